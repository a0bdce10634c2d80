package vn.danvan.plan.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.plan.PlanRequest;

/** Records that a signed plan, or an adjustment of it, was issued. */
class IssueDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField symbol = Fields.line("plan.symbol", PlanRequest.SYMBOL_MAX);

	final DatePicker issuedOn = Fields.date("plan.issued-on");

	final Button issue;

	IssueDialog(String titleKey, String hintKey, Issuing issuing, Runnable issued) {
		this.issue = new Button(Messages.text(titleKey));
		setHeaderTitle(Messages.text(titleKey));
		this.symbol.setId("symbol");
		this.issuedOn.setId("issuedOn");
		this.issue.setId("confirm-issue");
		this.issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.issue.addClickListener((click) -> {
			try {
				if (this.issuedOn.isEmpty()) {
					throw Refusal.at("issuedOn", "base.error.date");
				}
				issuing.issue(this.symbol.getValue(), this.issuedOn.getValue());
				close();
				issued.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.symbol, this.issuedOn);
			}
		});
		add(new Paragraph(Messages.text(hintKey)), new FormLayout(this.symbol, this.issuedOn));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.issue);
	}

	/** What is recorded. */
	interface Issuing {

		void issue(String symbol, LocalDate date);

	}

}
