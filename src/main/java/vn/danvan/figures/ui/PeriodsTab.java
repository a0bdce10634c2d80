package vn.danvan.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.figures.PeriodRow;
import vn.danvan.figures.PeriodState;

/** The reporting periods; the leader opens, locks, closes and reopens them. */
class PeriodsTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Grid<PeriodRow> grid = new Grid<>();

	private final transient FigureScreens screens;

	private final transient Runnable changed;

	PeriodsTab(FigureScreens screens, Runnable changed) {
		this.screens = screens;
		this.changed = changed;
		boolean leader = screens.actors.current().is(Role.BOARD_LEADER);
		Button open = new Button(Messages.text("figures.open-period"), VaadinIcon.PLUS.create(),
				(click) -> new PeriodDialog(screens.periods, screens.clock.today(), () -> done("figures.opened"))
					.open());
		open.setId("open-period");
		open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		open.setVisible(leader);
		this.grid.setId("periods");
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addColumn(PeriodRow::label).setHeader(Messages.text("figures.period")).setWidth("11rem");
		this.grid.addColumn((row) -> Messages.label(row.span().rule()))
			.setHeader(Messages.text("figures.rule"))
			.setWidth("9rem");
		this.grid
			.addColumn((row) -> VietnameseDates.screen(row.span().from()) + " – "
					+ VietnameseDates.screen(row.span().lastDay()))
			.setHeader(Messages.text("figures.days"))
			.setWidth("12rem");
		this.grid.addColumn((row) -> VietnameseDates.screen(row.dueOn()))
			.setHeader(Messages.text("figures.due-on"))
			.setWidth("7rem");
		this.grid.addColumn((row) -> Messages.label(row.state()))
			.setHeader(Messages.text("figures.state"))
			.setWidth("7rem");
		if (leader) {
			this.grid.addComponentColumn(this::actions).setWidth("15rem");
		}
		this.grid.setItems((query) -> screens.periods.list(query.getPage(), query.getPageSize()).stream(),
				(query) -> screens.periods.count());
		this.grid.setEmptyStateText(Messages.text("figures.periods-empty"));
		Div toolbar = new Div(open);
		toolbar.addClassName("toolbar");
		getContent().addClassName("tab-content");
		getContent().add(toolbar, this.grid);
	}

	private Div actions(PeriodRow row) {
		Div actions = new Div();
		if (row.state() == PeriodState.OPEN) {
			actions.add(small("figures.lock", () -> Confirmation.ask(Messages.text("figures.lock"),
					Messages.text("figures.lock-question"), Messages.text("figures.lock"), () -> {
						this.screens.periods.lock(row.id(), row.version());
						done("figures.locked");
					})));
		}
		if (row.state() != PeriodState.CLOSED) {
			actions.add(small("figures.close", () -> Confirmation.ask(Messages.text("figures.close"),
					Messages.text("figures.close-question"), Messages.text("figures.close"), () -> {
						this.screens.periods.close(row.id(), row.version());
						done("figures.closed");
					})));
		}
		if (row.state() != PeriodState.OPEN) {
			actions.add(small("figures.reopen", () -> new ReasonDialog(Messages.text("figures.reopen"), (reason) -> {
				this.screens.periods.reopen(row.id(), row.version(), reason);
				done("figures.reopened");
			}).open()));
		}
		return actions;
	}

	private void done(String message) {
		Notices.success(Messages.text(message));
		this.changed.run();
		this.grid.getDataProvider().refreshAll();
	}

	private static Button small(String key, Runnable action) {
		Button button = new Button(Messages.text(key), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.LUMO_SMALL);
		return button;
	}

}
