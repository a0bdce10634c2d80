package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * What an inspection found.
 *
 * @param inspectedOn ngày kiểm tra
 * @param text ưu điểm, hạn chế, nguyên nhân; no names
 * @param violations số cán bộ, công chức, viên chức vi phạm bị xử lý; a count
 * @param grade xếp loại, of democracy inspections, or null
 */
public record InspectionResult(@Nullable LocalDate inspectedOn, String text, @Nullable Integer violations,
		@Nullable Grade grade) {

	/** Longest result. */
	public static final int TEXT_MAX = 4000;

	private static final int MOST_PEOPLE = 10_000;

	InspectionResult checked(LocalDate today) {
		if (this.inspectedOn == null) {
			throw Refusal.at("inspectedOn", "base.error.date");
		}
		if (this.inspectedOn.isAfter(today)) {
			throw Refusal.at("inspectedOn", "inspection.error.future");
		}
		int people = (this.violations != null) ? this.violations : 0;
		if (people < 0 || people > MOST_PEOPLE) {
			throw Refusal.at("violations", "inspection.error.count", MOST_PEOPLE);
		}
		return new InspectionResult(this.inspectedOn,
				SecrecyMarks.refuse("text", TextRules.block("text", this.text, TEXT_MAX)), people, this.grade);
	}

}
