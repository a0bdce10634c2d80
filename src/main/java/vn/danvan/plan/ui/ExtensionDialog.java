package vn.danvan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ExtensionService;

/** Asks for more time: until when, and why. */
class ExtensionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker until = Fields.date("plan.extension.until");

	final TextArea reason = Fields.block("plan.extension.reason", TextRules.REASON_MAX);

	final Button ask = new Button(Messages.text("plan.extension.ask"));

	ExtensionDialog(ExtensionService service, AssignmentDetails details, Runnable asked) {
		setHeaderTitle(Messages.text("plan.extension.ask"));
		setWidth("min(32rem, 96vw)");
		this.until.setId("until");
		this.until.setMin(details.deadline().plusDays(1));
		this.reason.setId("reason");
		this.reason.setVisible(!details.privateChannel());
		this.ask.setId("confirm-ask");
		this.ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.ask.addClickListener((click) -> {
			try {
				if (this.until.isEmpty()) {
					throw Refusal.at("until", "base.error.date");
				}
				service.ask(details.id(), this.until.getValue(), this.reason.getValue());
				close();
				Notices.success(Messages.text("plan.extension.sent"));
				asked.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.until, this.reason);
			}
		});
		add(new Paragraph(Messages.text("plan.extension.present", VietnameseDates.screen(details.deadline()))),
				this.until, this.reason);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.ask);
	}

}
