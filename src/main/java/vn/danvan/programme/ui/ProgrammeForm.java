package vn.danvan.programme.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.Party;
import vn.danvan.programme.ProgrammeRequest;

/** The fields of a programme. */
class ProgrammeForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final TextField title = Fields.line("programme.field.title", ProgrammeRequest.TITLE_MAX);

	final IntegerField fromYear = new IntegerField(Messages.text("programme.field.from-year"));

	final IntegerField toYear = new IntegerField(Messages.text("programme.field.to-year"));

	final ComboBox<BodyName> lead = new ComboBox<>(Messages.text("programme.field.lead"));

	final ComboBox<BodyName> contact = new ComboBox<>(Messages.text("programme.field.contact"));

	final TextArea purpose = Fields.block("programme.field.purpose", ProgrammeRequest.PURPOSE_MAX);

	final TextArea principles = Fields.block("programme.field.principles", ProgrammeRequest.PURPOSE_MAX);

	final TextArea regime = Fields.block("programme.field.regime", ProgrammeRequest.REGIME_MAX);

	final TextArea funding = Fields.block("programme.field.funding", ProgrammeRequest.FUNDING_MAX);

	final RowsEditor<PartyRow> parties;

	final RowsEditor<TextField> contents;

	final BasisPicker bases;

	private final transient List<BodyName> bodies;

	ProgrammeForm(ProgrammeScreens screens) {
		this.bodies = screens.bodies();
		this.title.setId("title");
		this.title.setRequiredIndicatorVisible(true);
		this.fromYear.setId("fromYear");
		this.toYear.setId("toYear");
		this.lead.setId("lead");
		this.lead.setRequiredIndicatorVisible(true);
		this.lead.setHelperText(Messages.text("programme.lead-hint"));
		this.purpose.setId("purpose");
		this.principles.setId("principles");
		this.regime.setId("reportingRegime");
		this.funding.setId("funding");
		for (ComboBox<BodyName> box : List.of(this.lead, this.contact)) {
			box.setItems(this.bodies);
			box.setItemLabelGenerator(BodyName::name);
		}
		this.contact.setClearButtonVisible(true);
		this.parties = new RowsEditor<>(Messages.text("programme.parties"), Messages.text("programme.add-party"),
				() -> new PartyRow(this.bodies));
		this.contents = new RowsEditor<>(Messages.text("programme.contents"), Messages.text("programme.add-content"),
				() -> Fields.line("programme.field.content", ProgrammeRequest.TITLE_MAX));
		this.bases = new BasisPicker(screens);
		FormLayout head = new FormLayout(this.title, this.fromYear, this.toYear, this.lead, this.contact);
		FormLayout rest = new FormLayout(this.purpose, this.principles, this.regime, this.funding);
		head.setColspan(this.title, 2);
		for (TextArea text : List.of(this.purpose, this.principles, this.regime, this.funding)) {
			rest.setColspan(text, 2);
		}
		getContent().add(head, this.parties, this.bases, this.contents, rest);
	}

	void show(ProgrammeRequest request) {
		this.title.setValue(request.title());
		this.fromYear.setValue(request.fromYear());
		this.toYear.setValue(request.toYear());
		this.lead.setValue(body(request.leadBodyId()));
		Long contactId = request.contactBodyId();
		this.contact.setValue((contactId != null) ? body(contactId) : null);
		this.purpose.setValue(request.purpose());
		this.principles.setValue(request.principles());
		this.regime.setValue(request.reportingRegime());
		this.funding.setValue(request.funding());
		request.parties().forEach((party) -> this.parties.add().show(party, body(party.bodyId())));
		request.contents().forEach((content) -> this.contents.add().setValue(content));
		this.bases.show(request.legalBases());
	}

	ProgrammeRequest request() {
		if (this.lead.isEmpty()) {
			throw Refusal.at("lead", "programme.error.lead");
		}
		return new ProgrammeRequest(this.title.getValue(), Optional.ofNullable(this.fromYear.getValue()).orElse(0),
				Optional.ofNullable(this.toYear.getValue()).orElse(0), this.lead.getValue().id(),
				this.contact.isEmpty() ? null : this.contact.getValue().id(), this.purpose.getValue(),
				this.principles.getValue(), this.regime.getValue(), this.funding.getValue(),
				this.parties.rows().stream().flatMap(PartyRow::party).toList(),
				this.contents.rows().stream().map(TextField::getValue).toList(), this.bases.ids());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.title, this.fromYear, this.toYear, this.lead, this.purpose, this.principles,
				this.regime, this.funding);
	}

	private @Nullable BodyName body(long id) {
		return this.bodies.stream().filter((one) -> one.id() == id).findFirst().orElse(null);
	}

	/** One party. */
	static class PartyRow extends FormLayout {

		private static final long serialVersionUID = 1L;

		final ComboBox<BodyName> body = new ComboBox<>(Messages.text("programme.field.body"));

		final TextField signer = Fields.line("programme.field.signer", ProgrammeRequest.NAME_MAX);

		final TextField office = Fields.line("programme.field.office", ProgrammeRequest.OFFICE_MAX);

		final TextArea duties = Fields.block("programme.field.duties", ProgrammeRequest.PURPOSE_MAX);

		PartyRow(List<BodyName> bodies) {
			this.body.setItems(bodies);
			this.body.setItemLabelGenerator(BodyName::name);
			add(this.body, this.signer, this.office, this.duties);
			setColspan(this.body, 2);
			setColspan(this.duties, 2);
		}

		void show(Party party, @Nullable BodyName name) {
			this.body.setValue(name);
			this.signer.setValue(party.signerName());
			this.office.setValue(party.signerTitle());
			this.duties.setValue(party.duties());
		}

		Stream<Party> party() {
			return this.body.getOptionalValue()
				.map((name) -> new Party(name.id(), this.signer.getValue(), this.office.getValue(),
						this.duties.getValue()))
				.stream();
		}

	}

}
