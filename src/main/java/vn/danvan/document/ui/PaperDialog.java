package vn.danvan.document.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentType;
import vn.danvan.document.PaperDocument;
import vn.danvan.document.RegisterRequest;
import vn.danvan.document.RegisterService;
import vn.danvan.organisation.BodyName;

/** Gives a number to a document that was written and signed on paper, with its scan. */
class PaperDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<DocumentType> type = new Select<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.issuer"));

	final TextField subject = Fields.line("document.subject", DocumentDraft.SUBJECT_MAX);

	final TextField signer = Fields.line("document.signer", PaperDocument.SIGNER_MAX);

	final DatePicker date = Fields.date("document.date");

	final TextArea recipients = Fields.block("document.recipients", RegisterRequest.RECIPIENTS_MAX);

	final TextField reason = Fields.line("document.reason", RegisterRequest.REASON_MAX);

	final IntegerField copies = new IntegerField(Messages.text("document.copies"));

	final Span scanned = new Span(Messages.text("document.no-scan-yet"));

	private transient byte[] scan = {};

	PaperDialog(RegisterService service, List<BodyName> bodies, LocalDate first, Runnable done) {
		setHeaderTitle(Messages.text("document.paper"));
		setWidth("min(44rem, 96vw)");
		this.type.setLabel(Messages.text("document.type"));
		this.type.setItems(Arrays.asList(DocumentType.values()));
		this.type.setItemLabelGenerator(Messages::label);
		this.type.setValue(DocumentType.LETTER);
		this.body.setId("body");
		this.body.setItems(bodies);
		this.body.setItemLabelGenerator(BodyName::name);
		this.subject.setId("subject");
		this.signer.setId("signer");
		this.date.setId("date");
		this.date.setMin(first);
		this.recipients.setId("recipients");
		this.recipients.setHelperText(Messages.text("document.recipients-hint"));
		this.reason.setId("reason");
		this.reason.setHelperText(Messages.text("document.reason-hint"));
		this.copies.setId("copies");
		this.copies.setValue(1);
		FormLayout form = new FormLayout(this.type, this.body, this.subject, this.signer, this.date, this.copies,
				this.recipients, this.reason, this.scanned);
		Upload upload = upload();
		form.add(upload);
		form.setColspan(upload, 2);
		form.setColspan(this.subject, 2);
		form.setColspan(this.recipients, 2);
		Button save = new Button(Messages.text("document.register"), (click) -> {
			save(service, done);
			click.getSource().setEnabled(true);
		});
		save.setId("save-paper");
		save.setDisableOnClick(true);
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

	private Upload upload() {
		return new PdfUpload("scan", "document.add-scan", (name, content) -> {
			this.scan = content;
			getUI()
				.ifPresent((ui) -> ui.access(() -> this.scanned.setText(Messages.text("document.scan-chosen", name))));
		});
	}

	private void save(RegisterService service, Runnable done) {
		try {
			if (this.body.isEmpty()) {
				throw Refusal.at("body", "base.error.required");
			}
			if (this.date.isEmpty()) {
				throw Refusal.at("date", "base.error.date");
			}
			service.registerPaper(
					new PaperDocument(this.type.getValue(), this.body.getValue().id(), this.subject.getValue(),
							this.signer.getValue()),
					new RegisterRequest(this.date.getValue(), List.of(this.recipients.getValue().split("\n")),
							this.reason.getValue(), "", Optional.ofNullable(this.copies.getValue()).orElse(0), "", ""),
					this.scan);
			close();
			Notices.success(Messages.text("document.paper-registered"));
			done.run();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.body, this.subject, this.signer, this.date, this.recipients, this.reason,
					this.copies);
		}
	}

}
