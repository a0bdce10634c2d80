package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;

/**
 * Ngày làm việc, for the services of other modules. Each call is one statement; who
 * reckons more than one day asks once for the {@link #calendar} and counts with that.
 * Everybody who reads records may ask, and so may jobs, in whose name nobody is logged
 * in.
 */
@Service
@Transactional(readOnly = true)
public class WorkingDays {

	private final JdbcClient jdbc;

	private final Actors actors;

	WorkingDays(JdbcClient jdbc, Actors actors) {
		this.jdbc = jdbc;
		this.actors = actors;
	}

	/**
	 * All that is entered, some 15 to 20 days a year.
	 * @return the calendar as it is now
	 */
	public WorkCalendar calendar() {
		this.actors.find().ifPresent(Actor::requireReader);
		SortedMap<LocalDate, String> daysOff = new TreeMap<>();
		Set<LocalDate> makeUpDays = new HashSet<>();
		this.jdbc.sql("SELECT day, kind, name FROM holiday").query((row) -> {
			LocalDate day = row.getObject(1, LocalDate.class);
			if (HolidayKind.valueOf(row.getString(2)) == HolidayKind.WORKING) {
				makeUpDays.add(day);
			}
			else {
				daysOff.put(day, row.getString(3));
			}
		});
		return new WorkCalendar(daysOff, makeUpDays);
	}

	/**
	 * Says whether offices work on a day.
	 * @param day the day
	 * @return as of {@link WorkCalendar#working}
	 */
	public boolean working(LocalDate day) {
		return calendar().working(day);
	}

	/**
	 * Counts working days back; the day itself is not counted, the result is a working
	 * day and is counted.
	 * @param day the day from which is counted, for example that of an inspection
	 * @param workingDays how many, 0 to {@value WorkCalendar#MOST}
	 * @return as of {@link WorkCalendar#minus}
	 */
	public LocalDate minus(LocalDate day, int workingDays) {
		return calendar().minus(day, workingDays);
	}

	/**
	 * Counts working days on; the day itself is not counted, the result is a working day
	 * and is counted.
	 * @param day the day from which is counted, for example that of a receipt
	 * @param workingDays how many, 0 to {@value WorkCalendar#MOST}
	 * @return as of {@link WorkCalendar#plus}
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		return calendar().plus(day, workingDays);
	}

	/**
	 * The named days off of a span, for calendars.
	 * @param from the first day
	 * @param until the day after the last one, not before the first
	 * @return as of {@link WorkCalendar#daysOff(LocalDate, LocalDate)}
	 */
	public Map<LocalDate, String> daysOff(LocalDate from, LocalDate until) {
		return calendar().daysOff(from, until);
	}

	/**
	 * Says whether the days off of a year have been entered; a screen that shows a day
	 * reckoned in another year warns.
	 * @param year the year
	 * @return as of {@link WorkCalendar#known}
	 */
	public boolean known(int year) {
		return calendar().known(year);
	}

}
