package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A commune on the desk of the appraisers.
 *
 * @param rollOutId the roll-out
 * @param unit tên xã
 * @param stage bước
 * @param submittedOn ngày gửi hồ sơ, or null
 * @param due by when it shall supplement, or null
 * @param round lần gửi, from 1
 * @param appraised how many criteria have the appraisers' points
 * @param criteria how many there are
 * @param self điểm tự chấm, or null
 * @param place at which criterion this person stopped, or empty
 */
public record AppraisalRow(long rollOutId, String unit, RollOutStage stage, @Nullable LocalDate submittedOn,
		@Nullable LocalDate due, int round, int appraised, int criteria, @Nullable BigDecimal self, String place) {
}
