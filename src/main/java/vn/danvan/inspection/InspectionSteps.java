package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The steps that an inspection has taken.
 *
 * @param noticeSymbol số, ký hiệu thông báo; empty before it
 * @param notifiedOn ngày thông báo, or null
 * @param reportDue hạn đơn vị gửi báo cáo, or null
 * @param reportedOn when the report came, or null
 * @param noReportReason why there is none, or null
 * @param heldOn ngày kiểm tra, or null
 * @param present số người có mặt, or null
 * @param absent số người vắng, or null
 * @param handled số CBCCVC vi phạm bị xử lý
 * @param minutesOn ngày lập biên bản, or null
 * @param points điểm đạt, frozen with the minutes, or null
 * @param outOf điểm phải chấm, or null
 * @param cancelledReason why it was called off, or null
 */
public record InspectionSteps(String noticeSymbol, @Nullable LocalDate notifiedOn, @Nullable LocalDate reportDue,
		@Nullable LocalDate reportedOn, @Nullable String noReportReason, @Nullable LocalDate heldOn,
		@Nullable Integer present, @Nullable Integer absent, int handled, @Nullable LocalDate minutesOn,
		@Nullable BigDecimal points, @Nullable BigDecimal outOf, @Nullable String cancelledReason) {

	/**
	 * Says whether the unit's report came after its day.
	 * @return true if it came late
	 */
	public boolean late() {
		return reportedOn != null && reportDue != null && reportedOn.isAfter(reportDue);
	}

}
