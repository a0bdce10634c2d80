package vn.danvan.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;

/**
 * What is planned of a round.
 *
 * @param unitId xã, thị trấn, or null when none was chosen
 * @param formCode ký hiệu phiếu, or null when none was chosen
 * @param mode cách khảo sát
 * @param from từ ngày
 * @param lastDay đến hết ngày
 */
public record SurveyRequest(@Nullable Long unitId, @Nullable String formCode, SurveyMode mode, @Nullable LocalDate from,
		@Nullable LocalDate lastDay) {

	/** Most days of a round: a year. */
	public static final int MOST_DAYS = 366;

	SurveyRequest checked() {
		if (this.unitId == null) {
			throw Refusal.at("unit", "survey.error.unit");
		}
		if (this.formCode == null) {
			throw Refusal.at("form", "survey.error.form");
		}
		if (this.from == null) {
			throw Refusal.at("from", "base.error.date");
		}
		if (this.lastDay == null) {
			throw Refusal.at("lastDay", "base.error.date");
		}
		if (this.lastDay.isBefore(this.from)) {
			throw Refusal.at("lastDay", "survey.error.days");
		}
		if (ChronoUnit.DAYS.between(this.from, this.lastDay) >= MOST_DAYS) {
			throw Refusal.at("lastDay", "survey.error.too-long", MOST_DAYS);
		}
		return this;
	}

}
