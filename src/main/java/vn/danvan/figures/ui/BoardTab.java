package vn.danvan.figures.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Slug;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PlainListDialog;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodState;
import vn.danvan.figures.SheetFilter;
import vn.danvan.figures.SheetRow;
import vn.danvan.figures.SheetSums;

/** Who has sent the sheet of a period, who is late; one click reminds all. */
class BoardTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Grid<SheetRow> grid = new Grid<>();

	final Select<SheetFilter> filter = new Select<>();

	final TextField search;

	private final transient FigureScreens screens;

	BoardTab(FigureScreens screens, PeriodRow period, Select<PeriodRow> choice, Map<String, String> address,
			Consumer<Map<String, String>> navigate) {
		this.screens = screens;
		SheetFilter chosen = Slug.of(SheetFilter.values(), address.get(FiguresView.FILTER));
		String typed = address.getOrDefault(FiguresView.TYPED, "");
		this.filter.setLabel(Messages.text("base.filter"));
		this.filter.setId("filter");
		this.filter.setItems(SheetFilter.values());
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.setValue(chosen);
		this.search = Fields.search("figures.search", () -> go(period, navigate));
		this.search.setValue(typed);
		this.filter.addValueChangeListener((change) -> go(period, navigate));
		columns();
		this.grid.setItems(
				(query) -> screens.board.list(period.id(), chosen, typed, query.getOffset(), query.getLimit()).stream(),
				(query) -> screens.board.count(period.id(), chosen, typed));
		Div toolbar = new Div(choice, this.filter, this.search,
				new Span(Messages.text("base.count", screens.board.count(period.id(), chosen, typed))),
				excel(period, chosen, typed));
		toolbar.addClassName("toolbar");
		getContent().addClassName("tab-content");
		getContent().add(summary(period), toolbar, this.grid);
	}

	private Div summary(PeriodRow period) {
		SheetSums sums = this.screens.board.sums(period.id());
		Div line = new Div(new Span(Messages.text("figures.board-sums", sums.sent(), sums.communes(), sums.accepted(),
				sums.waiting(), sums.late())));
		line.setId("sums");
		line.addClassName("board-summary");
		if (sums.missing() > 0) {
			line.add(new Badge(Messages.text("figures.board-missing", sums.missing()), Badge.Tone.BAD));
			Button list = new Button(Messages.text("figures.missing-list"), VaadinIcon.COPY_O.create(),
					(click) -> new PlainListDialog(Messages.text("figures.missing-title"), missing(period)).open());
			list.setId("missing-list");
			line.add(list);
			Button remind = new Button(Messages.text("figures.remind"), VaadinIcon.BELL_O.create(), (click) -> {
				int count = this.screens.periods.remind(period.id());
				Notices.success(Messages.text("figures.reminded", count));
			});
			remind.setId("remind");
			remind.setDisableOnClick(true);
			remind.setVisible(this.screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER)
					&& period.state() == PeriodState.OPEN);
			line.add(remind);
		}
		return line;
	}

	private String missing(PeriodRow period) {
		List<String> units = this.screens.board.missing(period.id());
		return Messages.text("figures.missing-lines", period.label(), VietnameseDates.screen(period.dueOn()),
				units.size(), String.join(", ", units));
	}

	private void columns() {
		this.grid.setId("board");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn((row) -> new Anchor(SheetView.path(row.periodId(), row.unitId()), row.unit()))
			.setHeader(Messages.text("figures.commune"))
			.setFlexGrow(2)
			.setWidth("7rem");
		this.grid.addComponentColumn(SheetBadges::state)
			.setHeader(Messages.text("figures.state"))
			.setFlexGrow(1)
			.setWidth("9.5rem");
		this.grid.addComponentColumn(SheetBadges::timeliness)
			.setHeader(Messages.text("figures.timeliness"))
			.setFlexGrow(1)
			.setWidth("7rem");
		this.grid.addColumn((row) -> (row.sentOn() != null) ? VietnameseDates.screen(row.sentOn()) : "")
			.setHeader(Messages.text("figures.sent-on"))
			.setWidth("7rem");
		this.grid.addColumn((row) -> (row.revision() > 0) ? String.valueOf(row.revision()) : "")
			.setHeader(Messages.text("figures.revision"))
			.setWidth("7rem");
		this.grid.setEmptyStateText(Messages.text("figures.board-empty"));
	}

	private Anchor excel(PeriodRow period, SheetFilter chosen, String typed) {
		return new ExcelExport<SheetRow>("theo-doi-bieu").column("figures.commune", SheetRow::unit)
			.column("figures.state",
					(row) -> (row.state() != null) ? Messages.label(row.state()) : Messages.text("figures.not-begun"))
			.column("figures.timeliness", (row) -> Messages.label(row.timeliness()))
			.column("figures.sent-on", SheetRow::sentOn)
			.column("figures.revision", SheetRow::revision)
			.link((offset, limit) -> this.screens.board.list(period.id(), chosen, typed, offset, limit));
	}

	private void go(PeriodRow period, Consumer<Map<String, String>> navigate) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put(FiguresView.PERIOD, String.valueOf(period.id()));
		if (this.filter.getValue() != SheetFilter.ALL) {
			parameters.put(FiguresView.FILTER, this.filter.getValue().slug());
		}
		if (!this.search.getValue().isEmpty()) {
			parameters.put(FiguresView.TYPED, this.search.getValue());
		}
		navigate.accept(parameters);
	}

}
