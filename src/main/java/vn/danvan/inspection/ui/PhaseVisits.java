package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

import vn.danvan.base.text.Messages;
import vn.danvan.inspection.InspectionPlanDetails;
import vn.danvan.inspection.InspectionPlanService;
import vn.danvan.inspection.InspectionRow;

/** The visits of one phase, {@value #PAGE} at a time; more on demand, in their place. */
class PhaseVisits extends Composite<Div> {

	static final int PAGE = 25;

	private static final long serialVersionUID = 1L;

	private final transient InspectionPlanService plans;

	private final transient InspectionPlanDetails plan;

	private final int phase;

	private final VisitList list = new VisitList();

	private final Button more = new Button("", (click) -> load());

	private int shown;

	PhaseVisits(InspectionPlanService plans, InspectionPlanDetails plan, int phase) {
		this.plans = plans;
		this.plan = plan;
		this.phase = phase;
		this.more.setId("more-" + phase);
		getContent().add(this.list, this.more);
		load();
	}

	private void load() {
		List<InspectionRow> next = this.plans.visits(this.plan.row().id(), this.phase, this.shown, PAGE);
		next.forEach((visit) -> this.list.add(visit, this.plan.clashes()));
		this.shown += next.size();
		int left = this.plan.visits().get(this.phase) - this.shown;
		this.more.setText(Messages.text("inspection.phase.more", Math.min(left, PAGE), left));
		this.more.setVisible(left > 0 && !next.isEmpty());
	}

}
