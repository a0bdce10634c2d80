package vn.danvan.report;

import java.util.List;

/**
 * A sentence that the system wrote from figures.
 *
 * @param code its place in the outline, with the record for sentences of a list
 * @param kind kiểu đoạn
 * @param text what it says
 * @param codes the figures that stand in it
 */
record Sentence(String code, BlockKind kind, String text, List<String> codes) {
}
