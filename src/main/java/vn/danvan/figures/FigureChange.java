package vn.danvan.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * Up or down against the same period of last year: in units of the indicator and in
 * percent, of rates in percentage points.
 *
 * @param difference this period minus last year, or null when one of them is unknown
 * @param percent the difference in percent of last year, or null for rates and where last
 * year had none
 * @param points whether the difference is in percentage points
 */
public record FigureChange(@Nullable BigDecimal difference, @Nullable BigDecimal percent, boolean points) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * The change between two figures of one indicator. Sums are compared only when all
	 * communes stand in both: else the change would only tell who is missing.
	 * @param now this period
	 * @param then the same period of last year
	 * @return the change, unknown when one of them was not reported or not by all
	 */
	public static FigureChange between(Figure now, Figure then) {
		boolean rate = now.indicator().aggregation() == Aggregation.RATIO;
		if (!rate && (now.missing() > 0 || then.missing() > 0)) {
			return new FigureChange(null, null, false);
		}
		BigDecimal one = known(now, rate);
		BigDecimal other = known(then, rate);
		if (one == null || other == null) {
			return new FigureChange(null, null, rate);
		}
		BigDecimal difference = one.subtract(other)
			.setScale(rate ? 1 : Math.max(0, Math.max(one.scale(), other.scale())), RoundingMode.HALF_UP);
		BigDecimal percent = (rate || other.signum() == 0) ? null
				: difference.abs().multiply(HUNDRED).divide(other, 1, RoundingMode.HALF_UP);
		return new FigureChange(difference, percent, rate);
	}

	/**
	 * Says whether there is anything to tell.
	 * @return false when one of the figures was not reported, or not by all
	 */
	public boolean known() {
		return this.difference != null;
	}

	/**
	 * The change in a table.
	 * @return for example {@code +3 (20%)}, or a dash
	 */
	public String shortText() {
		if (this.difference == null) {
			return "–";
		}
		if (this.difference.signum() == 0) {
			return "=";
		}
		String text = ((this.difference.signum() > 0) ? "+" : "") + VietnameseNumbers.format(this.difference);
		if (this.points) {
			return Messages.text("figures.points", text);
		}
		return text + ((this.percent != null) ? " (" + VietnameseNumbers.format(this.percent) + "%)" : "");
	}

	/**
	 * The change in a sentence.
	 * @param unit what is counted
	 * @param year the year that is compared with
	 * @return for example {@code , tăng 03 cuộc (20%) so với cùng kỳ năm 2022}; empty
	 * when it is unknown
	 */
	public String sentence(String unit, int year) {
		if (this.difference == null) {
			return "";
		}
		String against = String.valueOf(year);
		if (this.difference.signum() == 0) {
			return Messages.text("figures.change-none", against);
		}
		BigDecimal size = this.difference.abs();
		String amount = this.points ? Messages.text("figures.points-in-words", VietnameseNumbers.format(size))
				: counted(size) + " " + unit
						+ ((this.percent != null) ? " (" + VietnameseNumbers.format(this.percent) + "%)" : "");
		return Messages.text((this.difference.signum() > 0) ? "figures.change-up" : "figures.change-down", amount,
				against);
	}

	/**
	 * A number as official text writes it: whole numbers below ten with a zero in front.
	 * @param number the number
	 * @return for example {@code 03}, {@code 18}, {@code 1.234,5}
	 */
	public static String counted(BigDecimal number) {
		BigDecimal plain = VietnameseNumbers.plain(number);
		return (plain.scale() <= 0) ? VietnameseNumbers.counted(plain.longValueExact())
				: VietnameseNumbers.format(plain);
	}

	/** Rates are compared as they print, so that the printed difference adds up. */
	private static @Nullable BigDecimal known(Figure figure, boolean rate) {
		BigDecimal value = figure.value();
		if (value == null || figure.state() == FigureState.NOT_REPORTED
				|| (rate && figure.state() == FigureState.NOTHING_ARISEN)) {
			return null;
		}
		return rate ? value.setScale(1, RoundingMode.HALF_UP) : value;
	}

}
