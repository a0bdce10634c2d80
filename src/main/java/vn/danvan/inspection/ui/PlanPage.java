package vn.danvan.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.evidence.Subject;
import vn.danvan.evidence.ui.EvidencePanel;
import vn.danvan.inspection.InspectionPlanDetails;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.Phase;

/** One plan: its act, its phases with their visits, and what collides. */
class PlanPage extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private final long id;

	private final transient Runnable gone;

	PlanPage(InspectionScreens screens, long id, Runnable gone) {
		this.screens = screens;
		this.id = id;
		this.gone = gone;
		show();
	}

	static String title(Phase phase) {
		return Messages.text("inspection.phase.text", phase.title(), VietnameseDates.screen(phase.fromDay()),
				VietnameseDates.screen(phase.lastDay()));
	}

	private void show() {
		InspectionPlanDetails plan = this.screens.plans.get(this.id);
		InspectionPlanRequest request = plan.request();
		Div facts = ActFacts.of(plan.row().issue());
		if (plan.row().sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(request.title()), facts, facts(plan), actions(plan));
		content.add(new PlanDocuments(this.screens, this.id, request));
		clashes(content, plan);
		for (int i = 0; i < request.phases().size(); i++) {
			content.add(new H3(title(request.phases().get(i))));
			content.add((plan.visits().get(i) == 0) ? new Paragraph(Messages.text("inspection.phase.empty"))
					: new PhaseVisits(this.screens.plans, plan, i));
		}
		content.add(new H3(Messages.text("inspection.evidence")),
				new EvidencePanel(this.screens.evidence, new Subject("inspection-plan", this.id, null),
						plan.mayWrite()),
				new H3(Messages.text("inspection.log")),
				new ActivityPanel(this.screens.log, "inspection-plan", this.id));
	}

	private static FactList facts(InspectionPlanDetails plan) {
		InspectionPlanRequest request = plan.request();
		FactList facts = new FactList().fact("inspection.kind", Messages.label(request.kind()));
		if (request.periodFrom() != null && request.periodLast() != null) {
			facts.fact("inspection.period", Messages.text("inspection.period-text",
					VietnameseDates.screen(request.periodFrom()), VietnameseDates.screen(request.periodLast())));
		}
		if (!request.purpose().isEmpty()) {
			facts.fact("inspection.plan.purpose", request.purpose());
		}
		return facts.fact("inspection.plan.visits", Messages.text("inspection.plan.visit-count",
				plan.visits().stream().mapToInt(Integer::intValue).sum(), plan.carriedIn()));
	}

	private static void clashes(Div content, InspectionPlanDetails plan) {
		if (!plan.clashes().isEmpty()) {
			Paragraph warning = new Paragraph(Messages.text("inspection.plan.clashes", plan.clashes().size()));
			warning.addClassName("field-error");
			content.add(warning);
		}
	}

	private Div actions(InspectionPlanDetails plan) {
		Div actions = new Div();
		actions.addClassName("actions");
		boolean issued = plan.row().issue().confirmed();
		if (plan.row().issue().mayConfirm()) {
			actions.add(new StepButton("confirm", "inspection.act.confirm",
					() -> Confirmation.ask(Messages.text("inspection.act.confirm"),
							Messages.text("inspection.plan.confirm-question", ActFacts.text(plan.row().issue().act())),
							Messages.text("inspection.act.confirm"),
							() -> done(() -> this.screens.plans.confirm(this.id, plan.version()))))
				.primary());
		}
		if (plan.mayWrite()) {
			StepButton schedule = new StepButton("schedule", "inspection.schedule.title",
					() -> new ScheduleDialog(this.screens, plan, (planned) -> {
						Notices.success(Messages.text("inspection.schedule.done", planned));
						show();
					}).open());
			actions.add(schedule.primary());
		}
		if (plan.mayWrite() && !issued) {
			actions.add(
					new StepButton("issue", "inspection.plan.issue",
							() -> new SignedActDialog(Messages.text("inspection.plan.issue"), plan.row().issue().act(),
									(act) -> done(() -> this.screens.plans.issued(this.id, plan.version(), act)))
								.open()),
					new StepButton("edit", "inspection.plan.edit",
							() -> new PlanDialog(this.screens.clock.today(), plan.request(),
									(changed) -> done(
											() -> this.screens.plans.revise(this.id, plan.version(), changed)))
								.open()),
					new StepButton("discard", "inspection.plan.discard",
							() -> Confirmation.ask(Messages.text("inspection.plan.discard"),
									Messages.text("inspection.plan.discard-question"),
									Messages.text("inspection.plan.discard"), () -> {
										this.screens.plans.discard(this.id, plan.version());
										Notices.success(Messages.text("inspection.saved"));
										this.gone.run();
									})));
		}
		actions.add(new Anchor("kiem-tra/lich", Messages.text("inspection.plan.calendar")));
		return actions;
	}

	private void done(Runnable verb) {
		verb.run();
		Notices.success(Messages.text("inspection.saved"));
		show();
	}

}
