package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a plan: tasks of communes from left to right, communes from top to
 * bottom.
 */
public final class Matrix {

	private Matrix() {
	}

	/**
	 * One occurrence of a task.
	 *
	 * @param taskId the task
	 * @param code mã
	 * @param title nội dung
	 * @param occurrence its occurrence in words, empty for a single task
	 * @param occurrenceNo its number, 0 for a single task
	 * @param deadline hạn
	 * @param brief what stands below its code on a page
	 */
	public record Column(long taskId, String code, String title, String occurrence, int occurrenceNo,
			LocalDate deadline, String brief) {

		/**
		 * The column's key within a row.
		 * @return task and occurrence
		 */
		public String key() {
			return taskId + "-" + occurrenceNo;
		}

		/**
		 * What stands below its code on a screen.
		 * @return the occurrence, or the day of a single task
		 */
		public String due() {
			return occurrence.isEmpty() ? brief : occurrence;
		}

	}

	/**
	 * Where one commune stands with one occurrence.
	 *
	 * @param assignmentId the assignment
	 * @param state where its report stands
	 * @param timeliness whether it is late today
	 * @param done how far in percent, or null
	 * @param matches whether it is what was looked for
	 */
	public record Cell(long assignmentId, ProgressState state, Timeliness timeliness, @Nullable Integer done,
			boolean matches) {

		/**
		 * Its sign.
		 * @return the mark
		 */
		public CellMark mark() {
			return CellMark.of(state, timeliness);
		}

		/**
		 * Its sign on a screen.
		 * @return the sign, with one more where it is late
		 */
		public String onScreen() {
			return mark().screen() + (mark().marksLate(timeliness) ? CellMark.LATE : "");
		}

		/** Its sign on a page. */
		String onPage() {
			return mark().page() + (mark().marksLate(timeliness) ? CellMark.LATE : "");
		}

	}

	/**
	 * One commune.
	 *
	 * @param unitId the commune
	 * @param name its name
	 * @param cells its cells by {@link Column#key()}; none where a task is not assigned
	 * to it
	 */
	public record Row(long unitId, String name, Map<String, Cell> cells) {
	}

	/**
	 * Cửa sổ: which columns are looked at.
	 *
	 * @param span when they are due; null for what fits: the whole year, else the present
	 * quarter
	 * @param contentId only tasks of this nội dung, 0 for those of none, null for all
	 * @param page which {@value MatrixService#TASKS} tasks, from 0
	 */
	public record Window(@Nullable PlanSpan span, @Nullable Long contentId, int page) {

		/** The first columns of all. */
		public static final Window FIRST = new Window(null, null, 0);

	}

	/**
	 * The columns of a window.
	 *
	 * @param span when they are due
	 * @param page which tasks, from 0
	 * @param tasks how many tasks there are on all pages
	 * @param list the columns by code and occurrence
	 */
	public record Columns(PlanSpan span, int page, int tasks, List<Column> list) {

		/**
		 * Number of the first task among all.
		 * @return from 1
		 */
		public int firstTask() {
			return page * MatrixService.TASKS + 1;
		}

		/**
		 * Number of the last task among all.
		 * @return from 1
		 */
		public int lastTask() {
			return Math.min(tasks, (page + 1) * MatrixService.TASKS);
		}

	}

	/**
	 * A nội dung that the plan has tasks of.
	 *
	 * @param id the content, 0 for tasks of none
	 * @param title number and name
	 */
	public record Content(long id, String title) {
	}

	/**
	 * What is looked for.
	 *
	 * @param filter only communes that have such an assignment
	 * @param typed what the commune's name shall contain
	 */
	public record Search(AssignmentFilter filter, String typed) {
	}

	/**
	 * The communes that miss something.
	 *
	 * @param column the occurrence
	 * @param communes their names in Vietnamese order
	 */
	public record Missing(Column column, List<String> communes) {
	}

}
