package vn.danvan.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Cách xếp loại: from which share of the points that could be reached on a unit is tốt,
 * khá, trung bình; below the last it is yếu.
 *
 * @param good tốt from this share in percent, at most 100
 * @param fair khá from this share, below tốt
 * @param average trung bình from this share, below khá, above 0
 */
public record GradeRule(BigDecimal good, BigDecimal fair, BigDecimal average) {

	/** What checklists begin with: 90, 70, 50 percent. */
	public static final GradeRule USUAL = new GradeRule(BigDecimal.valueOf(90), BigDecimal.valueOf(70),
			BigDecimal.valueOf(50));

	private static final int DECIMALS = 2;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	GradeRule checked() {
		require("good", this.good, this.good.compareTo(HUNDRED) <= 0);
		require("fair", this.fair, this.fair.compareTo(this.good) < 0);
		require("average", this.average, this.average.compareTo(this.fair) < 0);
		return this;
	}

	private static void require(String field, BigDecimal share, boolean inOrder) {
		if (!inOrder || share.signum() <= 0 || share.stripTrailingZeros().scale() > DECIMALS) {
			throw Refusal.at(field, "inspection.error.grade-rule");
		}
	}

	/**
	 * The class of a score. The share is compared unrounded: 89,99 % is not tốt.
	 * @param score points reached and points that could be reached, above 0
	 * @return the class
	 */
	public Grade of(Score score) {
		if (score.reaches(this.good)) {
			return Grade.GOOD;
		}
		if (score.reaches(this.fair)) {
			return Grade.FAIR;
		}
		return score.reaches(this.average) ? Grade.AVERAGE : Grade.WEAK;
	}

	/**
	 * The rule in words, as it stands under every score.
	 * @return for example {@code Tốt: từ 90%; Khá: từ 70% đến dưới 90%; ...}
	 */
	public String text() {
		return Messages.text("inspection.grade-rule", shown(this.good), shown(this.fair), shown(this.average));
	}

	private static String shown(BigDecimal percent) {
		return VietnameseNumbers.format(percent.setScale(DECIMALS, RoundingMode.HALF_UP));
	}

}
