package vn.danvan.inspection.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.Session;

/** Moves a visit to another day. */
class PostponeDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker day = Fields.date("inspection.new-day");

	final Select<Session> session = new Select<>();

	final TextArea reason = Fields.block("base.reason", TextRules.REASON_MAX);

	PostponeDialog(InspectionRequest request, Postponed action) {
		setHeaderTitle(Messages.text("inspection.postpone"));
		setWidth("min(32rem, 96vw)");
		this.day.setId("day");
		this.day.setValue(request.plannedOn());
		this.day.setWidthFull();
		this.session.setLabel(Messages.text("inspection.session"));
		this.session.setItems(Session.values());
		this.session.setItemLabelGenerator(Messages::label);
		this.session.setValue(request.session());
		this.session.setWidthFull();
		this.reason.setId("reason");
		add(this.day, this.session, this.reason);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("confirm-postpone", "inspection.postpone", () -> {
					try {
						if (this.day.isEmpty()) {
							throw Refusal.at("day", "base.error.date");
						}
						action.to(this.day.getValue(), this.session.getValue(), this.reason.getValue());
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.day, this.reason);
					}
				}).primary());
	}

	/** What happens with the new day. */
	@FunctionalInterface
	interface Postponed {

		void to(LocalDate day, Session session, String reason);

	}

}
