package vn.danvan.plan.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;

/** Asks why a report goes back. */
class ReasonDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int REASON_MAX = 1000;

	final TextArea reason = Fields.block("plan.progress.reason", REASON_MAX);

	final Button confirm;

	ReasonDialog(String title, Consumer<String> action) {
		setHeaderTitle(title);
		this.reason.setId("reason");
		this.reason.setHelperText(Messages.text("plan.progress.reason-hint"));
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
