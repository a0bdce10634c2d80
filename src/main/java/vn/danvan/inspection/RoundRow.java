package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An inspection in a summary of a phase or a year.
 *
 * @param id the inspection
 * @param target loại đơn vị
 * @param name the inspected unit
 * @param day ngày kiểm tra, or the planned one
 * @param unannounced đột xuất
 * @param state where it stands
 * @param grade xếp loại, once concluded, else null
 * @param points điểm đạt, or null
 * @param outOf điểm phải chấm, or null
 * @param report how the unit's report came
 * @param people who was there and how many were handled
 * @param symbol số, ký hiệu of the conclusion, empty before it
 * @param concludedOn ngày kết luận, or null
 * @param recommendations what became of its recommendations
 */
record RoundRow(long id, TargetKind target, String name, LocalDate day, boolean unannounced, InspectionState state,
		@Nullable Grade grade, @Nullable BigDecimal points, @Nullable BigDecimal outOf, Report report, People people,
		String symbol, @Nullable LocalDate concludedOn, Recommendations recommendations) {

	boolean held() {
		return state.held();
	}

	/**
	 * The report that the unit sends before the visit.
	 *
	 * @param due hạn, or null where none is owed or announced
	 * @param came ngày nhận, or null
	 * @param none why there is none, or null
	 */
	record Report(@Nullable LocalDate due, @Nullable LocalDate came, @Nullable String none) {

		boolean late() {
			return came != null && due != null && came.isAfter(due);
		}

		boolean inTime() {
			return came != null && !late();
		}

	}

	/**
	 * People at an inspection of conduct.
	 *
	 * @param present số người có mặt
	 * @param absent số người vắng
	 * @param handled số người bị xử lý
	 */
	record People(int present, int absent, int handled) {
	}

	/**
	 * How many recommendations it brought.
	 *
	 * @param all tổng số
	 * @param open chưa đóng
	 * @param late chưa đóng và quá hạn
	 */
	record Recommendations(int all, int open, int late) {
	}

}
