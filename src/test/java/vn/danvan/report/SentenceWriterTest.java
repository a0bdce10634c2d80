package vn.danvan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.danvan.base.time.Validity;
import vn.danvan.figures.Aggregation;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureState;
import vn.danvan.figures.Figures;
import vn.danvan.figures.Indicator;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.organisation.UnitKind;
import vn.danvan.organisation.UnitName;

import static org.assertj.core.api.Assertions.assertThat;

/** Sentences say what is known, and nothing that is not. */
class SentenceWriterTest {

	private static final PeriodSpan SPAN = new PeriodSpan(PeriodRule.CALENDAR, PeriodKind.HALF_YEAR, 2023, 1,
			LocalDate.of(2023, 1, 1), LocalDate.of(2023, 7, 1));

	private static final UnitName UNIT = new UnitName(1, "01", "Xã A", UnitKind.COMMUNE, 100L, LocalDate.of(2020, 1, 1),
			Validity.FOREVER);

	private final Map<String, Figure> now = new HashMap<>();

	private final Map<String, Figure> then = new HashMap<>();

	@Test
	void aSentenceIsWrittenAsSoonAsOneOfItsFiguresIsKnown() {
		figure(this.now, "CT1", FigureState.NOT_REPORTED, null);
		figure(this.now, "CT2", FigureState.VALUE, 7);
		assertThat(write("Tổ chức {CT1} lớp, {CT2} buổi.")).containsExactly("Tổ chức chưa báo cáo lớp, 07 buổi.");
	}

	@Test
	void nothingArisenIsSaidOnlyWhenNoFigureHasAValue() {
		figure(this.now, "CT1", FigureState.NOT_REPORTED, null);
		figure(this.now, "CT2", FigureState.NOTHING_ARISEN, 0);
		assertThat(write("{CT1} và {CT2}")).containsExactly("Không phát sinh.");
		figure(this.now, "CT2", FigureState.NOT_REPORTED, null);
		assertThat(write("{CT1} và {CT2}")).containsExactly("Chưa có báo cáo.");
	}

	@Test
	void aSumIsComparedOnlyWhenAllCommunesStandInBothYears() {
		figure(this.now, "CT1", FigureState.VALUE, 18);
		figure(this.then, "CT1", FigureState.VALUE, 15);
		assertThat(write("{CT1} cuộc{CT1:so}."))
			.containsExactly("18 cuộc, tăng 03 cuộc (20%) so với cùng kỳ năm 2022.");
		figure(this.then, "CT1", FigureState.VALUE, 15, FigureState.NOT_REPORTED);
		assertThat(write("{CT1} cuộc{CT1:so}.")).containsExactly("18 cuộc.");
		figure(this.then, "CT1", FigureState.VALUE, 15);
		figure(this.now, "CT1", FigureState.VALUE, 18, FigureState.NOT_REPORTED);
		assertThat(write("{CT1} cuộc{CT1:so}.")).containsExactly("18 cuộc.");
	}

	private List<String> write(String text) {
		Outline outline = new Outline(1, "", List.of(new Outline.Line("I", 1, "HEADING", "Kết quả", "", ""),
				new Outline.Line("I.a", 0, "PARAGRAPH", text, "Không phát sinh.", "Chưa có báo cáo.")));
		ReportData data = new ReportData(SPAN, new Figures(SPAN, List.of(), this.now),
				new Figures(SPAN.lastYear(), List.of(), this.then), Map.of(), List.of());
		return new SentenceWriter(data).write(outline).get(0).sentences().stream().map(Sentence::text).toList();
	}

	private static void figure(Map<String, Figure> figures, String code, FigureState state, @Nullable Integer value,
			FigureState... communes) {
		Indicator indicator = new Indicator(code, code, "cuộc", Aggregation.SUM, null, null, "SHEET", true, 1);
		List<Figure.Part> parts = new ArrayList<>();
		for (FigureState commune : communes) {
			parts.add(new Figure.Part(UNIT, commune, null, null, null));
		}
		figures.put(code, new Figure(indicator, state, (value != null) ? BigDecimal.valueOf(value) : null, null, null,
				"", SPAN.lastDay(), parts));
	}

}
