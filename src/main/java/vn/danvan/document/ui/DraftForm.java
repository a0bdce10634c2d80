package vn.danvan.document.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Fields;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.DraftingService;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.OfficeHolder;

/**
 * What stands around the text: kind, issuer, subject, addressees, signer, joint bodies,
 * nơi nhận.
 */
class DraftForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Select<DocumentType> type = new Select<>();

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.issuer"));

	final TextField subject = Fields.line("document.subject", DocumentDraft.SUBJECT_MAX);

	final ComboBox<OfficeHolder> signer = new ComboBox<>(Messages.text("document.signer"));

	final TextArea addressees = Fields.block("document.addressees", DraftingService.LINES_MAX);

	final TextArea recipients = Fields.block("document.recipients", DraftingService.LINES_MAX);

	final Select<Urgency> urgency = new Select<>();

	final TextField circulation = Fields.line("document.circulation", DraftingService.LINE_MAX);

	final JointFields joint;

	final AttestorFields attestors;

	private final transient DraftTools tools;

	private final transient Runnable changed;

	DraftForm(DraftTools tools, DocumentDraft draft, Runnable changed) {
		this.tools = tools;
		this.changed = changed;
		this.attestors = new AttestorFields(draft.form().attestors(), changed);
		List<BodyName> bodies = tools.bodies();
		this.joint = new JointFields(tools, bodies, draft.form().joint(), changed);
		this.type.setLabel(Messages.text("document.type"));
		this.type.setItems(Arrays.asList(DocumentType.values()));
		this.type.setItemLabelGenerator(Messages::label);
		this.type.setValue(draft.type());
		this.body.setItems(bodies);
		this.body.setItemLabelGenerator(BodyName::name);
		bodies.stream().filter((one) -> one.id() == draft.issuingBodyId()).findFirst().ifPresent(this.body::setValue);
		this.subject.setId("subject");
		this.subject.setValue(draft.subject());
		this.signer.setId("signer");
		this.signer.setHelperText(Messages.text("document.signer-hint"));
		this.signer.setClearButtonVisible(true);
		this.signer.setItemLabelGenerator((one) -> one.fullName() + " – " + one.title());
		signers(draft.form().signerId());
		this.addressees.setId("addressees");
		this.addressees.setValue(String.join("\n", draft.form().addressees()));
		this.addressees.setHelperText(Messages.text("document.addressees-hint"));
		this.recipients.setId("recipients");
		this.recipients.setValue(String.join("\n", draft.recipients()));
		this.recipients.setHelperText(Messages.text("document.recipients-hint"));
		this.urgency.setLabel(Messages.text("document.urgency"));
		this.urgency.setItems(Arrays.asList(Urgency.values()));
		this.urgency.setItemLabelGenerator(Messages::label);
		this.urgency.setValue(draft.form().urgency());
		this.circulation.setValue(draft.form().circulation());
		this.body.addValueChangeListener((event) -> signers(null));
		this.type.addValueChangeListener((event) -> show());
		for (HasValue<?, ?> field : List.of(this.type, this.body, this.subject, this.signer, this.addressees,
				this.recipients, this.urgency, this.circulation)) {
			if (field instanceof HasValueChangeMode typing) {
				typing.setValueChangeMode(ValueChangeMode.LAZY);
				typing.setValueChangeTimeout(Fields.TYPING_PAUSE_MILLIS);
			}
			field.addValueChangeListener((event) -> this.changed.run());
		}
		Button communes = new Button(Messages.text("document.all-communes"), (click) -> addCommunes());
		communes.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
		communes.setId("all-communes");
		Div to = new Div(this.addressees, communes);
		FormLayout main = new FormLayout(this.type, this.body, this.subject, this.signer, to);
		main.setColspan(this.subject, 2);
		FormLayout more = new FormLayout(this.recipients, this.urgency, this.circulation);
		Details details = new Details(Messages.text("document.more-fields"), more, this.joint);
		details.setId("more-fields");
		details.setOpened(!draft.recipients().isEmpty() || draft.form().joint() != null);
		getContent().add(main, this.attestors, details);
		show();
	}

	/** The document with what stands in the fields. */
	DocumentDraft draft(DocumentDraft before, DocumentContent content) {
		OfficeHolder holder = this.signer.getValue();
		BodyName issuer = this.body.getValue();
		DocumentForm form = new DocumentForm(this.type.getValue().addressed() ? lines(this.addressees) : List.of(),
				this.urgency.getValue(), VietnameseText.line(this.circulation.getValue()),
				(this.type.getValue() == DocumentType.MINUTES) ? this.attestors.value() : List.of(), this.joint.value(),
				(holder != null && this.type.getValue() != DocumentType.MINUTES) ? holder.id() : null);
		return new DocumentDraft(this.type.getValue(), (issuer != null) ? issuer.id() : before.issuingBodyId(),
				this.subject.getValue(), content, lines(this.recipients), before.source(), before.asOf(), form);
	}

	private void signers(@Nullable Long chosen) {
		BodyName issuer = this.body.getValue();
		List<OfficeHolder> holders = (issuer != null) ? this.tools.signers(issuer.id()) : List.of();
		this.signer.setItems(holders);
		this.signer
			.setValue(holders.stream().filter((one) -> Objects.equals(one.id(), chosen)).findFirst().orElse(null));
	}

	private void show() {
		boolean minutes = this.type.getValue() == DocumentType.MINUTES;
		this.addressees.getParent().ifPresent((parent) -> parent.setVisible(this.type.getValue().addressed()));
		this.attestors.setVisible(minutes);
		this.signer.setVisible(!minutes);
		this.recipients.setVisible(!minutes);
	}

	private void addCommunes() {
		String all = String.join("\n",
				this.tools.communes()
					.stream()
					.map((unit) -> Messages.text("document.committee-of", unit.inSentence()))
					.toList());
		String typed = this.addressees.getValue().strip();
		this.addressees.setValue(typed.isEmpty() ? all : typed + "\n" + all);
	}

	private static List<String> lines(TextArea area) {
		return Arrays.stream(area.getValue().split("\n"))
			.map(VietnameseText::line)
			.filter((one) -> !one.isEmpty())
			.toList();
	}

}
