package vn.danvan.document.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.document.DocumentService.DocumentDetails;
import vn.danvan.document.Joint;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;

/** Asks the clerk for date and recipients, and gives the next number. */
class RegisterDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker date = Fields.date("document.date");

	final TextArea recipients = Fields.block("document.recipients", RegisterRequest.RECIPIENTS_MAX);

	final TextField reason = Fields.line("document.reason", RegisterRequest.REASON_MAX);

	final TextField archivedWith = Fields.line("document.archived-with", RegisterRequest.ARCHIVE_MAX);

	final IntegerField copies = new IntegerField(Messages.text("document.copies"));

	final TextField note = Fields.line("document.note", RegisterRequest.REASON_MAX);

	final TextField partnerSymbol = Fields.line("document.partner-symbol", RegisterRequest.SYMBOL_MAX);

	final Button save = new Button(Messages.text("document.register"));

	RegisterDialog(RegisterService service, DocumentDetails details, LocalDate today, Consumer<String> registered) {
		setHeaderTitle(Messages.text("document.register"));
		setWidth("min(40rem, 96vw)");
		this.date.setId("date");
		this.date.setValue(today);
		this.recipients.setId("recipients");
		this.recipients.setValue(String.join("\n", details.recipients()));
		this.recipients.setHelperText(Messages.text("document.recipients-hint"));
		this.reason.setId("reason");
		this.reason.setHelperText(Messages.text("document.reason-hint"));
		this.copies.setId("copies");
		this.copies.setValue(1);
		this.copies.setStepButtonsVisible(true);
		this.partnerSymbol.setId("partnerSymbol");
		this.partnerSymbol.setHelperText(Messages.text("document.partner-symbol-hint"));
		Joint joint = details.form().joint();
		this.partnerSymbol.setVisible(joint != null && joint.variant() == Joint.Variant.SIDE_BY_SIDE);
		this.save.setId("save-number");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.setDisableOnClick(true);
		this.save.addClickListener((click) -> {
			try {
				if (this.date.isEmpty()) {
					throw Refusal.at("date", "base.error.date");
				}
				String symbol = service.register(details.row().id(), details.row().version(),
						new RegisterRequest(this.date.getValue(), List.of(this.recipients.getValue().split("\n")),
								this.reason.getValue(), this.archivedWith.getValue(),
								Optional.ofNullable(this.copies.getValue()).orElse(0), this.note.getValue(),
								this.partnerSymbol.getValue()));
				close();
				registered.accept(symbol);
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.date, this.recipients, this.reason, this.copies);
			}
			finally {
				this.save.setEnabled(true);
			}
		});
		FormLayout form = new FormLayout(this.date, this.reason, this.recipients, this.archivedWith, this.copies,
				this.note, this.partnerSymbol);
		form.setColspan(this.recipients, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

}
