package vn.danvan.followup.ui;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actors;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.followup.FollowUpDetails;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.followup.FollowUpState;
import vn.danvan.organisation.Organisation;

/** One follow-up: its story, the next steps of this person, evidence and log. */
class FollowUpPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final long id;

	private final transient Runnable changed;

	private final TextArea report = Fields.block("followup.report", FollowUpRequest.TEXT_MAX);

	private final Checkbox done = new Checkbox(Messages.text("followup.report-done"));

	private int version;

	FollowUpPanel(Factory factory, long id, Runnable changed) {
		this.factory = factory;
		this.id = id;
		this.changed = changed;
		this.report.setId("report");
		this.done.setId("done");
		refresh();
	}

	private void refresh() {
		FollowUpDetails details = this.factory.service.get(this.id);
		this.version = details.version();
		Div facts = new Div(FollowUpBadges.of(details.row()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.row().content()), facts, story(details), origin(details));
		if (details.mayReport()) {
			this.report.setValue(details.report());
			this.done.setValue(false);
			content.add(this.report, this.done);
		}
		content.add(actions(details), new H3(Messages.text("followup.evidence")),
				new EvidencePanel(this.factory.evidence, new Subject("follow-up", this.id, details.unitId()),
						details.mayReport()),
				new H3(Messages.text("followup.log")), new ActivityPanel(this.factory.log, "follow-up", this.id));
	}

	private static FactList story(FollowUpDetails details) {
		FactList facts = new FactList().fact("followup.recorded-on", VietnameseDates.screen(details.recordedOn()))
			.fact("followup.deadline", VietnameseDates.screen(details.deadline()));
		if (details.extendedDeadline() != null) {
			facts.fact("followup.extended",
					VietnameseDates.screen(details.extendedDeadline()) + " – " + details.extensionReason());
		}
		if (details.reportedOn() != null && !details.report().isEmpty()) {
			facts.fact("followup.report", details.report() + " (" + VietnameseDates.screen(details.reportedOn()) + ")");
		}
		if (details.row().finishedOn() != null) {
			facts.fact("followup.finished-on", VietnameseDates.screen(details.row().finishedOn()));
		}
		if (details.reason() != null) {
			facts.fact("base.reason", details.reason());
		}
		if (details.reopened() > 0) {
			facts.fact("followup.reopened", String.valueOf(details.reopened()));
		}
		return facts;
	}

	private Div origin(FollowUpDetails details) {
		Div place = new Div();
		String type = details.originType();
		Long origin = details.originId();
		if (type != null && origin != null) {
			this.factory.links.path(type, origin)
				.ifPresent((path) -> place.add(new Anchor(path, Messages.text("followup.origin"))));
		}
		return place;
	}

	private Div actions(FollowUpDetails details) {
		Div actions = new Div();
		actions.addClassNames("actions", "sticky-actions");
		if (details.mayReport()) {
			actions.add(new StepButton("save-report", "followup.save-report", () -> {
				try {
					done(() -> this.factory.service.report(this.id, this.version, this.report.getValue(),
							this.done.getValue()));
				}
				catch (Refusal refusal) {
					Fields.show(refusal, this.report);
				}
			}));
		}
		if (details.mayDecide()) {
			Button confirm = new StepButton("confirm", "followup.confirm",
					() -> new DateDialog("followup.confirm", "followup.finished-on", this.factory.clock.today(), false,
							(day, reason) -> done(() -> this.factory.service.confirm(this.id, this.version, day)))
						.open());
			confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
			actions.add(confirm, new StepButton("give-up", "followup.give-up", () -> ask("followup.give-up",
					(reason) -> this.factory.service.giveUp(this.id, this.version, reason))));
			if (details.row().state() == FollowUpState.REPORTED) {
				actions.add(new StepButton("return", "submission.return", () -> ask("submission.return",
						(reason) -> this.factory.service.sendBack(this.id, this.version, reason))));
			}
		}
		if (details.mayExtend()) {
			actions.add(new StepButton("extend", "followup.extend", () -> new DateDialog("followup.extend",
					"followup.new-deadline", details.row().dueOn().plusMonths(1), true,
					(day, reason) -> done(() -> this.factory.service.extend(this.id, this.version, day, reason)))
				.open()));
		}
		if (details.mayReopen()) {
			actions.add(new StepButton("reopen", "followup.reopen", () -> ask("followup.reopen",
					(reason) -> this.factory.service.reopen(this.id, this.version, reason))));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		return actions;
	}

	private void ask(String key, Consumer<String> verb) {
		new ReasonDialog(Messages.text(key), (reason) -> done(() -> verb.accept(reason))).open();
	}

	private void done(Runnable action) {
		action.run();
		Notices.success(Messages.text("followup.saved"));
		this.changed.run();
		refresh();
	}

	/** Makes panels; holds what they need. */
	@org.springframework.stereotype.Component
	static class Factory {

		final FollowUpService service;

		final EvidenceService evidence;

		final ActivityLog log;

		final Organisation organisation;

		final RecordLinks links;

		final Actors actors;

		final BusinessClock clock;

		Factory(FollowUpService service, EvidenceService evidence, ActivityLog log, Organisation organisation,
				RecordLinks links, Actors actors, BusinessClock clock) {
			this.service = service;
			this.evidence = evidence;
			this.log = log;
			this.organisation = organisation;
			this.links = links;
			this.actors = actors;
			this.clock = clock;
		}

		FollowUpPanel panel(long id, Runnable changed) {
			return new FollowUpPanel(this, id, changed);
		}

		FollowUpForm form(LongConsumer saved) {
			return new FollowUpForm(this, saved);
		}

	}

}
