package vn.danvan.plan;

import java.util.List;

import vn.danvan.workbook.CellProblem;

/**
 * What an uploaded file would add to a plan. Nothing is stored until it is applied.
 *
 * @param planId the plan
 * @param fileName name of the file
 * @param sheet name of the sheet that was read
 * @param lines how many lines it has
 * @param tasks the tasks as they will be, those without problems
 * @param assignments how many assignments they make
 * @param problems what must be put right, by row and column
 * @param problemCount how many problems there are, also of those that are not listed
 * @param notes what the person should know
 */
public record TaskImport(long planId, String fileName, String sheet, int lines, List<ImportedTask> tasks,
		int assignments, List<CellProblem> problems, int problemCount, List<String> notes) {

	/** Most assignments of one import. */
	public static final int ASSIGNMENTS_MAX = 250_000;

	public TaskImport {
		tasks = List.copyOf(tasks);
		problems = List.copyOf(problems);
		notes = List.copyOf(notes);
	}

	/**
	 * Says whether it can be applied.
	 * @return true if there are tasks and nothing must be put right
	 */
	public boolean ready() {
		return problemCount == 0 && !tasks.isEmpty();
	}

}
