package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is put on the calendar of a phase at once: each unit gets the next free day.
 *
 * @param phase the position of the phase in its plan
 * @param teamId đoàn kiểm tra
 * @param firstDay from which day on; null for the first day of the phase that is not past
 * @param halfDays two units a day, morning and afternoon, instead of one
 * @param units the units in the order of their visits
 */
public record Scheduling(int phase, long teamId, @Nullable LocalDate firstDay, boolean halfDays,
		List<Candidate> units) {

	public Scheduling {
		units = List.copyOf(units);
	}

}
