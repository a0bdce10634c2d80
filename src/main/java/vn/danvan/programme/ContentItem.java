package vn.danvan.programme;

/**
 * Một nội dung phối hợp.
 *
 * @param id the content, for tasks that carry it out
 * @param number its number from 1
 * @param title what it says
 */
public record ContentItem(long id, int number, String title) {
}
