package vn.danvan.rollout.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.rollout.RollOutDetails;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.RollOutStep;

/** One commune on the way to the model: its steps, the next one, evidence and log. */
class RollOutPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient Factory factory;

	private final long unitId;

	private final transient Runnable changed;

	RollOutPanel(Factory factory, long unitId, Runnable changed) {
		this.factory = factory;
		this.unitId = unitId;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		RollOutDetails details = this.factory.service.get(this.unitId);
		Div facts = new Div(RollOutsView.badge(details.stage()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.unit()), facts);
		if (details.steps().isEmpty()) {
			content.add(new Paragraph(Messages.text("rollout.no-steps")));
		}
		FactList steps = new FactList();
		details.steps().forEach((step) -> steps.plain(Messages.label(step.stage()), text(step)));
		content.add(steps, actions(details));
		if (details.id() != null) {
			content.add(new H3(Messages.text("rollout.evidence")),
					new EvidencePanel(this.factory.evidence, new Subject("roll-out", details.id(), details.unitId()),
							details.mayWrite()),
					new H3(Messages.text("rollout.log")),
					new ActivityPanel(this.factory.log, "roll-out", details.id()));
		}
	}

	private static String text(RollOutStep step) {
		LocalDate dated = step.documentDate();
		return VietnameseDates.screen(step.onDay())
				+ (step.documentSymbol().isEmpty() ? ""
						: " – " + step.documentSymbol() + ((dated != null) ? ", " + VietnameseDates.screen(dated) : ""))
				+ (step.note().isEmpty() ? "" : "\n" + step.note());
	}

	private Div actions(RollOutDetails details) {
		Div actions = new Div();
		actions.addClassName("actions");
		actions.setVisible(details.mayWrite());
		Button advance = new Button(Messages.text("rollout.advance"),
				(click) -> new StepDialog(details, this.factory.clock.today(),
						(step) -> done(() -> this.factory.service.advance(this.unitId, details.version(), step)))
					.open());
		advance.setId("advance");
		advance.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		actions.add(advance);
		if (details.steps().size() > 1) {
			Button back = new Button(Messages.text("rollout.take-back"),
					(click) -> new ReasonDialog(Messages.text("rollout.take-back"),
							(reason) -> done(
									() -> this.factory.service.takeBack(this.unitId, details.version(), reason)))
						.open());
			back.setId("take-back");
			actions.add(back);
		}
		return actions;
	}

	private void done(Runnable action) {
		action.run();
		Notices.success(Messages.text("rollout.saved"));
		this.changed.run();
		refresh();
	}

	/** Makes panels; holds what they need. */
	@org.springframework.stereotype.Component
	static class Factory {

		final RollOutService service;

		final EvidenceService evidence;

		final ActivityLog log;

		final BusinessClock clock;

		Factory(RollOutService service, EvidenceService evidence, ActivityLog log, BusinessClock clock) {
			this.service = service;
			this.evidence = evidence;
			this.log = log;
			this.clock = clock;
		}

		RollOutPanel panel(long unitId, Runnable changed) {
			return new RollOutPanel(this, unitId, changed);
		}

	}

}
