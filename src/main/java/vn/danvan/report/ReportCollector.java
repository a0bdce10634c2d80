package vn.danvan.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.FigureState;
import vn.danvan.figures.Figures;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.UnitView;
import vn.danvan.organisation.UnitName;

/** Collects what a report needs, in a constant number of statements. */
@Component
class ReportCollector {

	/** Tells who has reported. */
	private static final String NOT_SENT = "CT42.3";

	private final FigureService figures;

	ReportCollector(FigureService figures) {
		this.figures = figures;
	}

	ReportData collect(Outline outline, PeriodSpan span) {
		Set<String> codes = new TreeSet<>(ReportAnnexes.PETITIONS);
		codes.add(NOT_SENT);
		outline.lines().forEach((line) -> codes.addAll(SentenceWriter.codes(line.text())));
		Figures now = this.figures.collect(codes, span, UnitView.asItWas(span));
		PeriodSpan before = span.lastYear();
		Figures then = this.figures.collect(codes, before, UnitView.asItWas(before));
		Map<FigureList, List<FigureItem>> lists = new EnumMap<>(FigureList.class);
		for (FigureList list : FigureList.values()) {
			lists.put(list, this.figures.items(list, span));
		}
		return new ReportData(span, now, then, lists, missing(now));
	}

	/** Communes without a sheet; all of them when the period was never opened. */
	private static List<String> missing(Figures now) {
		Figure figure = now.get(NOT_SENT);
		if (figure.state() == FigureState.NOT_REPORTED
				|| now.get("CT27.1").state() == FigureState.NOT_REPORTED && figure.present().isEmpty()) {
			return now.units().stream().map(UnitName::name).toList();
		}
		return figure.present().stream().map((part) -> part.unit().name()).toList();
	}

}
