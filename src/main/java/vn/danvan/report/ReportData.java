package vn.danvan.report;

import java.util.List;
import java.util.Map;

import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.Figures;
import vn.danvan.figures.PeriodSpan;

/**
 * Everything that the sentences and annexes of a report are made of.
 *
 * @param span kỳ
 * @param now figures of the period
 * @param then figures of the same period of last year
 * @param lists rows by list
 * @param missing communes that have not reported, in Vietnamese order
 */
record ReportData(PeriodSpan span, Figures now, Figures then, Map<FigureList, List<FigureItem>> lists,
		List<String> missing) {

	List<FigureItem> list(FigureList list) {
		return lists.getOrDefault(list, List.of());
	}

}
