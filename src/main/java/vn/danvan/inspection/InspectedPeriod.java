package vn.danvan.inspection;

import java.time.LocalDate;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** Thời kỳ được kiểm tra in words. */
final class InspectedPeriod {

	private InspectedPeriod() {
	}

	/**
	 * The period as people write it.
	 * @param from its first day
	 * @param until the first day after it
	 * @return for example {@code từ 01/01/2022 đến 31/12/2022}
	 */
	static String text(LocalDate from, LocalDate until) {
		return Messages.text("inspection.period-text", VietnameseDates.screen(from),
				VietnameseDates.screen(until.minusDays(1)));
	}

}
