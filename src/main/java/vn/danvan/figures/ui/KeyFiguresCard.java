package vn.danvan.figures.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureChange;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.Figures;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodService;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetFilter;
import vn.danvan.figures.SheetSums;
import vn.danvan.figures.SpanAddress;
import vn.danvan.figures.UnitView;

/**
 * Home of the leaders: key figures of the half-year beside the same period of last year.
 */
@org.springframework.stereotype.Component
class KeyFiguresCard implements HomeCard {

	/** Shown in this order. */
	private static final List<String> KEYS = List.of("CT05", "CT21", "CT28", "CT32", "CT12.1", "CT12.2", "CT04",
			"CT25.1");

	private static final List<String> CHARTED = List.of("CT21", "CT12.1", "CT12.2", "CT05");

	private final PeriodService periods;

	private final FigureService figures;

	private final SheetBoard board;

	KeyFiguresCard(PeriodService periods, FigureService figures, SheetBoard board) {
		this.periods = periods;
		this.figures = figures;
		this.board = board;
	}

	@Override
	public int position() {
		return 18;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		return actor.readsAllRecords() ? this.periods.current().map(this::card) : Optional.empty();
	}

	private Component card(PeriodRow period) {
		PeriodSpan span = period.span();
		PeriodSpan before = span.lastYear();
		Figures now = this.figures.collect(Set.copyOf(KEYS), span, UnitView.asItWas(span));
		Figures then = this.figures.collect(Set.copyOf(KEYS), before, UnitView.asItWas(before));
		Div tiles = new Div();
		tiles.addClassName("key-figures");
		KEYS.forEach((code) -> tiles.add(tile(now.get(code), then.get(code), span)));
		SheetSums sums = this.board.sums(period.id());
		Section card = new Section(new H2(Messages.text("figures.home-key", period.label())), tiles,
				new H3(Messages.text("figures.home-chart", before.label())),
				new ComparisonChart(CHARTED.stream()
					.map((code) -> new ComparisonChart.Pair(Messages.text("figures.short." + code),
							number(then.get(code)), number(now.get(code))))
					.toList(), String.valueOf(before.year()), String.valueOf(span.year())),
				new Paragraph(Messages.text("figures.home-sent", sums.sent(), sums.communes())));
		if (sums.missing() > 0) {
			Anchor missing = new Anchor(FiguresView.PATH + "?" + FiguresView.PERIOD + "=" + period.id() + "&"
					+ FiguresView.FILTER + "=" + SheetFilter.MISSING.slug(),
					Messages.text("figures.home-missing", sums.missing()));
			missing.setId("missing-sheets");
			card.add(missing);
		}
		card.add(new Anchor(FiguresView.PATH + "?" + FiguresView.TAB + "=chi-tieu", Messages.text("figures.home-all")));
		card.addClassNames("card", "wide-card");
		card.setId("key-figures");
		return card;
	}

	private static Anchor tile(Figure now, Figure then, PeriodSpan span) {
		Span name = new Span(Messages.text("figures.short." + now.indicator().code()));
		name.addClassName("key-name");
		Span value = new Span(now.text());
		value.addClassName("key-value");
		FigureChange against = FigureChange.between(now, then);
		Span change = new Span(Messages.text("figures.home-then", span.year() - 1 + "", then.text())
				+ (against.known() ? " · " + against.shortText() : ""));
		change.addClassNames("quiet", "key-change");
		Anchor tile = new Anchor(SpanAddress.records(now.indicator().code(), span, null), name, value, change);
		if (now.missing() > 0) {
			Span missing = new Span(Messages.text("figures.home-partial", now.missing()));
			missing.addClassName("late-text");
			tile.add(missing);
		}
		tile.addClassName("key-figure");
		return tile;
	}

	private static double number(Figure figure) {
		return (figure.value() != null) ? figure.value().doubleValue() : 0;
	}

}
