package vn.danvan.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the leader says of a new period.
 *
 * @param kind loại kỳ
 * @param rule quy tắc
 * @param year năm
 * @param number which one in the year
 * @param from first day, of own periods only
 * @param lastDay last day, of own periods only
 * @param dueOn hạn nộp, not before the last day
 * @param reason the directing letter of an own period, else empty
 */
public record PeriodRequest(PeriodKind kind, PeriodRule rule, int year, int number, @Nullable LocalDate from,
		@Nullable LocalDate lastDay, LocalDate dueOn, String reason) {
}
