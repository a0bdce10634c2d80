package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * Kế hoạch kiểm tra as staff writes it.
 *
 * @param kind loại kiểm tra
 * @param year năm
 * @param title tên kế hoạch
 * @param purpose mục đích, yêu cầu
 * @param periodFrom thời kỳ được kiểm tra: its first day
 * @param periodLast its last day
 * @param phases the phases in order, at least one
 */
public record InspectionPlanRequest(InspectionKind kind, int year, String title, String purpose,
		@Nullable LocalDate periodFrom, @Nullable LocalDate periodLast, List<Phase> phases) {

	/** Longest title. */
	public static final int TITLE_MAX = 300;

	/** Longest purpose. */
	public static final int PURPOSE_MAX = 4000;

	/** The earliest year. */
	public static final int EARLIEST = 1998;

	/** The latest year. */
	public static final int LATEST = 2100;

	public InspectionPlanRequest {
		phases = List.copyOf(phases);
	}

	/** The first day after the inspected period of a checked request. */
	LocalDate periodUntil() {
		return Objects.requireNonNull(periodLast).plusDays(1);
	}

	/** The first day of all phases. */
	LocalDate firstDay() {
		return phases.stream().map(Phase::fromDay).min(LocalDate::compareTo).orElseThrow();
	}

	/** The last day of all phases. */
	LocalDate lastDay() {
		return phases.stream().map(Phase::lastDay).max(LocalDate::compareTo).orElseThrow();
	}

	InspectionPlanRequest checked() {
		if (this.year < EARLIEST || this.year > LATEST) {
			throw Refusal.at("year", "inspection.error.year", String.valueOf(EARLIEST), String.valueOf(LATEST));
		}
		if (this.periodFrom == null || this.periodLast == null || this.periodLast.isBefore(this.periodFrom)) {
			throw Refusal.at("periodFrom", "inspection.error.period");
		}
		if (phases.isEmpty()) {
			throw Refusal.at("phases", "inspection.error.no-phase");
		}
		return new InspectionPlanRequest(this.kind, this.year, TextRules.title("title", this.title, TITLE_MAX),
				SecrecyMarks.refuse("purpose", TextRules.block("purpose", this.purpose, PURPOSE_MAX)), this.periodFrom,
				this.periodLast, phases.stream().map(Phase::checked).toList());
	}

}
