package vn.danvan.directive;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.VietnameseDates;

/**
 * Xác nhận: that a recipient has received a directive and disseminated it.
 *
 * @param on ngày quán triệt, from the arrival until today
 * @param way hình thức
 * @param informed số người được quán triệt, from 0 to {@value #INFORMED_MAX}; null when
 * not told
 * @param note ghi chú; may be empty
 */
public record Receipt(@Nullable LocalDate on, @Nullable Way way, @Nullable Integer informed, String note) {

	/** Most people. */
	public static final int INFORMED_MAX = 100_000;

	/** Longest note. */
	public static final int NOTE_MAX = 1000;

	Receipt checked(LocalDate arrivedOn, LocalDate today) {
		if (this.on == null) {
			throw Refusal.at("confirmedOn", "base.error.date");
		}
		if (this.on.isBefore(arrivedOn) || this.on.isAfter(today)) {
			throw Refusal.at("confirmedOn", "directive.error.confirmed-on", VietnameseDates.screen(arrivedOn));
		}
		if (this.way == null) {
			throw Refusal.at("way", "directive.error.way");
		}
		if (Objects.requireNonNullElse(this.informed, 0) < 0
				|| Objects.requireNonNullElse(this.informed, 0) > INFORMED_MAX) {
			throw Refusal.at("informed", "directive.error.informed", INFORMED_MAX);
		}
		return new Receipt(this.on, this.way, this.informed,
				SecrecyMarks.refuse("note", TextRules.block("note", this.note, NOTE_MAX)));
	}

}
