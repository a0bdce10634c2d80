package vn.danvan.inspection;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What minutes say and no step records: hours, who was there for the unit, what it said.
 *
 * @param from giờ bắt đầu, or null for room to write it by hand
 * @param until giờ kết thúc, after the beginning, or null for room
 * @param attendants thành phần của đơn vị: name and office, one a line; empty for room
 * @param representative họ tên người đại diện who signs for the unit; empty for room
 * @param opinions ý kiến của đơn vị về kết quả kiểm tra
 */
public record MinutesEntry(@Nullable LocalTime from, @Nullable LocalTime until, String attendants,
		String representative, String opinions) {

	/** Longest list of attendants, and longest opinions. */
	public static final int TEXT_MAX = 2000;

	/** Longest name of the representative. */
	public static final int NAME_MAX = 120;

	MinutesEntry checked() {
		if (this.from != null && this.until != null && !this.until.isAfter(this.from)) {
			throw Refusal.at("until", "inspection.document.hours");
		}
		String said = TextRules.block("opinions", this.opinions, TEXT_MAX);
		if (said.isEmpty()) {
			throw Refusal.at("opinions", "inspection.document.no-opinion");
		}
		return new MinutesEntry(this.from, this.until,
				SecrecyMarks.refuse("attendants", TextRules.block("attendants", this.attendants, TEXT_MAX)),
				TextRules.optional("representative", this.representative, NAME_MAX),
				SecrecyMarks.refuse("opinions", said));
	}

}
