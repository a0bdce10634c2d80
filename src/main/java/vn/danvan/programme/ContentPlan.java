package vn.danvan.programme;

/**
 * A yearly plan that carries out a programme.
 *
 * @param id the plan
 * @param year its year
 * @param path the address of its page
 */
public record ContentPlan(long id, int year, String path) {
}
