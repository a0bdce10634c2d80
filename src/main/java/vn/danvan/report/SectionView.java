package vn.danvan.report;

import java.util.List;

/**
 * A section as it is edited.
 *
 * @param id the section
 * @param version for the next save
 * @param code its place in the outline
 * @param level 1 for a main part, 2 for a point
 * @param heading đề mục; empty for the opening
 * @param blocks đoạn, from top to bottom
 */
public record SectionView(long id, int version, String code, int level, String heading, List<ReportBlock> blocks) {
}
