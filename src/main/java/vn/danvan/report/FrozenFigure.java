package vn.danvan.report;

import java.time.LocalDate;

/**
 * A figure of an approved report, as it was.
 *
 * @param code chỉ tiêu
 * @param label its name then
 * @param printed as it prints
 * @param asOf the day of the last record behind it
 * @param formulaVersion which version of the formula
 * @param records how many records stood behind it
 */
public record FrozenFigure(String code, String label, String printed, LocalDate asOf, int formulaVersion, int records) {
}
