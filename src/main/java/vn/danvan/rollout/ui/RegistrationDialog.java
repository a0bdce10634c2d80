package vn.danvan.rollout.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.Registration;
import vn.danvan.rollout.RollOutDetails;

/** Writes the registration of a commune for a year. */
class RegistrationDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField contact = Fields.line("rollout.contact", Registration.CONTACT_MAX);

	final TextArea pledge = Fields.block("rollout.pledge", Registration.PLEDGE_MAX);

	RegistrationDialog(RollOutDetails details, Consumer<Registration> save) {
		setHeaderTitle(Messages.text("rollout.registration-of", details.unit(), String.valueOf(details.year())));
		setWidth("min(40rem, 96vw)");
		this.contact.setId("contact");
		this.contact.setHelperText(Messages.text("rollout.contact-hint"));
		this.pledge.setId("pledge");
		this.pledge.setHelperText(Messages.text("rollout.pledge-hint"));
		Registration present = details.registration();
		if (present != null) {
			this.contact.setValue(present.contact());
			this.pledge.setValue(present.pledge());
		}
		add(this.contact, this.pledge);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-registration", "base.save", () -> {
					try {
						save.accept(new Registration(this.contact.getValue(), this.pledge.getValue()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.contact, this.pledge);
					}
				}).primary());
	}

}
