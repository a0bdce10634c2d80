package vn.danvan.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.DateDialog;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.followup.FollowUpDetails;

/** Gia hạn: asks for more time, or decides on the request that waits. */
class FollowUpTime extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	FollowUpTime(FollowUpDetails details, FollowUpSteps steps) {
		FollowUpDetails.Asked asked = details.asked();
		Div actions = new Div();
		actions.addClassName("actions");
		setVisible(asked != null || details.may().ask());
		getContent().setId("time");
		getContent().add(new H3(Messages.text("followup.time")));
		if (asked != null) {
			Paragraph request = new Paragraph(
					Messages.text("followup.time-waits", asked.by(), VietnameseDates.screen(asked.on()),
							VietnameseDates.screen(details.row().dueOn()), VietnameseDates.screen(asked.until())));
			Paragraph reason = new Paragraph(asked.reason());
			reason.addClassName("multi-line");
			getContent().add(request, reason);
		}
		if (asked != null && details.may().decideTime()) {
			actions.add(
					new StepButton("grant-time", "followup.time-grant",
							() -> new DateDialog("followup.time-grant", "followup.new-deadline", asked.until(), false,
									(day, reason) -> steps.grant(day))
								.dateIs("until")
								.open())
						.primary(),
					new StepButton("refuse-time", "followup.time-refuse",
							() -> new ReasonDialog(Messages.text("followup.time-refuse"), steps::refuse).open()));
		}
		if (details.may().ask()) {
			actions.add(new StepButton("ask-time", "followup.time-ask",
					() -> new DateDialog("followup.time-ask", "followup.new-deadline",
							details.row().dueOn().plusMonths(1), true, steps::ask)
						.dateIs("until")
						.open()));
		}
		actions.setVisible(actions.getComponentCount() > 0);
		getContent().add(actions);
	}

}
