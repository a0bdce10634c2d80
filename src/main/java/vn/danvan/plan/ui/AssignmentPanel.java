package vn.danvan.plan.ui;

import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ExtensionService;
import vn.danvan.plan.KeptDraft;
import vn.danvan.plan.ProgressCollision;
import vn.danvan.plan.ProgressEntry;
import vn.danvan.plan.ProgressService;
import vn.danvan.plan.ProgressState;

/**
 * One assignment: its report as form or facts, the next steps of this person, evidence
 * and log.
 */
class AssignmentPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final long id;

	private final transient Runnable changed;

	private transient AssignmentDetails details;

	private ProgressForm form;

	private int version;

	private boolean dirty;

	AssignmentPanel(Factory factory, long id, Runnable changed) {
		this.factory = factory;
		this.id = id;
		this.changed = changed;
		getContent().addClassName("assignment");
		refresh();
	}

	private void refresh() {
		this.details = this.factory.service.get(this.id);
		this.version = this.details.version();
		this.form = null;
		this.dirty = false;
		Div content = getContent();
		content.removeAll();
		content.add(new H2(this.details.code() + ". " + this.details.title()), facts());
		if (this.details.returnReason() != null) {
			Paragraph reason = new Paragraph(
					Messages.text("plan.progress.returned-because", this.details.round(), this.details.returnReason()));
			reason.addClassName("returned");
			reason.setId("return-reason");
			content.add(reason);
		}
		if (this.details.sendBackReason() != null) {
			Paragraph reason = new Paragraph(
					Messages.text("plan.progress.sent-back-because", this.details.sendBackReason()));
			reason.addClassName("returned");
			content.add(reason);
		}
		if (this.details.may().enter()) {
			showForm(content);
		}
		else if (this.details.storyVisible()) {
			content.add(report(), milestones());
		}
		content.add(actions(), new ExtensionSection(this.factory.extensions, this.details, this::moved));
		if (!this.details.storyVisible()) {
			content.add(new Paragraph(Messages.text("plan.progress.not-sent-yet")));
			return;
		}
		if (!this.details.privateChannel()) {
			content.add(new H3(Messages.text("plan.progress.evidence")), new EvidencePanel(this.factory.evidence,
					new Subject("assignment", this.id, this.details.unitId()), this.details.may().enter()));
		}
		content.add(new H3(Messages.text("plan.progress.log")),
				new ActivityPanel(this.factory.log, "assignment", this.id));
	}

	private Div facts() {
		Div facts = new Div(new Span(this.details.owner()),
				new Span(Messages.text("plan.progress.deadline", VietnameseDates.screen(this.details.deadline()))),
				Badges.state(this.details.state()), Badges.timeliness(this.details.timeliness()));
		if (this.details.originalDeadline() != null) {
			facts.add(new Span(
					Messages.text("plan.extension.original", VietnameseDates.screen(this.details.originalDeadline()))));
		}
		if (this.details.round() > 1) {
			facts.add(new Badge(Messages.text("plan.progress.round", this.details.round()), Tone.NEUTRAL));
		}
		if (this.details.sample()) {
			facts.add(new Badge(Messages.text("plan.sample"), Tone.NEUTRAL));
		}
		facts.addClassName("facts");
		return facts;
	}

	private void showForm(Div content) {
		this.form = new ProgressForm(this.details, this::keep);
		this.form.show(this.details.entry());
		KeptDraft draft = this.details.draft();
		if (draft != null && !draft.entry().sameAs(this.details.entry())) {
			this.form.show(draft.entry());
			this.version = draft.baseVersion();
			this.dirty = true;
			this.form.say(Messages.text("plan.progress.reopened"));
		}
		content.add(this.form);
	}

	private FactList report() {
		ProgressEntry entry = this.details.entry();
		FactList report = new FactList();
		report.fact("plan.column.result", this.details.result().text());
		report.fact("plan.task.measure", Messages.label(this.details.result().measure()));
		Integer done = this.details.result().done();
		if (done != null) {
			report.fact("plan.column.percent", String.valueOf(done));
		}
		if (entry.completedOn() != null) {
			report.fact("plan.progress.completed-on", VietnameseDates.screen(entry.completedOn()));
		}
		if (!this.details.privateChannel()) {
			report.fact("plan.progress.remark", orNone(entry.remark()));
			report.fact("plan.progress.difficulties", orNone(entry.difficulties()));
		}
		if (this.details.enteredBy() != null) {
			report.fact("plan.progress.entered-by", this.details.onBehalf()
					? Messages.text("plan.progress.on-behalf", this.details.enteredBy()) : this.details.enteredBy());
		}
		return report;
	}

	private OrderedList milestones() {
		OrderedList list = new OrderedList();
		Set<Integer> reached = this.details.entry().milestones();
		for (int number = 1; number <= this.details.milestones().size(); number++) {
			boolean done = reached != null && reached.contains(number);
			list.add(new ListItem(Messages.text(done ? "plan.milestone.reached" : "plan.milestone.open",
					this.details.milestones().get(number - 1))));
		}
		list.setVisible(list.getChildren().findAny().isPresent());
		return list;
	}

	private Div actions() {
		Div actions = new Div();
		actions.addClassNames("actions", "sticky-actions");
		AssignmentDetails.May may = this.details.may();
		if (may.enter()) {
			Button save = new StepButton("save", "plan.progress.save", () -> saved(() -> {
			}, "plan.progress.saved"));
			actions.add(save);
			if (may.handOver()) {
				actions.add(new StepButton("hand-over", "plan.progress.hand-over",
						() -> saved(() -> this.factory.service.handOver(this.id, this.version),
								"plan.progress.handed-over"))
					.primary());
			}
			if (may.submit()) {
				actions.add(new StepButton("submit", "plan.progress.submit",
						() -> saved(() -> this.factory.service.submit(this.id, this.version),
								"plan.progress.submitted"))
					.primary());
			}
		}
		else if (may.submit()) {
			actions.add(new StepButton("submit", "plan.progress.submit",
					() -> done(() -> this.factory.service.submit(this.id, this.version), "plan.progress.submitted"))
				.primary());
		}
		if (may.sendBack()) {
			actions.add(new StepButton("send-back", "plan.progress.send-back",
					() -> new ReasonDialog(Messages.text("plan.progress.send-back"),
							(reason) -> done(() -> this.factory.service.sendBack(this.id, this.version, reason),
									"plan.progress.returned"))
						.open()));
		}
		if (may.verify()) {
			actions.add(new StepButton("verify", "plan.progress.verify",
					() -> done(() -> this.factory.service.verify(this.id, this.version), "plan.progress.verified"))
				.primary());
			actions.add(
					new StepButton("return", "plan.progress.return",
							() -> new ReasonDialog(Messages.text("plan.progress.return"), (reason) -> done(
									() -> this.factory.service.returnForCorrection(this.id, this.version, reason),
									"plan.progress.returned"))
								.open()));
		}
		if (may.reopen()) {
			actions.add(new StepButton("reopen", "plan.progress.reopen",
					() -> new ReasonDialog(Messages.text("plan.progress.reopen"),
							(reason) -> done(() -> this.factory.service.reopen(this.id, this.version, reason),
									"plan.progress.reopened-again"))
						.open()));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		return actions;
	}

	private void keep() {
		this.dirty = true;
		try {
			this.factory.service.keepDraft(this.id, this.version, this.form.entry());
			this.form.say(Messages.text("plan.progress.kept"));
		}
		catch (Refusal refusal) {
			this.form.mark(refusal);
		}
	}

	/** Saves what stands in the form, then does the next step. */
	private void saved(Runnable next, String message) {
		ProgressEntry entry = this.form.entry();
		try {
			if (this.dirty || !entry.sameAs(this.details.entry()) || this.details.state() != ProgressState.DRAFT) {
				this.version = this.factory.service.enter(this.id, this.version, entry);
				this.dirty = false;
			}
			next.run();
			Notices.success(Messages.text(message));
			this.changed.run();
			refresh();
		}
		catch (ProgressCollision collision) {
			new CollisionDialog(this.details, entry, collision, () -> {
				this.version = collision.currentVersion();
				this.dirty = true;
				saved(next, message);
			}, () -> {
				this.factory.service.forgetDraft(this.id);
				refresh();
			}).open();
		}
		catch (Refusal refusal) {
			this.form.mark(refusal);
		}
	}

	private void done(Runnable action, String message) {
		action.run();
		Notices.success(Messages.text(message));
		moved();
	}

	private void moved() {
		this.changed.run();
		refresh();
	}

	private static String orNone(String text) {
		return text.isEmpty() ? Messages.text("plan.progress.no-remark") : text;
	}

	/** Makes panels; holds what they need. */
	@Component
	static class Factory {

		final ProgressService service;

		final ExtensionService extensions;

		final EvidenceService evidence;

		final ActivityLog log;

		Factory(ProgressService service, ExtensionService extensions, EvidenceService evidence, ActivityLog log) {
			this.service = service;
			this.extensions = extensions;
			this.evidence = evidence;
			this.log = log;
		}

		AssignmentPanel panel(long id, Runnable changed) {
			return new AssignmentPanel(this, id, changed);
		}

	}

}
