package vn.danvan.programme.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.LegalBasis;
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

	final TextArea regime = Fields.block("programme.field.regime", ProgrammeRequest.REGIME_MAX);

	final RowsEditor<PartyRow> parties;

	final RowsEditor<TextField> contents;

	final RowsEditor<BasisRow> bases;

	private final transient List<BodyName> bodies;

	ProgrammeForm(List<BodyName> bodies) {
		this.bodies = bodies;
		this.title.setId("title");
		this.title.setRequiredIndicatorVisible(true);
		this.fromYear.setId("fromYear");
		this.toYear.setId("toYear");
		this.lead.setId("lead");
		this.lead.setRequiredIndicatorVisible(true);
		this.purpose.setId("purpose");
		this.regime.setId("reportingRegime");
		for (ComboBox<BodyName> box : List.of(this.lead, this.contact)) {
			box.setItems(bodies);
			box.setItemLabelGenerator(BodyName::name);
		}
		this.parties = new RowsEditor<>(Messages.text("programme.parties"), Messages.text("programme.add-party"),
				() -> new PartyRow(bodies));
		this.contents = new RowsEditor<>(Messages.text("programme.contents"), Messages.text("programme.add-content"),
				() -> Fields.line("programme.field.content", ProgrammeRequest.TITLE_MAX));
		this.bases = new RowsEditor<>(Messages.text("programme.bases"), Messages.text("programme.add-basis"),
				BasisRow::new);
		FormLayout head = new FormLayout(this.title, this.fromYear, this.toYear, this.lead, this.contact, this.purpose,
				this.regime);
		head.setColspan(this.title, 2);
		head.setColspan(this.purpose, 2);
		head.setColspan(this.regime, 2);
		getContent().add(head, this.parties, this.contents, this.bases);
	}

	void show(ProgrammeRequest request) {
		this.title.setValue(request.title());
		this.fromYear.setValue(request.fromYear());
		this.toYear.setValue(request.toYear());
		this.lead.setValue(body(request.leadBodyId()));
		this.contact.setValue((request.contactBodyId() != null) ? body(request.contactBodyId()) : null);
		this.purpose.setValue(request.purpose());
		this.regime.setValue(request.reportingRegime());
		request.parties().forEach((party) -> this.parties.add().show(party, body(party.bodyId())));
		request.contents().forEach((content) -> this.contents.add().setValue(content));
		request.legalBases().forEach((basis) -> this.bases.add().show(basis));
	}

	ProgrammeRequest request() {
		if (this.lead.isEmpty()) {
			throw Refusal.at("lead", "programme.error.lead");
		}
		return new ProgrammeRequest(this.title.getValue(), Optional.ofNullable(this.fromYear.getValue()).orElse(0),
				Optional.ofNullable(this.toYear.getValue()).orElse(0), this.lead.getValue().id(),
				this.contact.isEmpty() ? null : this.contact.getValue().id(), this.purpose.getValue(),
				this.regime.getValue(), this.parties.rows().stream().flatMap(PartyRow::party).toList(),
				this.contents.rows().stream().map(TextField::getValue).toList(),
				this.bases.rows().stream().flatMap(BasisRow::basis).toList());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.title, this.fromYear, this.toYear, this.lead, this.purpose, this.regime);
	}

	private BodyName body(long id) {
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
		}

		void show(Party party, BodyName name) {
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

	/** One legal basis. */
	static class BasisRow extends FormLayout {

		private static final long serialVersionUID = 1L;

		final TextField symbol = Fields.line("programme.field.symbol", ProgrammeRequest.SYMBOL_MAX);

		final DatePicker issuedOn = Fields.date("programme.field.issued-on");

		final TextField title = Fields.line("programme.field.basis-title", ProgrammeRequest.TITLE_MAX);

		BasisRow() {
			add(this.symbol, this.issuedOn, this.title);
			setColspan(this.title, 2);
		}

		void show(LegalBasis basis) {
			this.symbol.setValue(basis.symbol());
			this.issuedOn.setValue(basis.issuedOn());
			this.title.setValue(basis.title());
		}

		Stream<LegalBasis> basis() {
			LocalDate date = this.issuedOn.getValue();
			if (this.symbol.isEmpty() && this.title.isEmpty() && date == null) {
				return Stream.empty();
			}
			if (date == null) {
				this.issuedOn.setErrorMessage(Messages.text("base.error.date"));
				this.issuedOn.setInvalid(true);
				throw new Refusal("programme.error.basis-date");
			}
			return Stream.of(new LegalBasis(this.symbol.getValue(), date, this.title.getValue()));
		}

	}

}
