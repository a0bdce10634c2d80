package vn.danvan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;

/** Opens the letters that chase for a plan; only for those who prepare documents. */
class ChasingButton extends Button {

	private static final long serialVersionUID = 1L;

	ChasingButton(PlanScreens screens, long planId) {
		super(Messages.text("plan.chasing"), VaadinIcon.ENVELOPE_O.create());
		setId("chasing");
		setVisible(screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER));
		addClickListener((click) -> new ChasingDialog(screens.chasing, planId, screens.clock.today(), (letters) -> {
			Notices.success(Messages.text("plan.chasing.prepared", letters.size()));
			screens.links.path("document", letters.getFirst())
				.ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
		}).open());
	}

}
