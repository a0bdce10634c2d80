package vn.danvan.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.followup.FollowUpDetails;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpState;

/**
 * Where its owner tells how far a follow-up is. An officer of a commune hands it to the
 * own leader, who sends it or gives it back.
 */
class FollowUpReportForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final TextArea report = Fields.block("followup.report", FollowUpRequest.TEXT_MAX);

	final Checkbox done = new Checkbox(Messages.text("followup.report-done"));

	private final String kept;

	FollowUpReportForm(FollowUpDetails details, FollowUpSteps steps) {
		FollowUpDetails.Draft draft = details.draft();
		this.kept = (draft != null) ? draft.text() : "";
		this.report.setId("report");
		this.report.setHelperText(Messages.text("followup.report-hint"));
		this.report.setValue(this.kept);
		this.done.setId("done");
		this.done.setValue((draft != null) ? draft.done() : details.row().state() == FollowUpState.REPORTED);
		Div content = getContent();
		content.addClassName("report-form");
		content.add(new H3(Messages.text(details.may().behalf() ? "followup.report-behalf" : "followup.report-title")));
		if (draft != null) {
			Paragraph note = new Paragraph(
					(draft.reason() != null) ? Messages.text("followup.draft-returned", draft.reason())
							: Messages.text("followup.draft-waits", draft.by(), VietnameseDates.screen(draft.on())));
			note.addClassName((draft.reason() != null) ? "returned" : "quiet");
			content.add(note);
		}
		StepButton send = new StepButton("save-report",
				details.may().sends() ? "followup.save-report" : "followup.hand-over", () -> {
					try {
						steps.report(this.report.getValue(), this.done.getValue());
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.report);
					}
				});
		Div actions = new Div(details.may().behalf() ? send : send.primary());
		if (details.may().sendBack()) {
			actions.add(new StepButton("send-back", "submission.send-back",
					() -> new ReasonDialog(Messages.text("submission.send-back"), steps::returnToOfficer).open()));
		}
		actions.addClassName("actions");
		content.add(this.report, this.done, actions);
	}

	/** Whether something was typed that is not kept. */
	boolean unsaved() {
		return !this.report.getValue().strip().equals(this.kept);
	}

}
