package vn.danvan.survey;

import java.util.List;

/**
 * Phiếu khảo sát: its questions are answered on the scale of {@link Satisfaction}.
 *
 * @param code ký hiệu, PKS01 to PKS07
 * @param title tên phiếu
 * @param respondents đối tượng khảo sát
 * @param introduction the sentence that greets
 * @param questions câu hỏi in their order; the last is about the whole
 * @param sample minh họa
 */
public record SurveyForm(String code, String title, Respondents respondents, String introduction,
		List<String> questions, boolean sample) {

	public SurveyForm {
		questions = List.copyOf(questions);
	}

	/**
	 * The name in a list: PKS04 – Người dân về thủ tục hành chính.
	 * @return symbol and title
	 */
	public String name() {
		return this.code + " – " + this.title;
	}

	/**
	 * The position of the question about the whole.
	 * @return the last one, counted from 1
	 */
	public int overall() {
		return this.questions.size();
	}

}
