package vn.danvan.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;

/** Shows a new password, once. */
final class NewPasswordDialog {

	private NewPasswordDialog() {
	}

	static void show(String password) {
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(Messages.text("account.new-password"));
		Code code = new Code(password);
		code.addClassName("shown-once");
		dialog.add(new Paragraph(Messages.text("account.new-password-hint")), code);
		dialog.getFooter().add(new Button(Messages.text("base.close"), (click) -> dialog.close()));
		dialog.open();
	}

}
