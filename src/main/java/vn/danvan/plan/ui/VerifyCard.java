package vn.danvan.plan.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentService;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanService;

/** Home of staff and leaders: how many reports wait for verification. */
@org.springframework.stereotype.Component
class VerifyCard implements HomeCard {

	private final PlanService plans;

	private final AssignmentService assignments;

	VerifyCard(PlanService plans, AssignmentService assignments) {
		this.plans = plans;
		this.assignments = assignments;
	}

	@Override
	public int position() {
		return 20;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			return Optional.empty();
		}
		return this.plans.current().map(this::card);
	}

	private Component card(PlanRow plan) {
		int communes = this.assignments.countOfPlan(plan.id(), OwedBy.COMMUNES, AssignmentFilter.WAITING, "");
		int bodies = this.assignments.countOfPlan(plan.id(), OwedBy.BODIES, AssignmentFilter.WAITING, "");
		Section card = new Section(new H2(Messages.text("plan.home.verify")),
				new Paragraph(Messages.text("plan.home.verify-count", communes, bodies)),
				new Anchor("ke-hoach/" + plan.id() + "?the=matrix&loc=" + AssignmentFilter.WAITING.slug(),
						Messages.text("plan.home.verify-open")));
		card.addClassName("card");
		card.setId("verify-card");
		return card;
	}

}
