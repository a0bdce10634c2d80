package vn.danvan.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * What a commune counted on paper.
 *
 * @param handedOut số phiếu phát
 * @param collected số phiếu thu
 * @param invalid số phiếu không hợp lệ
 * @param answers for each question how many gave which answer; an empty cell means none
 */
public record PaperCounts(@Nullable Integer handedOut, @Nullable Integer collected, @Nullable Integer invalid,
		List<Answers> answers) {

	/** Most forms of a round. */
	public static final int MOST = 100_000;

	public PaperCounts {
		answers = List.copyOf(answers);
	}

	/**
	 * The name of a cell, under which it is refused.
	 * @param question its question, from 1
	 * @param answer its column
	 * @return for example {@code q2-SATISFIED}
	 */
	public static String cell(int question, Satisfaction answer) {
		return "q" + question + "-" + answer.name();
	}

	/**
	 * The forms that count.
	 * @return collected less invalid
	 */
	public int valid() {
		return number("collected", this.collected) - number("invalid", this.invalid);
	}

	/** The counts, if they agree with each other and with the form. */
	PaperCounts checked(SurveyForm form) {
		int out = number("handedOut", this.handedOut);
		int in = number("collected", this.collected);
		if (in > out) {
			throw Refusal.at("collected", "survey.error.collected", VietnameseNumbers.format(out));
		}
		if (number("invalid", this.invalid) > in) {
			throw Refusal.at("invalid", "survey.error.invalid", VietnameseNumbers.format(in));
		}
		if (this.answers.size() != form.overall()) {
			throw new Refusal("survey.error.questions", form.overall());
		}
		for (int question = 1; question <= form.overall(); question++) {
			row(question, question == form.overall());
		}
		return this;
	}

	private void row(int question, boolean overall) {
		Answers row = this.answers.get(question - 1);
		int sum = 0;
		for (Satisfaction answer : Satisfaction.values()) {
			Integer typed = row.of(answer);
			sum += (typed != null) ? number(cell(question, answer), typed) : 0;
		}
		if (sum > valid() || (overall && sum < valid())) {
			throw Refusal.at(cell(question, Satisfaction.DISSATISFIED),
					overall ? "survey.error.overall" : "survey.error.sum", String.valueOf(question),
					VietnameseNumbers.format(sum), VietnameseNumbers.format(valid()));
		}
	}

	private static int number(String field, @Nullable Integer typed) {
		if (typed == null || typed < 0 || typed > MOST) {
			throw Refusal.at(field, "survey.error.count", VietnameseNumbers.format(MOST));
		}
		return typed;
	}

	/**
	 * A row of the paper counts; null is an empty cell.
	 *
	 * @param verySatisfied rất hài lòng
	 * @param satisfied hài lòng
	 * @param neutral bình thường
	 * @param dissatisfied không hài lòng
	 */
	public record Answers(@Nullable Integer verySatisfied, @Nullable Integer satisfied, @Nullable Integer neutral,
			@Nullable Integer dissatisfied) {

		/**
		 * One cell.
		 * @param answer the column
		 * @return the number, or null when the cell is empty
		 */
		public @Nullable Integer of(Satisfaction answer) {
			return switch (answer) {
				case VERY_SATISFIED -> this.verySatisfied;
				case SATISFIED -> this.satisfied;
				case NEUTRAL -> this.neutral;
				case DISSATISFIED -> this.dissatisfied;
			};
		}

	}

}
