package vn.danvan.document.print;

import java.util.List;

/**
 * The rule below a name or a subject of the State: between a third and a half of its
 * words (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
final class WordRule {

	private static final double SHARE = 0.42;

	private WordRule() {
	}

	/**
	 * The length of the rule.
	 * @param lines the bold words above it
	 * @param points size of their letters
	 * @param room the widest that they can be, in points
	 * @return the length in points
	 */
	static double under(List<String> lines, float points, int room) {
		double widest = lines.stream().mapToDouble((line) -> Typeface.boldWidth(line, points)).max().orElse(0);
		return Math.min(widest, room) * SHARE;
	}

}
