package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseText;

/**
 * The titles of a sheet: one row, or two where a title spans several columns whose own
 * titles stand below it.
 *
 * @param row the last row of titles, 0 when none was found
 * @param columns the place of each column that was found, by key
 * @param missing required columns that were not found
 * @param problems what is not clear about the titles
 * @param unknown titles that belong to no column, by place
 */
record SheetHeader(int row, Map<String, Integer> columns, List<SheetColumn> missing, List<CellProblem> problems,
		Map<Integer, String> unknown) {

	/** Finds the row of titles that knows the most columns. */
	static SheetHeader of(SheetSurvey survey, SheetLayout layout) {
		Map<String, SheetColumn> byTitle = byTitle(layout);
		SheetHeader best = new SheetHeader(0, Map.of(),
				layout.columns().stream().filter(SheetColumn::required).toList(), List.of(), Map.of());
		for (int row : survey.rows()) {
			for (int depth = 1; depth <= 2; depth++) {
				SheetHeader one = new Finding(survey, byTitle, row, depth).header(layout);
				if (one.columns.size() > best.columns.size()) {
					best = one;
				}
			}
		}
		return best;
	}

	/** Whether all that is required was found. */
	boolean fits() {
		return missing.isEmpty() && !columns.isEmpty();
	}

	/** Whether this looks like the sheet that is meant, though something is missing. */
	boolean resembles() {
		return columns.size() >= 2;
	}

	private static Map<String, SheetColumn> byTitle(SheetLayout layout) {
		Map<String, SheetColumn> known = new LinkedHashMap<>();
		for (SheetColumn column : layout.columns()) {
			known.put(plain(column.title()), column);
			column.otherTitles().forEach((title) -> known.putIfAbsent(plain(title), column));
		}
		return known;
	}

	/** A title as it is compared: without marks, signs and what stands in brackets. */
	private static String plain(String title) {
		return VietnameseText.searchKey(title.replaceAll("\\([^)]*\\)", " ")).replaceAll("[^a-z0-9]+", " ").strip();
	}

	/** Reads one or two rows as titles. */
	private static final class Finding {

		private final SheetSurvey survey;

		private final Map<String, SheetColumn> byTitle;

		private final int first;

		private final int last;

		private final Map<SheetColumn, List<Integer>> found = new LinkedHashMap<>();

		private final Map<Integer, String> unknown = new LinkedHashMap<>();

		Finding(SheetSurvey survey, Map<String, SheetColumn> byTitle, int first, int depth) {
			this.survey = survey;
			this.byTitle = byTitle;
			this.first = first;
			this.last = first + depth - 1;
		}

		SheetHeader header(SheetLayout layout) {
			for (int column = 0; column < this.survey.columns(); column++) {
				SheetColumn known = known(column);
				if (known != null) {
					this.found.computeIfAbsent(known, (one) -> new ArrayList<>()).add(column);
				}
				else if (!this.survey.title(this.last, column).isEmpty()) {
					this.unknown.put(column, this.survey.title(this.last, column));
				}
			}
			List<CellProblem> problems = new ArrayList<>();
			Map<String, Integer> columns = new LinkedHashMap<>();
			this.found.forEach((column, places) -> columns.put(column.key(), one(column, places, problems)));
			return new SheetHeader(this.last, columns,
					layout.columns()
						.stream()
						.filter((column) -> column.required() && !columns.containsKey(column.key()))
						.toList(),
					problems, this.unknown);
		}

		private @Nullable SheetColumn known(int column) {
			String upper = this.survey.title(this.first, column);
			String lower = (this.first == this.last) ? "" : this.survey.title(this.last, column);
			if (lower.isEmpty() || lower.equals(upper)) {
				return this.byTitle.get(plain(upper));
			}
			SheetColumn both = this.byTitle.get(plain(upper + " " + lower));
			return (both != null) ? both : this.byTitle.get(plain(lower));
		}

		/** Of several columns under one title, the only one that holds something. */
		private int one(SheetColumn column, List<Integer> places, List<CellProblem> problems) {
			if (places.size() == 1) {
				return places.getFirst();
			}
			List<Integer> filled = places.stream()
				.filter((place) -> this.survey.filledBelow(this.last, place))
				.toList();
			int chosen = filled.isEmpty() ? places.getFirst() : filled.getFirst();
			boolean merged = this.survey.mergedAt(this.first, places.getFirst())
				.filter((area) -> places.stream().allMatch((place) -> area.contains(this.first, place)))
				.isPresent();
			if (filled.size() > 1 || (!merged && filled.size() != 1)) {
				CellProblems noted = new CellProblems();
				CellPlace at = new CellPlace(this.first, places.getFirst());
				if (merged) {
					noted.add(at, "workbook.error.merged-title",
							this.survey.mergedAt(this.first, places.getFirst()).orElseThrow().text(), column.title());
				}
				else {
					noted.add(at, "workbook.error.title-twice", column.title(),
							places.stream().map(CellPlace::letters).collect(Collectors.joining(", ")));
				}
				problems.addAll(noted.list());
			}
			return chosen;
		}

	}

}
