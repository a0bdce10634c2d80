package vn.danvan.inspection.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.SignedAct;

/** Enters a document as it was signed: number, day, issuing body, signer. */
class SignedActDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField symbol = Fields.line("inspection.act.symbol", SignedAct.SYMBOL_MAX);

	final DatePicker signedOn = Fields.date("inspection.act.signed-on");

	final TextField issuer = Fields.line("inspection.act.issuer", SignedAct.ISSUER_MAX);

	final TextField signer = Fields.line("inspection.act.signer-name", SignedAct.NAME_MAX);

	final TextField office = Fields.line("inspection.act.signer-title", SignedAct.NAME_MAX);

	SignedActDialog(String title, SignedAct preset, Consumer<SignedAct> action) {
		setHeaderTitle(title);
		setWidth("min(40rem, 96vw)");
		this.symbol.setId("symbol");
		this.symbol.setValue(preset.symbol());
		this.signedOn.setId("signedOn");
		this.signedOn.setValue(preset.signedOn());
		this.issuer.setId("issuer");
		this.issuer
			.setValue(preset.issuer().isEmpty() ? Messages.text("inspection.act.issuer-preset") : preset.issuer());
		this.signer.setId("signerName");
		this.signer.setValue(preset.signerName());
		this.office.setId("signerTitle");
		this.office.setValue(preset.signerTitle());
		FormLayout form = new FormLayout(this.symbol, this.signedOn, this.issuer, this.signer, this.office);
		form.setColspan(this.issuer, 2);
		add(new Paragraph(Messages.text("inspection.act.hint")), form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-act", "base.save", () -> {
					try {
						action.accept(new SignedAct(this.symbol.getValue(), this.signedOn.getValue(),
								this.issuer.getValue(), this.signer.getValue(), this.office.getValue()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.symbol, this.signedOn, this.issuer, this.signer, this.office);
					}
				}).primary());
	}

}
