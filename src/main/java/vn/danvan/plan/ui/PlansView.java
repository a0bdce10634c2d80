package vn.danvan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanService;
import vn.danvan.plan.PlanState;
import vn.danvan.programme.ProgrammeService;

/** The yearly plans. */
@Route(value = "ke-hoach", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE" })
class PlansView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	final Grid<PlanRow> grid = new Grid<>();

	final TextField search = Fields.search("plan.search", this::refresh);

	final Button create = new Button(Messages.text("plan.create"), VaadinIcon.PLUS.create());

	private final Span count = new Span();

	private final transient PlanService service;

	PlansView(PlanService service, ProgrammeService programmes, Actors actors, BusinessClock clock) {
		this.service = service;
		this.create.setId("create");
		this.create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.create.setVisible(actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		this.create.addClickListener((click) -> new PlanDialog(
				Messages.text("plan.create"), programmes, new PlanRequest(clock.today().getYear() + 1, "", null,
						Messages.text("plan.purpose-preset"), Messages.text("plan.regime-preset")),
				service::draft, this::open)
			.open());
		this.grid.setId("plans");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addColumn((row) -> String.valueOf(row.year()))
			.setHeader(Messages.text("plan.year"))
			.setWidth("5rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn((row) -> new Anchor("ke-hoach/" + row.id(), row.title()))
			.setHeader(Messages.text("plan.name"))
			.setFlexGrow(4);
		this.grid.addComponentColumn((row) -> badge(row.state()))
			.setHeader(Messages.text("plan.state"))
			.setWidth("9rem")
			.setFlexGrow(0);
		this.grid.setEmptyStateText(Messages.text("plan.empty"));
		Div toolbar = new Div(this.search, this.count);
		toolbar.addClassName("toolbar");
		add(new PageHeader(Messages.text("plan.title"), this.create), toolbar, this.grid);
		addClassName("full-height");
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("plan.title");
	}

	static Badge badge(PlanState state) {
		return new Badge(Messages.label(state), (state == PlanState.ISSUED) ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
	}

	private void open(long id) {
		getUI().ifPresent(
				(ui) -> ui.navigate(PlanView.class, new RouteParameters(new RouteParam("id", String.valueOf(id)))));
	}

	private void refresh() {
		String typed = this.search.getValue();
		this.grid.setItems((query) -> this.service.list(typed, query.getPage(), query.getPageSize()).stream(),
				(query) -> this.service.count(typed));
		this.count.setText(Messages.text("base.count", this.service.count(typed)));
	}

}
