package vn.danvan.inspection;

/**
 * Everything that the page of a checklist shows.
 *
 * @param row the checklist
 * @param content what stands in it
 * @param mayRevise whether this person may change it
 * @param mayPutInUse whether this person may put it into use
 */
public record ChecklistDetails(ChecklistRow row, ChecklistContent content, boolean mayRevise, boolean mayPutInUse) {
}
