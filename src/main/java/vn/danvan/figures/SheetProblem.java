package vn.danvan.figures;

import java.util.List;

/**
 * What is wrong in a sheet.
 *
 * @param codes the cells concerned
 * @param sentence what is wrong and what to do
 */
public record SheetProblem(List<String> codes, String sentence) {
}
