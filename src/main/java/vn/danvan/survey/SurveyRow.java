package vn.danvan.survey;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A round in a list.
 *
 * @param id đợt khảo sát
 * @param unit xã, thị trấn
 * @param formCode ký hiệu phiếu
 * @param formTitle tên phiếu
 * @param mode cách khảo sát
 * @param from từ ngày
 * @param lastDay đến hết ngày
 * @param state where it stands
 * @param handedOut số phiếu phát: forms on paper, or tickets at the desk; null before
 * paper was counted
 * @param result the question about the whole, as far as it is shown yet
 */
public record SurveyRow(long id, String unit, String formCode, String formTitle, SurveyMode mode, LocalDate from,
		LocalDate lastDay, SurveyState state, @Nullable Integer handedOut, SurveyResult result) {

	/**
	 * What it is called: PKS04 and the name of its form.
	 * @return symbol and title
	 */
	public String form() {
		return this.formCode + " – " + this.formTitle;
	}

}
