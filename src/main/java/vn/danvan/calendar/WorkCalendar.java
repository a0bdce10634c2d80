package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lịch làm việc: tells ngày làm việc from ngày nghỉ, and counts them. A day is worked
 * from Monday to Friday unless it is off, and on a Saturday or Sunday if it is made up
 * for. A value: it does not change while it is used, and asks no database.
 *
 * @param daysOff ngày nghỉ by day, with their names; weekends without a name are not
 * among them
 * @param makeUpDays ngày làm bù, Saturdays and Sundays
 */
public record WorkCalendar(SortedMap<LocalDate, String> daysOff, Set<LocalDate> makeUpDays) {

	/** Most working days that can be counted at once. */
	public static final int MOST = 1000;

	public WorkCalendar {
		daysOff = Collections.unmodifiableSortedMap(new TreeMap<>(daysOff));
		makeUpDays = Set.copyOf(makeUpDays);
	}

	/**
	 * Says whether offices work on a day.
	 * @param day the day
	 * @return true for a ngày làm việc
	 */
	public boolean working(LocalDate day) {
		return !daysOff.containsKey(day) && (!HolidayEntry.weekend(day) || makeUpDays.contains(day));
	}

	/**
	 * Counts working days back: "chậm nhất 5 ngày làm việc trước ngày kiểm tra". The day
	 * itself is not counted, whether it is worked or not; the result is a working day and
	 * is counted as the last of them. So exactly {@code workingDays} working days lie
	 * from the result, included, until the day, excluded, and the result is the latest
	 * such day: 5 working days before Monday 12/6/2023 is Monday 5/6/2023.
	 * @param day the day from which is counted
	 * @param workingDays how many, 0 to {@value #MOST}; 0 gives the day itself if it is
	 * worked, otherwise the last working day before it
	 * @return a working day
	 * @throws IllegalArgumentException if the number is outside of its range
	 */
	public LocalDate minus(LocalDate day, int workingDays) {
		return count(day, workingDays, -1);
	}

	/**
	 * Counts working days on: "trong 5 ngày làm việc kể từ ngày nhận". The day itself is
	 * not counted, whether it is worked or not (Bộ luật Dân sự 2015, Điều 147); the
	 * result is a working day and is counted as the last of them: 5 working days after
	 * Monday 5/6/2023 is Monday 12/6/2023.
	 * @param day the day from which is counted
	 * @param workingDays how many, 0 to {@value #MOST}; 0 gives the day itself if it is
	 * worked, otherwise the next working day, to which a term that ends on a day off runs
	 * (Điều 148)
	 * @return a working day
	 * @throws IllegalArgumentException if the number is outside of its range
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		return count(day, workingDays, 1);
	}

	/**
	 * The named days off of a span, for calendars.
	 * @param from the first day
	 * @param until the day after the last one, not before the first
	 * @return names by day, in the order of days
	 */
	public Map<LocalDate, String> daysOff(LocalDate from, LocalDate until) {
		return daysOff.subMap(from, until);
	}

	/**
	 * Says whether the days off of a year have been entered. Where not, weekends alone
	 * are off, and a screen that shows a day of that year must warn.
	 * @param year the year
	 * @return true if at least one day off is known
	 */
	public boolean known(int year) {
		return !daysOff(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).isEmpty();
	}

	private LocalDate count(LocalDate day, int workingDays, int step) {
		if (workingDays < 0 || workingDays > MOST) {
			throw new IllegalArgumentException("0 to " + MOST + " working days can be counted, not " + workingDays);
		}
		LocalDate reached = day;
		int left = workingDays;
		while (left > 0 || !working(reached)) {
			reached = reached.plusDays(step);
			if (working(reached)) {
				left--;
			}
		}
		return reached;
	}

}
