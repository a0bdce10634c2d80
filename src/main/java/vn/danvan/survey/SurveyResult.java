package vn.danvan.survey;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * How many gave which answer to one question; nobody can be told from it.
 *
 * @param valid số phiếu hợp lệ, the denominator of the share
 * @param verySatisfied rất hài lòng
 * @param satisfied hài lòng
 * @param neutral bình thường
 * @param dissatisfied không hài lòng
 */
public record SurveyResult(int valid, int verySatisfied, int satisfied, int neutral, int dissatisfied) {

	/** Nothing was answered. */
	public static final SurveyResult NONE = new SurveyResult(0, 0, 0, 0, 0);

	/**
	 * The numerator of the share: rất hài lòng and hài lòng.
	 * @return how many are satisfied
	 */
	public int pleased() {
		return this.verySatisfied + this.satisfied;
	}

	/**
	 * Tỷ lệ hài lòng as it prints.
	 * @return for example {@code 91,2%}, or null when nothing was answered
	 */
	public @Nullable String share() {
		return VietnameseNumbers.percent(pleased(), this.valid);
	}

	/**
	 * One of the four counts.
	 * @param answer which
	 * @return how many
	 */
	public int of(Satisfaction answer) {
		return switch (answer) {
			case VERY_SATISFIED -> this.verySatisfied;
			case SATISFIED -> this.satisfied;
			case NEUTRAL -> this.neutral;
			case DISSATISFIED -> this.dissatisfied;
		};
	}

	/**
	 * Both together; the share is that of all answers, not the mean of two shares.
	 * @param other another result
	 * @return the sum
	 */
	public SurveyResult plus(SurveyResult other) {
		return new SurveyResult(this.valid + other.valid, this.verySatisfied + other.verySatisfied,
				this.satisfied + other.satisfied, this.neutral + other.neutral, this.dissatisfied + other.dissatisfied);
	}

}
