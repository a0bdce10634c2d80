package vn.danvan.survey;

/**
 * What the tablet at the desk shows of an open round.
 *
 * @param code the word in its address
 * @param unit xã, thị trấn
 * @param form phiếu khảo sát
 */
public record DeskForm(String code, String unit, SurveyForm form) {
}
