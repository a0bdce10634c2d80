package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;

/**
 * Đợt kiểm tra, or a whole year of inspections of one kind, summed up.
 *
 * @param kind loại kiểm tra
 * @param year năm
 * @param phase the phase, or null for the year
 * @param rows every inspection, by kind of unit
 */
record Round(InspectionKind kind, int year, @Nullable Phase phase, List<RoundRow> rows) {

	Round {
		rows = List.copyOf(rows);
	}

	/** Of when it is, for example {@code đợt 1 năm 2023}. */
	String named() {
		String of = String.valueOf(year);
		return (phase == null) ? Messages.text("inspection.document.round-year", of)
				: Messages.text("inspection.document.round-phase", VietnameseText.lowerFirst(phase.title()), of);
	}

	/** Those that were held. */
	List<RoundRow> held() {
		return rows.stream().filter(RoundRow::held).toList();
	}

	/** Those that stand in one of some states. */
	long count(InspectionState... states) {
		List<InspectionState> wanted = List.of(states);
		return rows.stream().filter((row) -> wanted.contains(row.state())).count();
	}

	/** How many units were given each class, by kind of unit. */
	Map<TargetKind, Map<Grade, Integer>> grades() {
		Map<TargetKind, Map<Grade, Integer>> grades = new EnumMap<>(TargetKind.class);
		for (RoundRow row : held()) {
			Map<Grade, Integer> group = grades.computeIfAbsent(row.target(), (key) -> new EnumMap<>(Grade.class));
			Grade grade = row.grade();
			if (grade != null) {
				group.merge(grade, 1, Integer::sum);
			}
		}
		return grades;
	}

	/** All recommendations of the round together. */
	RoundRow.Recommendations recommendations() {
		int all = 0;
		int open = 0;
		int late = 0;
		for (RoundRow row : rows) {
			all += row.recommendations().all();
			open += row.recommendations().open();
			late += row.recommendations().late();
		}
		return new RoundRow.Recommendations(all, open, late);
	}

	/** How many units of each kind, those with at least one. */
	static String byKind(List<RoundRow> rows) {
		Map<TargetKind, Integer> kinds = new EnumMap<>(TargetKind.class);
		rows.forEach((row) -> kinds.merge(row.target(), 1, Integer::sum));
		List<String> said = new ArrayList<>();
		kinds.forEach((kind, units) -> said.add(PaperWords.count(units) + " " + ReportOutline.group(kind)));
		return String.join(", ", said);
	}

}
