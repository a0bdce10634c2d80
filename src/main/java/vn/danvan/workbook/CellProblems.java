package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/** Gathers all problems of a sheet, so that a person mends them in one go. */
public final class CellProblems {

	/** As many problems are kept word by word; further ones are only counted. */
	public static final int KEPT = 2000;

	/** A cell may hold 32 767 letters; a sentence about it need not. */
	private static final int SENTENCE_MAX = 500;

	private final List<CellProblem> kept = new ArrayList<>();

	private final Set<Integer> rows = new HashSet<>();

	private int count;

	/**
	 * Notes a problem.
	 * @param place where, or null for the whole sheet
	 * @param key key of the sentence
	 * @param arguments what stands at its numbered places
	 */
	public void add(@Nullable CellPlace place, String key, Object... arguments) {
		add(new CellProblem(place, Messages.text(key, arguments)));
	}

	/**
	 * Notes a problem.
	 * @param problem the problem
	 */
	public void add(CellProblem problem) {
		CellPlace place = problem.place();
		if (place != null) {
			this.rows.add(place.row());
		}
		this.count++;
		if (this.kept.size() < KEPT) {
			String sentence = problem.sentence();
			this.kept.add((sentence.length() <= SENTENCE_MAX) ? problem
					: new CellProblem(place, sentence.substring(0, SENTENCE_MAX) + "…"));
		}
	}

	/**
	 * How many problems there are.
	 * @return the number, also of those that are not kept
	 */
	public int count() {
		return this.count;
	}

	/**
	 * Says whether a row has a problem.
	 * @param row number of the row, from 1
	 * @return true if at least one was noted
	 */
	public boolean at(int row) {
		return this.rows.contains(row);
	}

	/**
	 * The problems, those of the whole sheet first, then by row and column.
	 * @return at most {@value #KEPT} problems
	 */
	public List<CellProblem> list() {
		return this.kept.stream()
			.sorted(Comparator.comparing(CellProblem::place,
					Comparator.nullsFirst(Comparator.comparingInt(CellPlace::row).thenComparing(CellPlace::column))))
			.toList();
	}

}
