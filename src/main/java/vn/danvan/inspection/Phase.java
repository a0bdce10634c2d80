package vn.danvan.inspection;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.time.VietnameseDates;

/**
 * Đợt kiểm tra.
 *
 * @param title tên đợt
 * @param fromDay ngày đầu
 * @param lastDay ngày cuối, not before the first
 */
@Embeddable
public record Phase(String title, LocalDate fromDay, LocalDate lastDay) {

	/** Longest title. */
	public static final int TITLE_MAX = 200;

	Phase checked() {
		String checked = TextRules.title("phases", this.title, TITLE_MAX);
		if (this.lastDay.isBefore(this.fromDay)) {
			throw Refusal.at("phases", "inspection.error.phase-days", checked);
		}
		return new Phase(checked, this.fromDay, this.lastDay);
	}

	/** Its first day that is not past; a day after it if it is over. */
	LocalDate openFrom(LocalDate today) {
		return today.isAfter(this.fromDay) ? today : this.fromDay;
	}

	void requireHolds(LocalDate day) {
		if (day.isBefore(this.fromDay) || day.isAfter(this.lastDay)) {
			throw Refusal.at("plannedOn", "inspection.error.outside-phase", this.title,
					VietnameseDates.screen(this.fromDay), VietnameseDates.screen(this.lastDay));
		}
	}

}
