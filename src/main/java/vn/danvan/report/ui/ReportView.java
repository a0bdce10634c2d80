package vn.danvan.report.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.base.ui.StepButton;
import vn.danvan.report.ReportDetails;
import vn.danvan.report.ReportService;
import vn.danvan.report.ReportState;

/** One report: who is missing, its sections as blocks, print and Word, the next steps. */
@Route(value = ReportsView.PATH + "/:id([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER" })
class ReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private final transient ReportService service;

	private final transient ActivityLog log;

	private final transient RecordLinks links;

	private long id;

	private transient ReportDetails details;

	ReportView(ReportService service, ActivityLog log, RecordLinks links) {
		this.service = service;
		this.log = log;
		this.links = links;
		addClassName("report-page");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.id = event.getRouteParameters().getLong("id").orElseThrow(NotPermitted::new);
		refresh();
	}

	@Override
	public String getPageTitle() {
		return Messages.text("report.title");
	}

	private void refresh() {
		this.details = this.service.get(this.id);
		removeAll();
		add(header(), facts(), missing());
		if (this.details.returnReason() != null) {
			Paragraph reason = new Paragraph(Messages.text("report.returned-because", this.details.returnReason()));
			reason.addClassName("returned");
			add(reason);
		}
		if (this.details.stale() > 0) {
			Paragraph stale = new Paragraph(Messages.text("report.stale",
					VietnameseDates.screen(this.details.figuresOn()), this.details.stale()));
			stale.addClassName("moved");
			stale.setId("stale");
			add(stale);
		}
		if (this.details.moved() > 0) {
			Paragraph moved = new Paragraph(Messages.text("report.moved", this.details.moved()));
			moved.addClassName("moved");
			add(moved);
		}
		Div page = new Div();
		page.addClassName("report-sheet");
		this.details.sections()
			.forEach((section) -> page.add(new SectionEditor(this.service, section, this.details.row().span(),
					this.details.mayWrite(), this::refresh)));
		add(page);
		if (this.details.row().state() == ReportState.APPROVED) {
			add(new FrozenTable(this.service.frozen(this.id)));
		}
		add(new H2(Messages.text("report.log")), new ActivityPanel(this.log, "report", this.id));
	}

	private PageHeader header() {
		PageHeader header = new PageHeader(Messages.text("report.heading", this.details.row().subject()));
		header.setSubtitle(Messages.text("report.subtitle", VietnameseDates.screen(this.details.row().span().from()),
				VietnameseDates.screen(this.details.row().span().lastDay()),
				VietnameseDates.screen(this.details.figuresOn()), this.details.preparedBy()));
		Button print = new Button(Messages.text("report.print"), VaadinIcon.PRINT.create(),
				(click) -> new PrintDialog(this.service, this.id, this.details.missing()).open());
		print.setId("print");
		header.addAction(print);
		steps().forEach(header::addAction);
		return header;
	}

	private List<Component> steps() {
		List<Component> steps = new ArrayList<>();
		int version = this.details.version();
		if (this.details.mayWrite() || this.details.mayDecide()) {
			steps.add(new StepButton("refresh-figures", "report.refresh", () -> {
				this.service.refresh(this.id, version);
				done("report.refreshed");
			}));
		}
		if (this.details.mayWrite()) {
			steps.add(new StepButton("present", "report.present", () -> {
				this.service.present(this.id, version);
				done("report.presented");
			}).primary());
		}
		if (this.details.mayDecide()) {
			steps.add(new StepButton("approve", "report.approve", this::approve).primary());
			steps.add(new StepButton("return", "report.return",
					() -> new ReasonDialog(Messages.text("report.return"), (reason) -> {
						this.service.giveBack(this.id, version, reason);
						done("report.returned");
					}).open()));
		}
		if (this.details.mayDiscard()) {
			steps
				.add(new StepButton("discard", "report.discard", () -> Confirmation.ask(Messages.text("report.discard"),
						Messages.text("report.discard-question"), Messages.text("report.discard"), () -> {
							this.service.discard(this.id);
							getUI().ifPresent((ui) -> ui.navigate(ReportsView.class));
						})));
		}
		return steps;
	}

	private void approve() {
		String question = this.details.missing().isEmpty() ? Messages.text("report.approve-question") : Messages
			.text("report.approve-missing", this.details.missing().size(), String.join(", ", this.details.missing()));
		Confirmation.ask(Messages.text("report.approve"), question, Messages.text("report.approve"), () -> {
			this.service.approve(this.id, this.details.version());
			done("report.approved");
		});
	}

	private Div facts() {
		Div facts = new Div(ReportsView.badge(this.details.row().state()));
		facts.addClassName("facts");
		if (this.details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		if (!this.details.rangeReason().isEmpty()) {
			facts.add(new Span(Messages.text("report.range-because", this.details.rangeReason())));
		}
		Long document = this.details.row().documentId();
		if (document != null) {
			this.links.path("document", document)
				.ifPresent((path) -> facts.add(new Anchor(path, Messages.text("report.document"))));
		}
		return facts;
	}

	private Component missing() {
		if (this.details.row().state() == ReportState.APPROVED) {
			return new Div();
		}
		Paragraph line = new Paragraph(this.details.missing().isEmpty() ? Messages.text("report.all-sent") : Messages
			.text("report.missing", this.details.missing().size(), String.join(", ", this.details.missing())));
		line.addClassName(this.details.missing().isEmpty() ? "quiet" : "returned");
		line.setId("missing");
		return line;
	}

	private void done(String message) {
		Notices.success(Messages.text(message));
		refresh();
	}

}
