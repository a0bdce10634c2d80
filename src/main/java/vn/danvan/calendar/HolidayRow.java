package vn.danvan.calendar;

import java.time.LocalDate;

/**
 * A ngày nghỉ or ngày làm bù in the list.
 *
 * @param id the entry
 * @param day the day
 * @param kind whether it is off or worked
 * @param name what it is
 * @param source căn cứ, or empty
 * @param version for the next change
 */
public record HolidayRow(long id, LocalDate day, HolidayKind kind, String name, String source, int version) {
}
