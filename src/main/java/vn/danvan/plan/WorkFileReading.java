package vn.danvan.plan;

import java.util.List;

import vn.danvan.workbook.CellProblem;

/**
 * What an uploaded file would change. Nothing is stored until lines are applied.
 *
 * @param lines the lines that say something new
 * @param unchanged how many lines say what is stored already
 * @param problems what must be put right, by row and column
 * @param problemCount how many problems there are, also of those that are not listed
 * @param notes what the person should know
 */
public record WorkFileReading(List<WorkFileLine> lines, int unchanged, List<CellProblem> problems, int problemCount,
		List<String> notes) {

	public WorkFileReading {
		lines = List.copyOf(lines);
		problems = List.copyOf(problems);
		notes = List.copyOf(notes);
	}

}
