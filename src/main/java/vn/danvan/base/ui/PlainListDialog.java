package vn.danvan.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;

/** A plain text, ready to be copied into a chat group. */
public class PlainListDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Pre text = new Pre();

	/**
	 * A dialog.
	 * @param title what it is
	 * @param plain the text
	 */
	public PlainListDialog(String title, String plain) {
		setHeaderTitle(title);
		this.text.setText(plain);
		this.text.setId("missing");
		this.text.addClassName("plain-list");
		Button copy = new Button(Messages.text("base.copy"), VaadinIcon.COPY.create(), (click) -> Clipboard.copy(this,
				plain, Messages.text("base.copied"), Messages.text("base.copy-failed")));
		copy.setId("copy");
		copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(this.text);
		getFooter().add(new Button(Messages.text("base.close"), (click) -> close()), copy);
	}

}
