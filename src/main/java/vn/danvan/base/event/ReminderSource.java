package vn.danvan.base.event;

import java.time.LocalDate;
import java.util.List;

/** A feature's word on what is owed and when; the reminders ask it. */
public interface ReminderSource {

	/**
	 * What is owed with a deadline within some days and has not been sent, in a constant
	 * number of statements.
	 * @param from the first deadline
	 * @param until the day after the last deadline
	 * @return what is owed, of all units
	 */
	List<Due> due(LocalDate from, LocalDate until);

}
