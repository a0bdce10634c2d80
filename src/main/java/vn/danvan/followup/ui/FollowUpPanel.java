package vn.danvan.followup.ui;

import java.time.LocalDate;
import java.util.Comparator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import org.jspecify.annotations.Nullable;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.followup.FollowUpDates;
import vn.danvan.followup.FollowUpDetails;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpState;
import vn.danvan.followup.FollowUpStepKind;

/**
 * One follow-up: where it stands, the next steps of this person, evidence, all steps so
 * far, log.
 */
class FollowUpPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final String SUBJECT = "follow-up";

	private final transient FollowUpScreens screens;

	private final long id;

	private final transient Runnable changed;

	private @Nullable FollowUpReportForm form;

	FollowUpPanel(FollowUpScreens screens, long id, Runnable changed) {
		this.screens = screens;
		this.id = id;
		this.changed = changed;
		refresh();
	}

	/** Whether a report was typed that is not kept. */
	boolean unsaved() {
		return this.form != null && this.form.unsaved();
	}

	private void refresh() {
		FollowUpDetails details = this.screens.service.get(this.id);
		FollowUpSteps steps = new FollowUpSteps(this.screens, details, () -> {
			this.changed.run();
			refresh();
		});
		FollowUpRow row = details.row();
		Div facts = new Div(FollowUpBadges.of(row));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		H2 title = new H2(row.content());
		title.addClassName("multi-line");
		this.form = details.may().report() ? new FollowUpReportForm(details, steps) : null;
		Div content = getContent();
		content.removeAll();
		content.add(title, facts, story(row), origin(row.origin()), decisions(details, steps));
		if (this.form != null) {
			content.add(this.form);
		}
		content.add(new FollowUpTime(details, steps), new H3(Messages.text("followup.evidence")),
				new EvidencePanel(this.screens.evidence, new Subject(SUBJECT, this.id, row.whose().unitId()),
						details.may().report()),
				new H3(Messages.text("followup.steps")), new FollowUpHistory(details.steps()),
				new H3(Messages.text("followup.log")), new ActivityPanel(this.screens.log, SUBJECT, this.id));
	}

	private static FactList story(FollowUpRow row) {
		FollowUpDates dates = row.dates();
		FactList facts = new FactList().fact("followup.recorded-on", VietnameseDates.screen(dates.recordedOn()))
			.fact("followup.deadline", VietnameseDates.screen(dates.deadline()));
		if (dates.extendedDeadline() != null) {
			facts.fact("followup.extended", VietnameseDates.screen(dates.extendedDeadline()));
		}
		if (dates.reportedOn() != null) {
			facts.fact("followup.last-report",
					Messages.text("followup.on-day", row.report(), VietnameseDates.screen(dates.reportedOn())));
		}
		if (row.finishedOn() != null) {
			facts.fact("followup.finished-on", VietnameseDates.screen(row.finishedOn()));
		}
		if (row.reason() != null) {
			facts.fact("base.reason", row.reason());
		}
		return facts;
	}

	private Div origin(FollowUpRequest.@Nullable Origin origin) {
		Div place = new Div();
		if (origin != null) {
			this.screens.links.path(origin.type(), origin.id())
				.ifPresent((path) -> place.add(new Anchor(path, Messages.text("followup.origin"))));
		}
		return place;
	}

	private Div decisions(FollowUpDetails details, FollowUpSteps steps) {
		Div actions = new Div();
		actions.addClassName("actions");
		if (details.may().decide()) {
			actions.add(confirm(details, steps));
			if (details.row().state() == FollowUpState.REPORTED) {
				actions.add(new StepButton("return", "submission.return",
						() -> new ReasonDialog(Messages.text("submission.return"), steps::giveBack).open()));
			}
			actions.add(new StepButton("give-up", "followup.give-up",
					() -> new ReasonDialog(Messages.text("followup.give-up"), steps::giveUp).open()));
		}
		if (details.may().reopen()) {
			actions.add(new StepButton("reopen", "followup.reopen",
					() -> new ReasonDialog(Messages.text("followup.reopen"), steps::reopen).open()));
		}
		if (details.may().withdraw()) {
			actions.add(new StepButton("withdraw", "followup.withdraw",
					() -> new ReasonDialog(Messages.text("followup.withdraw"), steps::withdraw).open()));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		return actions;
	}

	/** The day on which its owner said that it is remedied; else today. */
	private LocalDate remediedOn(FollowUpDetails details) {
		LocalDate today = this.screens.clock.today();
		return (details.row().state() != FollowUpState.REPORTED) ? today
				: details.steps()
					.stream()
					.filter((step) -> step.kind() == FollowUpStepKind.REPORTED_DONE)
					.map(FollowUpDetails.Step::effectiveOn)
					.max(Comparator.naturalOrder())
					.orElse(today);
	}

	private StepButton confirm(FollowUpDetails details, FollowUpSteps steps) {
		StepButton confirm = new StepButton("confirm", "followup.confirm",
				() -> new DateDialog("followup.confirm", "followup.finished-on", remediedOn(details), false,
						(day, reason) -> steps.confirm(day))
					.dateIs("finishedOn")
					.open());
		return (details.row().state() == FollowUpState.REPORTED) ? confirm.primary() : confirm;
	}

}
