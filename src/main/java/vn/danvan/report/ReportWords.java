package vn.danvan.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.PeriodSpan;

/** The words of an outline that are no figures: period, days, units, programme, plan. */
class ReportWords {

	private static final int MOST_MISSING = 8;

	private static final int MOST_NAMES = 12;

	private final ReportData data;

	ReportWords(ReportData data) {
		this.data = data;
	}

	Map<String, String> all() {
		PeriodSpan span = this.data.span();
		int units = this.data.now().units().size();
		int missing = this.data.missing().size();
		Map<String, String> words = new HashMap<>();
		words.put("ky", VietnameseText.lowerFirst(span.label()));
		words.put("ky-sau", VietnameseText.lowerFirst(next(span)));
		words.put("KY-SAU", VietnameseText.upper(next(span)));
		words.put("tu-ngay", VietnameseDates.cited(span.from()));
		words.put("den-ngay", VietnameseDates.cited(span.lastDay()));
		words.put("so-xa", VietnameseNumbers.counted(units));
		words.put("da-gui", VietnameseNumbers.counted(units - missing));
		words.put("con-thieu", missingPhrase());
		words.put("chuong-trinh", cited("programme", "report.programme"));
		words.put("ke-hoach", cited("plan", "report.plan"));
		words.put("kiem-tra-xa", inspected("COMMUNE"));
		words.put("kiem-tra-co-quan", inspected("AGENCY"));
		return words;
	}

	static String next(PeriodSpan span) {
		return (span.number() < span.kind().count()) ? span.kind().label(span.year(), span.number() + 1)
				: span.kind().label(span.year() + 1, 1);
	}

	private String missingPhrase() {
		List<String> missing = this.data.missing();
		if (missing.isEmpty()) {
			return "";
		}
		return (missing.size() <= MOST_MISSING)
				? Messages.text("report.missing-names",
						missing.stream().map(VietnameseText::lowerFirst).collect(Collectors.joining(", ")))
				: Messages.text("report.missing-count", VietnameseNumbers.counted(missing.size()));
	}

	/** How a document is cited for the first time. */
	private String cited(String type, String otherwise) {
		return this.data.list(FigureList.PROGRAMMES)
			.stream()
			.filter((item) -> item.subjectType().equals(type))
			.findFirst()
			.map((item) -> VietnameseText.lowerFirst(item.cells().get(0)) + (item.cells().get(1).isEmpty() ? ""
					: Messages.text("report.cited", item.cells().get(1), item.cells().get(2))))
			.orElseGet(() -> Messages.text(otherwise));
	}

	/** The inspected units of a kind, where they are few. */
	private String inspected(String kind) {
		List<String> names = this.data.list(FigureList.INSPECTIONS)
			.stream()
			.filter((item) -> item.cells().get(3).equals(kind))
			.map((item) -> VietnameseText.lowerFirst(item.cells().get(0)))
			.toList();
		return (names.isEmpty() || names.size() > MOST_NAMES) ? "" : " (" + String.join(", ", names) + ")";
	}

}
