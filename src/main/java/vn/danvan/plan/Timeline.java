package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tiến trình năm: some tasks of a plan with their days.
 *
 * @param year the plan's year
 * @param today the business day
 * @param tasks the tasks by nội dung and code
 */
public record Timeline(int year, LocalDate today, List<Task> tasks) {

	/**
	 * Which tasks.
	 *
	 * @param typed what code or title shall contain; empty for all
	 * @param contentId only tasks of this nội dung, 0 for those of none, null for all
	 */
	public record Search(String typed, @Nullable Long contentId) {
	}

	/**
	 * A task from its beginning to its last deadline.
	 *
	 * @param id the task
	 * @param code mã
	 * @param title nội dung
	 * @param contentId the nội dung of the programme, 0 for none
	 * @param content its number and name
	 * @param startsOn its first day
	 * @param deadline the last deadline of all
	 * @param state where it stands
	 * @param percent the plain mean of all that is owed, with one decimal
	 * @param owed how many assignments there are
	 * @param done how many are verified as finished
	 * @param overdue how many are late
	 * @param milestones how many mốc it has, 0 when it is not measured by them
	 * @param reached how many mốc are reached in the mean, with one decimal
	 * @param ticks its deadlines in order
	 */
	public record Task(long id, String code, String title, long contentId, String content, LocalDate startsOn,
			LocalDate deadline, BarState state, BigDecimal percent, int owed, int done, int overdue, int milestones,
			BigDecimal reached, List<Tick> ticks) {
	}

	/**
	 * One occurrence of a task.
	 *
	 * @param label its occurrence in words, empty for a single task
	 * @param deadline the last deadline that anybody has
	 * @param original the deadline before a longer time was granted, null if none was
	 * @param extended how many have a longer time
	 * @param state where it stands
	 * @param owed how many assignments there are
	 * @param done how many are verified as finished
	 */
	public record Tick(String label, LocalDate deadline, @Nullable LocalDate original, int extended, BarState state,
			int owed, int done) {
	}

}
