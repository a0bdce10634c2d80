package vn.danvan.rollout.ui;

import java.time.LocalDate;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.rollout.Registration;
import vn.danvan.rollout.RollOutDetails;
import vn.danvan.rollout.RollOutStage;
import vn.danvan.rollout.RollOutStep;
import vn.danvan.rollout.RollOutVerb;

/**
 * One commune in a year on the way to the model: registration, steps, the next one, log.
 */
class RollOutPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	private final long unitId;

	private final int year;

	private final transient Runnable changed;

	RollOutPanel(RollOutScreens screens, long unitId, int year, Runnable changed) {
		this.screens = screens;
		this.unitId = unitId;
		this.year = year;
		this.changed = changed;
		refresh();
	}

	private void refresh() {
		RollOutDetails details = this.screens.rollOuts.get(this.unitId, this.year);
		Div facts = new Div(StageBadge.of(details.stage()),
				new Span(Messages.text("rollout.of-year", String.valueOf(this.year))));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.unit()), facts);
		Registration registration = details.registration();
		if (registration == null) {
			content.add(new Paragraph(Messages.text("rollout.no-steps", String.valueOf(this.year))));
		}
		else {
			content.add(new FactList().fact("rollout.contact", registration.contact())
				.fact("rollout.pledge", registration.pledge()));
		}
		content.add(actions(details));
		if (!details.steps().isEmpty()) {
			FactList steps = new FactList();
			details.steps().forEach((step) -> steps.plain(Messages.label(step.stage()), text(step)));
			content.add(new H3(Messages.text("rollout.steps")), steps);
		}
		content.add(new H3(Messages.text("rollout.wall.history")), new HistoryPanel(this.screens, this.unitId));
		if (details.id() != null && details.stage() != RollOutStage.DRAFT) {
			content.add(new H3(Messages.text("rollout.evidence")),
					new EvidencePanel(this.screens.evidence, new Subject("roll-out", details.id(), details.unitId()),
							mayAttach()),
					new H3(Messages.text("rollout.log")),
					new ActivityPanel(this.screens.log, "roll-out", details.id()));
		}
	}

	private boolean mayAttach() {
		return this.screens.actors.current()
			.is(vn.danvan.base.security.Role.STAFF, vn.danvan.base.security.Role.BOARD_LEADER);
	}

	private static String text(RollOutStep step) {
		LocalDate dated = step.documentDate();
		return VietnameseDates.screen(step.onDay())
				+ (step.documentSymbol().isEmpty() ? ""
						: " – " + step.documentSymbol() + ((dated != null) ? ", " + VietnameseDates.screen(dated) : ""))
				+ (step.note().isEmpty() ? "" : "\n" + step.note());
	}

	private Div actions(RollOutDetails details) {
		Set<RollOutVerb> may = details.may();
		Div actions = new Div();
		actions.addClassName("actions");
		if (may.contains(RollOutVerb.SHEET) && details.id() != null) {
			Anchor sheet = new Anchor(ScoreSheetView.pathTo(details.id(), ""), Messages.text("rollout.open-sheet"));
			sheet.addClassName("button-link");
			sheet.setId("open-sheet");
			actions.add(sheet);
		}
		if (may.contains(RollOutVerb.REGISTER)) {
			actions.add(new StepButton("register", "rollout.register",
					() -> Confirmation.ask(Messages.text("rollout.register"),
							Messages.text("rollout.register-question", details.unit(), String.valueOf(this.year)),
							Messages.text("rollout.register"),
							() -> done("rollout.registered",
									() -> this.screens.rollOuts.register(this.unitId, this.year, details.version()))))
				.primary());
		}
		if (may.contains(RollOutVerb.WRITE)) {
			StepButton write = new StepButton("write", "rollout.write",
					() -> new RegistrationDialog(details, (registration) -> done("rollout.saved",
							() -> this.screens.rollOuts.write(this.unitId, this.year, details.version(), registration)))
						.open());
			actions.add((details.id() == null) ? write.primary() : write);
		}
		if (may.contains(RollOutVerb.LAUNCH)) {
			actions.add(new StepButton("launch", "rollout.launch",
					() -> new LaunchDialog(this.screens.clock.today(), (launch) -> done("rollout.saved",
							() -> this.screens.rollOuts.launch(this.unitId, this.year, details.version(), launch)))
						.open())
				.primary());
		}
		if (may.contains(RollOutVerb.GIVE_BACK)) {
			actions.add(new StepButton("give-back", "rollout.give-back",
					() -> new ReasonDialog(Messages.text("rollout.give-back"), (reason) -> done("rollout.given-back",
							() -> this.screens.rollOuts.giveBack(this.unitId, this.year, details.version(), reason)))
						.open()));
		}
		if (may.contains(RollOutVerb.DISCARD)) {
			actions.add(new StepButton("discard", "rollout.discard",
					() -> Confirmation.ask(Messages.text("rollout.discard"), Messages.text("rollout.discard-question"),
							Messages.text("rollout.discard"), () -> done("rollout.discarded",
									() -> this.screens.rollOuts.discard(this.unitId, this.year, details.version())))));
		}
		if (may.contains(RollOutVerb.TAKE_LAUNCH_BACK)) {
			actions.add(new StepButton("take-back", "rollout.take-launch-back",
					() -> new ReasonDialog(Messages.text("rollout.take-launch-back"),
							(reason) -> done("rollout.saved", () -> this.screens.rollOuts.takeLaunchBack(this.unitId,
									this.year, details.version(), reason)))
						.open()));
		}
		if (may.contains(RollOutVerb.END)) {
			actions
				.add(new StepButton("end", "rollout.end",
						() -> new ReasonDialog(Messages.text("rollout.end"), (reason) -> done("rollout.saved",
								() -> this.screens.rollOuts.end(this.unitId, this.year, details.version(), reason)))
							.open()));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		return actions;
	}

	private void done(String key, Runnable action) {
		action.run();
		Notices.success(Messages.text(key));
		this.changed.run();
		refresh();
	}

}
