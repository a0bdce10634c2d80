package vn.danvan.plan.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.AssignmentRow;
import vn.danvan.plan.AssignmentService;

/**
 * Home of those who owe something: first what waits for approval, then what must be done,
 * most urgent first.
 */
@org.springframework.stereotype.Component
class OwedCard implements HomeCard {

	private static final int SHOWN = 8;

	private final AssignmentService assignments;

	OwedCard(AssignmentService assignments) {
		this.assignments = assignments;
	}

	@Override
	public int position() {
		return 10;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.is(Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER, Role.AGENCY, Role.PEOPLES_COMMITTEE)) {
			return Optional.empty();
		}
		Section card = new Section();
		card.addClassName("card");
		if (actor.is(Role.COMMUNE_LEADER)) {
			List<AssignmentRow> approve = this.assignments.own(AssignmentFilter.HANDED_OVER, 0, SHOWN);
			if (!approve.isEmpty()) {
				card.add(new H2(Messages.text("plan.home.approve")), list(approve));
			}
		}
		List<AssignmentRow> owed = this.assignments.own(AssignmentFilter.TO_DO, 0, SHOWN);
		card.add(new H2(Messages.text("plan.home.owed")));
		card.add(owed.isEmpty() ? new Paragraph(Messages.text("plan.home.owed-none")) : list(owed));
		card.add(new Anchor("viec-cua-toi", Messages.text("plan.home.all-work")));
		return Optional.of(card);
	}

	private static UnorderedList list(List<AssignmentRow> rows) {
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		rows.forEach((row) -> {
			Anchor open = new Anchor("viec-cua-toi/" + row.id(), new MyWorkView.WorkItem(row));
			list.add(new ListItem(open));
		});
		return list;
	}

}
