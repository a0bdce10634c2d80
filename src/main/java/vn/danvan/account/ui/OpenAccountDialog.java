package vn.danvan.account.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.account.AccountService;
import vn.danvan.account.AccountService.NewPassword;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;

/** Asks for the person behind a new account. */
class OpenAccountDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int USERNAME_MAX = 59;

	final TextField username = Fields.line("account.username", USERNAME_MAX);

	final TextField fullName = Fields.line("account.full-name", AccountService.NAME_MAX);

	final TextField position = Fields.line("account.position", AccountService.POSITION_MAX);

	final Button save = new Button(Messages.text("account.open"));

	OpenAccountDialog(AccountService service, LongConsumer opened) {
		setHeaderTitle(Messages.text("account.open"));
		this.username.setId("username");
		this.username.setHelperText(Messages.text("account.username-hint"));
		this.fullName.setId("fullName");
		this.position.setId("position");
		this.save.setId("save-account");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				NewPassword created = service.open(this.username.getValue(), this.fullName.getValue(),
						this.position.getValue());
				close();
				opened.accept(created.accountId());
				NewPasswordDialog.show(created.password());
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.username, this.fullName, this.position);
			}
		});
		add(new FormLayout(this.username, this.fullName, this.position));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

}
