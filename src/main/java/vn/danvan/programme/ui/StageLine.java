package vn.danvan.programme.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.programme.ProgrammeState;

/** The usual way of a programme, with the place where it stands. */
class StageLine extends Composite<OrderedList> {

	private static final long serialVersionUID = 1L;

	private static final List<ProgrammeState> WAY = List.of(ProgrammeState.DRAFT, ProgrammeState.ASKING,
			ProgrammeState.AGREED, ProgrammeState.SIGNED, ProgrammeState.IN_FORCE, ProgrammeState.REVIEWED);

	StageLine(ProgrammeState state) {
		getContent().addClassName("stage-line");
		WAY.forEach((one) -> getContent().add(stage(one, state)));
		getContent().add(stage((state == ProgrammeState.REPLACED) ? state : ProgrammeState.EXPIRED, state));
	}

	private static ListItem stage(ProgrammeState one, ProgrammeState state) {
		ListItem item = new ListItem(Messages.label(one));
		if (one == state) {
			item.getElement().setAttribute("aria-current", "step");
		}
		else if (one.compareTo(state) < 0) {
			item.addClassName("stage-past");
		}
		return item;
	}

}
