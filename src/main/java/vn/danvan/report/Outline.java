package vn.danvan.report;

import java.util.List;

/**
 * Đề cương báo cáo: one version of it.
 *
 * @param id the version
 * @param subject trích yếu, with places for the period
 * @param lines sections, each followed by its sentences
 */
record Outline(long id, String subject, List<Line> lines) {

	/**
	 * A line of the outline.
	 *
	 * @param code its place
	 * @param level 1 or 2 for a section, 0 for a sentence
	 * @param form HEADING, PARAGRAPH, BULLET, or the list that fills it
	 * @param text with places in braces
	 * @param whenNothing what is said when nothing has arisen; empty for nothing
	 * @param whenMissing what is said when nobody has reported; empty for nothing
	 */
	record Line(String code, int level, String form, String text, String whenNothing, String whenMissing) {
	}

}
