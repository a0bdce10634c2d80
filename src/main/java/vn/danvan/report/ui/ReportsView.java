package vn.danvan.report.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.Slug;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.report.ReportFilter;
import vn.danvan.report.ReportRow;
import vn.danvan.report.ReportService;
import vn.danvan.report.ReportState;

/** The periodic reports. */
@Route(value = ReportsView.PATH, layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class ReportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String PATH = "bao-cao";

	private static final long serialVersionUID = 1L;

	private static final String FILTER = "loc";

	private static final String TYPED = "tim";

	final Grid<ReportRow> grid = new Grid<>();

	final Select<ReportFilter> filter = new Select<>();

	final TextField search = Fields.search("report.search", this::go);

	private final Span count = new Span();

	private final transient ReportService service;

	private boolean showing;

	ReportsView(ReportService service, Actors actors, BusinessClock clock) {
		this.service = service;
		Button create = new Button(Messages.text("report.create"), VaadinIcon.PLUS.create(),
				(click) -> new NewReportDialog(service, clock.today(),
						(id) -> getUI().ifPresent((ui) -> ui.navigate(PATH + "/" + id)))
					.open());
		create.setId("create");
		create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		create.setVisible(actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		this.filter.setId("filter");
		this.filter.setLabel(Messages.text("base.filter"));
		this.filter.setItems(ReportFilter.values());
		this.filter.setItemLabelGenerator(Messages::label);
		this.filter.addValueChangeListener((change) -> go());
		this.grid.setId("reports");
		this.grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
		this.grid.addComponentColumn(ReportsView::item);
		this.grid.setEmptyStateText(Messages.text("report.empty"));
		Div toolbar = new Div(this.filter, this.search, this.count);
		toolbar.addClassName("toolbar");
		add(new PageHeader(Messages.text("report.title"), create), toolbar, this.grid);
	}

	private static Div item(ReportRow row) {
		Anchor title = new Anchor(PATH + "/" + row.id(), Messages.text("report.heading", row.subject()));
		title.addClassName("work-title");
		Div facts = new Div(badge(row.state()), new Span(
				VietnameseDates.screen(row.span().from()) + " – " + VietnameseDates.screen(row.span().lastDay())));
		facts.addClassName("facts");
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return item;
	}

	static Badge badge(ReportState state) {
		return new Badge(Messages.label(state), switch (state) {
			case DRAFT -> Badge.Tone.NEUTRAL;
			case PRESENTED -> Badge.Tone.WAITING;
			case APPROVED -> Badge.Tone.GOOD;
		});
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		QueryParameters query = event.getLocation().getQueryParameters();
		ReportFilter chosen = Slug.of(ReportFilter.values(), query.getSingleParameter(FILTER).orElse(null));
		String typed = query.getSingleParameter(TYPED).orElse("");
		this.showing = true;
		this.filter.setValue(chosen);
		this.search.setValue(typed);
		this.showing = false;
		this.grid.setItems((rows) -> this.service.list(chosen, typed, rows.getPage(), rows.getPageSize()).stream(),
				(rows) -> this.service.count(chosen, typed));
		this.count.setText(Messages.text("base.count", this.service.count(chosen, typed)));
	}

	@Override
	public String getPageTitle() {
		return Messages.text("report.title");
	}

	private void go() {
		if (this.showing) {
			return;
		}
		Map<String, String> parameters = new LinkedHashMap<>();
		if (this.filter.getValue() != ReportFilter.ALL) {
			parameters.put(FILTER, this.filter.getValue().slug());
		}
		if (!this.search.getValue().isEmpty()) {
			parameters.put(TYPED, this.search.getValue());
		}
		getUI().ifPresent((ui) -> ui.navigate(ReportsView.class, QueryParameters.simple(parameters)));
	}

}
