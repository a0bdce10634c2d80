package vn.danvan.report;

import vn.danvan.base.TextRules;
import vn.danvan.figures.PeriodSpan;

/**
 * What is asked for a new report.
 *
 * @param span kỳ, with the days that count for records
 * @param rangeReason why the days differ from those of the period; empty when they do not
 */
public record ReportRequest(PeriodSpan span, String rangeReason) {

	ReportRequest checked(PeriodSpan preset) {
		boolean changed = !span.from().equals(preset.from()) || !span.until().equals(preset.until());
		return new ReportRequest(span, changed ? TextRules.reason(rangeReason) : "");
	}

}
