package vn.danvan.inspection;

/**
 * A plan in a list.
 *
 * @param id the plan
 * @param kind loại kiểm tra
 * @param year năm
 * @param title tên kế hoạch
 * @param issue how far the act that issues it is
 * @param sample minh họa
 */
public record InspectionPlanRow(long id, InspectionKind kind, int year, String title, ActState issue, boolean sample) {
}
