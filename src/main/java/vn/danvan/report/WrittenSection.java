package vn.danvan.report;

import java.util.List;

/**
 * A section of the outline, written with the figures of a period.
 *
 * @param code its place in the outline
 * @param level 1 for a main part, 2 for a point
 * @param heading đề mục; empty for the opening
 * @param sentences what the system writes under it
 */
record WrittenSection(String code, int level, String heading, List<Sentence> sentences) {
}
