package vn.danvan.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;

/** Kết quả kiểm tra of one item of a checklist. */
public enum Answer {

	/** Đạt: all points. */
	MET,

	/** Đạt một phần: more than none, fewer than all. */
	PARTLY,

	/** Không đạt: no points. */
	NOT_MET,

	/** Không phát sinh: the item leaves the denominator. */
	NOT_ARISEN;

	private static final int DECIMALS = 2;

	/**
	 * The points that an answer gives.
	 * @param item code of the item, for the sentence of a refusal
	 * @param maximum điểm tối đa of the item
	 * @param typed điểm, needed for {@link #PARTLY} only; null for half of the maximum
	 * @return the points, null for {@link #NOT_ARISEN}
	 * @throws Refusal if the points are below zero, above the maximum, or do not suit the
	 * answer
	 */
	@Nullable BigDecimal points(String item, BigDecimal maximum, @Nullable BigDecimal typed) {
		if (typed != null && (typed.signum() < 0 || typed.compareTo(maximum) > 0)) {
			throw Refusal.at("points", "inspection.error.points", item, VietnameseNumbers.format(maximum));
		}
		return switch (this) {
			case MET -> fixed(item, maximum, typed);
			case NOT_MET -> fixed(item, BigDecimal.ZERO, typed);
			case NOT_ARISEN -> null;
			case PARTLY -> partly(item, maximum, typed);
		};
	}

	private BigDecimal fixed(String item, BigDecimal points, @Nullable BigDecimal typed) {
		if (typed != null && typed.compareTo(points) != 0) {
			throw Refusal.at("points", "inspection.error.points-fixed", item, VietnameseNumbers.format(points));
		}
		return points;
	}

	private static BigDecimal partly(String item, BigDecimal maximum, @Nullable BigDecimal typed) {
		if (typed == null) {
			return maximum.divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP);
		}
		if (typed.signum() == 0 || typed.compareTo(maximum) == 0) {
			throw Refusal.at("points", "inspection.error.points-partly", item, VietnameseNumbers.format(maximum));
		}
		if (typed.stripTrailingZeros().scale() > DECIMALS) {
			throw Refusal.at("points", "inspection.error.points-decimals", item);
		}
		return typed;
	}

}
