package vn.danvan.survey;

/**
 * One line of the table of surveys: a commune and a form.
 *
 * @param unit xã, thị trấn
 * @param form ký hiệu phiếu
 * @param handedOut số phiếu phát
 * @param collected số phiếu thu; at the desk every answer
 * @param result the question about the whole
 */
public record SurveyResultRow(String unit, String form, int handedOut, int collected, SurveyResult result) {
}
