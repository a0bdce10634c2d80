package vn.danvan.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/** A figure as it prints: 18; 121/130 (93,1%); Không phát sinh; Chưa báo cáo. */
final class FigureText {

	private FigureText() {
	}

	static String of(Indicator indicator, FigureState state, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
			@Nullable BigDecimal denominator) {
		if (state == FigureState.NOT_REPORTED || value == null) {
			return Messages.text("figures.not-reported");
		}
		if (state == FigureState.NOTHING_ARISEN) {
			return Messages.text("figures.nothing-arisen");
		}
		if (numerator != null && denominator != null) {
			return VietnameseNumbers.format(numerator) + "/" + VietnameseNumbers.format(denominator) + " ("
					+ percent(value) + ")";
		}
		return VietnameseNumbers.format(value);
	}

	static String percent(BigDecimal value) {
		return VietnameseNumbers.format(value.setScale(1, RoundingMode.HALF_UP)) + "%";
	}

}
