package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Phiếu kiểm tra: the checklists of an inspection, one for each law that ruled its
 * period, with the answers so far.
 *
 * @param inspectionId the inspection
 * @param target the inspected unit
 * @param period thời kỳ được kiểm tra in words
 * @param parts the checklists
 * @param mayAnswer whether this person may answer now
 */
public record InspectionSheet(long inspectionId, String target, String period, List<Part> parts, boolean mayAnswer) {

	public InspectionSheet {
		parts = List.copyOf(parts);
	}

	/**
	 * All lines in the order of the laws.
	 * @return the lines
	 */
	public List<ChecklistLine> lines() {
		return parts.stream().flatMap((part) -> part.lines().stream()).toList();
	}

	/**
	 * The score over all checklists.
	 * @return điểm so far
	 */
	public Score score() {
		return score(lines());
	}

	/**
	 * The class by the rule of the latest law.
	 * @return xếp loại so far, or null while nothing counts
	 */
	public @Nullable Grade grade() {
		Score score = score();
		return (score.outOf().signum() == 0) ? null : rule().of(score);
	}

	/**
	 * The rule by which the whole is classed: that of the latest law.
	 * @return cách xếp loại
	 */
	public GradeRule rule() {
		return parts.isEmpty() ? GradeRule.USUAL : parts.get(parts.size() - 1).rule();
	}

	private static Score score(List<ChecklistLine> lines) {
		BigDecimal points = BigDecimal.ZERO;
		BigDecimal outOf = BigDecimal.ZERO;
		int answered = 0;
		int contested = 0;
		for (ChecklistLine line : lines) {
			if (!line.rivals().isEmpty()) {
				contested++;
			}
			if (line.answer() != null) {
				answered++;
			}
			if (line.points() != null) {
				points = points.add(line.points());
				outOf = outOf.add(line.item().points());
			}
		}
		return new Score(points, outOf, answered, lines.size(), contested);
	}

	/**
	 * One checklist.
	 *
	 * @param title its title
	 * @param law văn bản
	 * @param rule cách xếp loại
	 * @param lines its items in their order
	 */
	public record Part(String title, String law, GradeRule rule, List<ChecklistLine> lines) {

		public Part {
			lines = List.copyOf(lines);
		}

		/**
		 * The score of this checklist alone.
		 * @return điểm so far
		 */
		public Score score() {
			return InspectionSheet.score(lines);
		}

	}

}
