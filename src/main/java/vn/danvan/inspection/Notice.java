package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Thông báo lịch kiểm tra with the outline of the report that the unit sends before.
 *
 * @param symbol số, ký hiệu
 * @param sentOn ngày thông báo
 * @param reportDue by when the unit sends its report, to a planned democracy inspection
 * five working days before; null for the usual day
 */
public record Notice(String symbol, @Nullable LocalDate sentOn, @Nullable LocalDate reportDue) {

	/** How many working days before the visit the report is due. */
	public static final int REPORT_DAYS = 5;

	LocalDate day() {
		return Objects.requireNonNull(this.sentOn);
	}

	LocalDate due() {
		return Objects.requireNonNull(this.reportDue);
	}

}
