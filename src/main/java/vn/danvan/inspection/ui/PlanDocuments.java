package vn.danvan.inspection.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionPaper;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.Phase;

/**
 * Văn bản of a plan: the plan itself, the summary of a phase or the year, and the lists
 * that print without a number.
 */
class PlanDocuments extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient PaperScreens screens;

	private final long planId;

	private final transient InspectionPlanRequest plan;

	PlanDocuments(InspectionScreens screens, long planId, InspectionPlanRequest plan) {
		this.screens = screens.papers;
		this.planId = planId;
		this.plan = plan;
		getContent().addClassName("actions");
		if (screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER)) {
			getContent().add(
					new StepButton("draft-plan", "inspection.document.draft-plan",
							() -> new PaperDialog(this.screens, "inspection.document.draft-plan", this.plan.kind(),
									this.screens.documents.bases(InspectionPaper.PLAN, planId),
									(issue) -> this.screens.documents.plan(planId, issue))
								.open()),
					new StepButton("draft-summary", "inspection.document.draft-summary", this::summary));
		}
		getContent().add(new StepButton("print-plan", "inspection.document.print",
				() -> PaperLinks.offer(this.screens.prints, planId, spans(this.plan))));
	}

	private void summary() {
		List<PaperSpan> spans = spans(this.plan);
		Select<PaperSpan> span = new Select<>();
		span.setId("phase");
		span.setLabel(Messages.text("inspection.document.span"));
		span.setItems(spans);
		span.setItemLabelGenerator(PaperSpan::title);
		span.setValue(spans.getFirst());
		span.setWidthFull();
		new PaperDialog(this.screens, "inspection.document.draft-summary", this.plan.kind(),
				this.screens.documents.bases(InspectionPaper.SUMMARY, this.planId),
				(issue) -> this.screens.documents.summary(this.planId, span.getValue().phase(), issue), span)
			.open();
	}

	/** The year first, then its phases. */
	private static List<PaperSpan> spans(InspectionPlanRequest plan) {
		List<PaperSpan> spans = new ArrayList<>(List
			.of(new PaperSpan(Messages.text("inspection.document.whole-year", String.valueOf(plan.year())), null)));
		for (Phase phase : plan.phases()) {
			spans.add(new PaperSpan(phase.title(), spans.size() - 1));
		}
		return spans;
	}

}
