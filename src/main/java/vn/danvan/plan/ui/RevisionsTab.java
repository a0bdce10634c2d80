package vn.danvan.plan.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.ChangeKind;
import vn.danvan.plan.PlanService.PlanDetails;
import vn.danvan.plan.RevisionRow;
import vn.danvan.plan.RevisionService;
import vn.danvan.plan.RevisionState;
import vn.danvan.plan.TaskVersion;

/**
 * The adjustments of an issued plan: the open one to work on, and what earlier ones
 * changed.
 */
class RevisionsTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient PlanScreens screens;

	private final transient RevisionService service;

	private final transient PlanDetails plan;

	RevisionsTab(PlanScreens screens, PlanDetails plan) {
		this.screens = screens;
		this.service = screens.revisions;
		this.plan = plan;
		getContent().addClassName("tab-content");
		refresh();
	}

	private void refresh() {
		Div content = getContent();
		content.removeAll();
		List<RevisionRow> all = this.service.list(this.plan.row().id());
		boolean open = all.stream().anyMatch((one) -> one.state() == RevisionState.OPEN);
		if (all.isEmpty()) {
			content.add(new Paragraph(
					Messages.text(this.plan.may().report() ? "plan.revision.none" : "plan.revision.none-yet")));
		}
		if (!open && this.plan.may().report()) {
			content.add(new StepButton("begin-revision", "plan.revision.begin",
					() -> new ReasonDialog(Messages.text("plan.revision.begin"), (reason) -> {
						this.service.begin(this.plan.row().id(), reason);
						refresh();
					}).open())
				.primary());
		}
		all.forEach((one) -> content.add(card(one)));
	}

	private Section card(RevisionRow row) {
		boolean open = row.state() == RevisionState.OPEN;
		Div facts = new Div(new Badge(Messages.label(row.state()), open ? Tone.WAITING : Tone.GOOD), new Span(
				Messages.text("plan.revision.opened", row.openedBy(), VietnameseDates.screen(row.openedOn()))));
		facts.addClassName("facts");
		Section card = new Section(new H2(Messages.text("plan.revision.title", row.number())), facts,
				new Paragraph(row.reason()));
		card.addClassNames("card", "wide-card");
		if (row.issuedOn() != null) {
			facts.add(new Span(Messages.text("plan.revision.issued-as", row.symbol(),
					VietnameseDates.screen(row.issuedOn()), row.issuedBy())));
		}
		if (open && row.changes().isEmpty()) {
			card.add(new Paragraph(Messages.text("plan.revision.empty")));
		}
		row.changes().forEach((change) -> card.add(change(row, change, open)));
		if (open) {
			card.add(steps(row));
		}
		return card;
	}

	private Div change(RevisionRow row, RevisionRow.Change change, boolean open) {
		Div head = new Div(new Badge(Messages.label(change.kind()), switch (change.kind()) {
			case ADD -> Tone.GOOD;
			case CHANGE -> Tone.WAITING;
			case WITHDRAW -> Tone.WARNING;
		}), new H3(change.code() + ". " + change.title()));
		head.addClassName("change-head");
		Div whole = new Div(head);
		whole.addClassName("change");
		if (!change.differences().isEmpty()) {
			whole.add(new DifferenceTable(change.differences(), change.kind() != ChangeKind.ADD));
		}
		if (open) {
			Div steps = new Div(new StepButton("undo-" + change.code(), "plan.revision.undo", () -> {
				this.service.undo(row.id(), row.version(), change.id());
				refresh();
			}));
			if (change.kind() == ChangeKind.ADD) {
				steps.add(new StepButton("edit-" + change.code(), "plan.revision.edit", () -> edit(row, change)));
			}
			steps.addClassName("actions");
			whole.add(steps);
		}
		return whole;
	}

	private void edit(RevisionRow row, RevisionRow.Change change) {
		TaskVersion present = this.service.addition(row.id(), change.id());
		new TaskDialog(
				this.screens.choices.of(this.plan), present.request(), (request, communes) -> this.service
					.rewrite(row.id(), row.version(), change.id(), new TaskVersion(request, present.allotments())),
				this::refresh)
			.open();
	}

	private Div steps(RevisionRow row) {
		Div steps = new Div();
		steps.addClassName("actions");
		steps.add(new StepButton("add-to-revision", "plan.revision.add", () -> new TaskDialog(
				this.screens.choices.of(this.plan), null,
				(request, communes) -> this.service.add(row.id(), row.version(), TaskVersion.fresh(request, communes)),
				this::refresh)
			.open()));
		steps.add(new StepButton("discard-revision", "plan.revision.discard",
				() -> Confirmation.ask(Messages.text("plan.revision.discard"),
						Messages.text("plan.revision.discard-question"), Messages.text("plan.revision.discard"), () -> {
							this.service.discard(row.id(), row.version());
							refresh();
						})));
		if (this.plan.may().adjust()) {
			steps.add(new StepButton("issue-revision", "plan.revision.issue",
					() -> new IssueDialog("plan.revision.issue", "plan.revision.issue-hint",
							(symbol, date) -> this.service.issue(row.id(), row.version(), symbol, date), () -> {
								Notices.success(Messages.text("plan.revision.issued"));
								refresh();
							})
						.open())
				.primary());
		}
		return steps;
	}

}
