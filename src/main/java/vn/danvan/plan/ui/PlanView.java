package vn.danvan.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.base.ui.TabStrip;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanService.PlanDetails;
import vn.danvan.plan.PlanState;

/**
 * One plan in its pictures: the matrix of communes, the progress, the timeline, the
 * monthly curve, the list of bodies, the tasks, the log. The address holds picture,
 * filter and opened assignment.
 */
@Route(value = "ke-hoach/:id([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE" })
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String TAB = "the";

	static final String FILTER = "loc";

	static final String TYPED = "tim";

	static final String ASSIGNMENT = "viec";

	private static final long serialVersionUID = 1L;

	private final transient PlanScreens screens;

	private transient PlanDetails details;

	private Map<String, String> address = Map.of();

	PlanView(PlanScreens screens) {
		this.screens = screens;
		addClassName("full-height");
	}

	/** The list of the plan's tasks, narrowed to one. */
	static String pathToTask(long planId, String code) {
		return "ke-hoach/" + planId + "?" + TAB + "=tasks&" + TYPED + "="
				+ URLEncoder.encode(code, StandardCharsets.UTF_8);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		long id = event.getRouteParameters().getLong("id").orElseThrow(NotPermitted::new);
		Map<String, String> parameters = new HashMap<>();
		event.getLocation()
			.getQueryParameters()
			.getParameters()
			.forEach((name, values) -> parameters.put(name, values.get(0)));
		this.address = parameters;
		this.details = this.screens.plans.get(id);
		show();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("plan.title");
	}

	private void show() {
		removeAll();
		PlanRow row = this.details.row();
		PageHeader header = new PageHeader(row.title(), actions());
		header.setSubtitle(Messages.label(row.state()) + ((row.symbol() != null && row.issuedOn() != null)
				? " · " + Messages.text("plan.issued-as", row.symbol(), VietnameseDates.screen(row.issuedOn())) : "")
				+ ((row.revision() > 0) ? " · " + Messages.text("plan.revision.count", row.revision()) : "")
				+ (row.sample() ? " · " + Messages.text("plan.sample") : ""));
		add(header, tabs(), content());
	}

	private Component[] actions() {
		PlanRow row = this.details.row();
		Button report = new Button(Messages.text("plan.report"), VaadinIcon.FILE_TEXT_O.create(), (click) -> report());
		report.setId("report");
		report.setVisible(this.details.may().report());
		Button edit = new Button(Messages.text("plan.edit"), (click) -> new PlanDialog(Messages.text("plan.edit"),
				this.screens.programmes, this.details.request(), (request) -> {
					this.screens.plans.revise(row.id(), row.version(), request);
					return row.id();
				}, (id) -> reload(Messages.text("plan.saved")))
			.open());
		edit.setId("edit");
		edit.setVisible(this.details.may().write());
		Button issue = new Button(Messages.text("plan.issue"),
				(click) -> new IssueDialog("plan.issue", "plan.issue-hint",
						(symbol, date) -> this.screens.plans.issue(row.id(), row.version(), symbol, date),
						() -> reload(Messages.text("plan.issued")))
					.open());
		issue.setId("issue");
		issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		issue.setVisible(this.details.may().issue());
		Button approve = new StepButton("approve", "plan.approve", () -> Confirmation.ask(Messages.text("plan.approve"),
				Messages.text("plan.approve-question"), Messages.text("plan.approve"), () -> {
					this.screens.plans.approve(row.id(), row.version());
					reload(Messages.text("plan.approved"));
				}))
			.primary();
		approve.setVisible(this.details.may().approve());
		Button giveBack = new StepButton("give-back", "plan.give-back",
				() -> new ReasonDialog(Messages.text("plan.give-back"), (reason) -> {
					this.screens.plans.giveBack(row.id(), row.version(), reason);
					reload(Messages.text("plan.given-back"));
				}).open());
		giveBack.setVisible(this.details.may().giveBack());
		Button document = new Button(Messages.text("plan.document.prepare"), VaadinIcon.FILE_TEXT_O.create(),
				(click) -> new PlanDocumentDialog(this.screens, this.details.request(), row.id()).open());
		document.setId("document");
		document.setVisible(this.details.may().document() || this.details.may().write());
		return new Component[] { edit, giveBack, document, approve, issue, report };
	}

	private TabStrip tabs() {
		TabStrip tabs = new TabStrip(Messages.text("plan.tabs"));
		String current = tab();
		boolean issued = this.details.row().state() == PlanState.ISSUED;
		boolean writer = this.details.may().write() || this.details.may().document();
		List<String> names = new ArrayList<>(
				issued ? List.of("matrix", "progress", "timeline", "curve", "bodies", "tasks") : List.of("tasks"));
		if (writer) {
			names.add("allotments");
		}
		if (issued) {
			names.add("revisions");
		}
		names.add("log");
		for (String name : names) {
			tabs.tab("tab-" + name, "ke-hoach/" + this.details.row().id() + "?" + TAB + "=" + name,
					Messages.text("plan.tab." + name), name.equals(current));
		}
		return tabs;
	}

	private Component content() {
		return switch (tab()) {
			case "progress" -> new ProgressTab(this.screens.pictures, this.details.row().id(), this.address);
			case "timeline" -> new TimelineTab(this.screens, this.details.row().id(), this.address, this::navigate);
			case "curve" -> new CurveTab(this.screens.pictures, this.details.row().id());
			case "bodies" -> new BodiesTab(this.screens, this.details.row().id(), this.address, this::navigate);
			case "tasks" -> new TasksTab(this.screens, this.details, this.address.getOrDefault(TYPED, ""));
			case "allotments" -> new AllotmentTab(this.screens, this.details);
			case "revisions" -> new RevisionsTab(this.screens, this.details);
			case "log" -> new Div(new ActivityPanel(this.screens.log, "plan", this.details.row().id()));
			default -> new MatrixTab(this.screens, this.details.row().id(), this.address, this::navigate);
		};
	}

	private String tab() {
		String preset = (this.details.row().state() != PlanState.ISSUED) ? "tasks" : "matrix";
		String asked = this.address.getOrDefault(TAB, preset);
		boolean ofDraft = List.of("tasks", "allotments", "log").contains(asked);
		return (preset.equals("tasks") && !ofDraft) ? preset : asked;
	}

	private void navigate(Map<String, String> parameters) {
		getUI().ifPresent((ui) -> ui.navigate(PlanView.class,
				new RouteParameters(new RouteParam("id", String.valueOf(this.details.row().id()))),
				QueryParameters.simple(parameters)));
	}

	private void reload(String message) {
		Notices.success(message);
		this.details = this.screens.plans.get(this.details.row().id());
		show();
	}

	private void report() {
		long document = this.screens.report.prepare(this.details.row().id());
		Notices.success(Messages.text("plan.report-made"));
		this.screens.links.path("document", document).ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
	}

}
