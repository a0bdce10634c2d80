package vn.danvan.figures.ui;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureChange;
import vn.danvan.figures.FigureState;
import vn.danvan.figures.Figures;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.SpanAddress;
import vn.danvan.figures.UnitView;

/**
 * All indicators of a period beside the same period of last year; each leads to its
 * records.
 */
class IndicatorsTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Grid<Line> grid = new Grid<>();

	IndicatorsTab(FigureScreens screens, PeriodRow period, Select<PeriodRow> choice) {
		PeriodSpan span = period.span();
		Set<String> codes = screens.figures.indicators().keySet();
		Figures now = screens.figures.collect(codes, span, UnitView.asItWas(span));
		PeriodSpan before = span.lastYear();
		Figures then = screens.figures.collect(codes, before, UnitView.asItWas(before));
		List<Line> lines = codes.stream()
			.map((code) -> new Line(now.get(code), then.get(code), FigureChange.between(now.get(code), then.get(code))))
			.toList();
		this.grid.setId("indicators");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn((line) -> line.now().indicator().code())
			.setHeader(Messages.text("figures.code"))
			.setWidth("5rem")
			.setFlexGrow(0);
		this.grid.addColumn((line) -> line.now().indicator().name())
			.setHeader(Messages.text("figures.indicator"))
			.setWidth("8.5rem")
			.setFlexGrow(3);
		this.grid.addComponentColumn((line) -> link(line, period))
			.setHeader(span.label())
			.setWidth("8.5rem")
			.setFlexGrow(1);
		this.grid.addColumn((line) -> line.then().text()).setHeader(before.label()).setWidth("9rem").setFlexGrow(1);
		this.grid.addColumn((line) -> line.change().shortText())
			.setHeader(Messages.text("figures.change"))
			.setWidth("7rem")
			.setFlexGrow(1);
		this.grid.setItems(lines);
		Div toolbar = new Div(choice, new Span(Messages.text("base.count", lines.size())),
				new ExcelExport<Line>("chi-tieu").column("figures.code", (line) -> line.now().indicator().code())
					.column("figures.indicator", (line) -> line.now().indicator().name())
					.column("figures.unit", (line) -> line.now().indicator().unit())
					.column("figures.this-period", (line) -> cell(line.now()))
					.column("figures.last-year", (line) -> cell(line.then()))
					.link((offset, limit) -> lines.stream().skip(offset).limit(limit).toList()));
		toolbar.addClassName("toolbar");
		getContent().addClassName("tab-content");
		getContent().add(new Paragraph(Messages.text("figures.sample-hint")), toolbar, this.grid);
	}

	private static Component link(Line line, PeriodRow period) {
		Figure figure = line.now();
		if (figure.state() != FigureState.VALUE) {
			return new Span(figure.text());
		}
		Anchor link = new Anchor(SpanAddress.records(figure.indicator().code(), period.span(), null), figure.text());
		link.setTitle(Messages.text("figures.open-records"));
		return link;
	}

	private static Object cell(Figure figure) {
		return (figure.value() != null && figure.state() == FigureState.VALUE) ? figure.value() : figure.text();
	}

	/**
	 * One indicator.
	 *
	 * @param now this period
	 * @param then the same period of last year
	 * @param change up or down
	 */
	record Line(Figure now, Figure then, FigureChange change) {
	}

}
