package vn.danvan.account.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.account.AccountService;
import vn.danvan.account.AccountService.Contact;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;

/** The e-mail address of an account, and whether reminders are sent to it. */
class ContactForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final TextField email = Fields.line("account.email", AccountService.EMAIL_MAX);

	final Checkbox mailWanted = new Checkbox(Messages.text("account.mail-wanted"));

	private final transient Consumer<Contact> saver;

	ContactForm(Contact contact, Consumer<Contact> saver) {
		this.saver = saver;
		this.email.setId("email");
		this.email.setValue(contact.email());
		this.email.setHelperText(Messages.text("account.email-hint"));
		this.email.getElement().setAttribute("autocomplete", "email");
		this.mailWanted.setId("mail-wanted");
		this.mailWanted.setValue(contact.mailWanted());
		Button save = new Button(Messages.text("account.contact-save"), (click) -> save());
		save.setId("save-contact");
		getContent().add(this.email, this.mailWanted, new Div(save));
		getContent().addClassName("contact-form");
	}

	private void save() {
		try {
			this.saver.accept(new Contact(this.email.getValue(), this.mailWanted.getValue()));
			this.email.setInvalid(false);
			Notices.success(Messages.text("account.contact-saved"));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.email);
		}
	}

}
