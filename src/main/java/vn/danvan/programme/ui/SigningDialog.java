package vn.danvan.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeRow;
import vn.danvan.programme.ProgrammeService;

/** Records that the parties have signed. */
class SigningDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField symbol = Fields.line("programme.field.symbol", ProgrammeRequest.SYMBOL_MAX);

	final DatePicker signedOn = Fields.date("programme.field.signed-on");

	final Button save = new Button(Messages.text("programme.sign"));

	SigningDialog(ProgrammeService service, ProgrammeRow row, Runnable saved) {
		setHeaderTitle(Messages.text("programme.sign"));
		this.symbol.setId("symbol");
		this.signedOn.setId("signedOn");
		this.save.setId("save-signing");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				if (this.signedOn.isEmpty()) {
					throw Refusal.at("signedOn", "base.error.date");
				}
				service.recordSigning(row.id(), row.version(), this.symbol.getValue(), this.signedOn.getValue());
				close();
				saved.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.symbol, this.signedOn);
			}
		});
		add(new FormLayout(this.symbol, this.signedOn));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

}
