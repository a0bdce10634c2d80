package vn.danvan.document.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.organisation.BodyName;

/**
 * Asks what is to be written, for whom and about what; the editor opens with the usual
 * outline.
 */
class NewDocumentDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<DocumentType> type = new Select<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.issuer"));

	final TextField subject = Fields.line("document.subject", DocumentDraft.SUBJECT_MAX);

	final Button begin = new Button(Messages.text("document.begin"));

	NewDocumentDialog(DraftTools tools, LongConsumer begun) {
		setHeaderTitle(Messages.text("document.write"));
		setWidth("min(40rem, 96vw)");
		List<BodyName> bodies = tools.bodies();
		this.type.setId("type");
		this.type.setLabel(Messages.text("document.type"));
		this.type.setItems(Arrays.asList(DocumentType.values()));
		this.type.setItemLabelGenerator(Messages::label);
		this.type.setValue(DocumentType.LETTER);
		this.body.setId("body");
		this.body.setItems(bodies);
		this.body.setItemLabelGenerator(BodyName::name);
		this.body
			.setValue(bodies.stream().filter((one) -> one.id() == tools.ownBody()).findFirst().orElse(bodies.get(0)));
		this.subject.setId("subject");
		this.subject.setHelperText(Messages.text("document.subject-hint"));
		this.subject.focus();
		this.begin.setId("begin");
		this.begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.begin.addClickListener((click) -> begin(tools, begun));
		FormLayout form = new FormLayout(this.type, this.body, this.subject);
		form.setColspan(this.subject, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.begin);
	}

	private void begin(DraftTools tools, LongConsumer begun) {
		try {
			if (this.body.isEmpty()) {
				throw Refusal.at("body", "base.error.required");
			}
			DocumentType chosen = this.type.getValue();
			long id = tools.drafting()
				.begin(new DocumentDraft(chosen, this.body.getValue().id(), this.subject.getValue(),
						tools.skeletons().of(chosen), List.of(), null, tools.today(), DocumentForm.PLAIN));
			close();
			begun.accept(id);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.body, this.subject);
		}
	}

}
