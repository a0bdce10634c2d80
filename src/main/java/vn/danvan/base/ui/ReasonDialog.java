package vn.danvan.base.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;

/** Asks why something is done. */
public class ReasonDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextArea reason = Fields.block("base.reason", TextRules.REASON_MAX);

	final Button confirm;

	/**
	 * A question.
	 * @param title what is about to happen
	 * @param action what happens with the reason; a refusal stays at the field
	 */
	public ReasonDialog(String title, Consumer<String> action) {
		setHeaderTitle(title);
		this.reason.setId("reason");
		this.reason.setHelperText(Messages.text("base.reason-hint"));
		this.reason.setWidth("min(32rem, 80vw)");
		this.confirm = new Button(title, (click) -> {
			try {
				action.accept(this.reason.getValue());
				close();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.reason);
			}
		});
		this.confirm.setId("confirm-reason");
		this.confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(this.reason);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.confirm);
	}

}
