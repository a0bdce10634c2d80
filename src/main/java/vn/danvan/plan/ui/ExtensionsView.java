package vn.danvan.plan.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.ExtensionRow;
import vn.danvan.plan.ExtensionService;

/** The requests for more time that wait for a decision, longest waiting first. */
@Route(value = ExtensionsView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER" })
class ExtensionsView extends Main implements HasDynamicTitle {

	static final String PATH = "ke-hoach/gia-han";

	private static final long serialVersionUID = 1L;

	final Grid<ExtensionRow> grid = new Grid<>();

	private final Span count = new Span();

	private final transient ExtensionService service;

	private final boolean decides;

	ExtensionsView(ExtensionService service, Actors actors) {
		this.service = service;
		this.decides = actors.current().is(Role.BOARD_LEADER);
		this.grid.setId("extensions");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(this::card);
		this.grid.setEmptyStateText(Messages.text("plan.extension.empty"));
		Div toolbar = new Div(this.count);
		toolbar.addClassName("toolbar");
		addClassName("full-height");
		add(new PageHeader(Messages.text("plan.extension.waiting")), toolbar, this.grid);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("plan.extension.waiting");
	}

	private Div card(ExtensionRow row) {
		Anchor task = new Anchor("viec-cua-toi/" + row.assignmentId(), row.owner() + ": " + row.task());
		task.addClassName("work-title");
		Div facts = new Div(
				new Span(Messages.text("plan.extension.dates", VietnameseDates.screen(row.fromDeadline()),
						VietnameseDates.screen(row.until()))),
				new Span(Messages.text("plan.extension.asked-by", row.askedBy(),
						VietnameseDates.screen(row.askedOn()))));
		facts.addClassName("facts");
		Div card = new Div(task, facts, new Span(row.reason()));
		card.addClassName("work-item");
		if (this.decides) {
			Div steps = new Div(
					new StepButton("grant-" + row.id(), "plan.extension.grant",
							() -> decided(() -> this.service.grant(row.id(), row.version()), "plan.extension.granted"))
						.primary(),
					new StepButton("refuse-" + row.id(), "plan.extension.refuse",
							() -> new ReasonDialog(Messages.text("plan.extension.refuse"),
									(reason) -> decided(() -> this.service.refuse(row.id(), row.version(), reason),
											"plan.extension.refused"))
								.open()));
			steps.addClassName("actions");
			card.add(steps);
		}
		return card;
	}

	private void decided(Runnable decision, String messageKey) {
		decision.run();
		Notices.success(Messages.text(messageKey));
		refresh();
	}

	private void refresh() {
		this.grid.setItems((query) -> this.service.waiting(query.getOffset(), query.getLimit()).stream(),
				(query) -> this.service.countWaiting());
		this.count.setText(Messages.text("base.count", this.service.countWaiting()));
	}

}
