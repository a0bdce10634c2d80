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
	 */
	public record Column(long taskId, String code, String title, String occurrence, int occurrenceNo,
			LocalDate deadline) {

		/**
		 * The column's key within a row.
		 * @return task and occurrence
		 */
		public String key() {
			return taskId + "-" + occurrenceNo;
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
