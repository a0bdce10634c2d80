package vn.danvan.report;

import org.jspecify.annotations.Nullable;

import vn.danvan.figures.PeriodSpan;

/**
 * A report in a list.
 *
 * @param id the report
 * @param subject trích yếu
 * @param span kỳ
 * @param state where it stands
 * @param documentId the document that it became, or null
 */
public record ReportRow(long id, String subject, PeriodSpan span, ReportState state, @Nullable Long documentId) {
}
