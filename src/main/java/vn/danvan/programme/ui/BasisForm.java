package vn.danvan.programme.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.Validity;
import vn.danvan.base.ui.Fields;
import vn.danvan.programme.LegalBasis;
import vn.danvan.programme.LegalBasisFilter;
import vn.danvan.programme.LegalBasisRequest;

/** The fields of a legal basis. */
class BasisForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final TextField type = Fields.line("programme.basis.type", LegalBasisRequest.TYPE_MAX);

	private final TextField symbol = Fields.line("programme.field.symbol", LegalBasisRequest.SYMBOL_MAX);

	private final DatePicker issuedOn = Fields.date("programme.field.issued-on");

	private final TextField issuer = Fields.line("programme.basis.issuer", LegalBasisRequest.ISSUER_MAX);

	private final TextField title = Fields.line("programme.field.basis-title", LegalBasisRequest.TITLE_MAX);

	private final DatePicker validUntil = Fields.date("programme.basis.valid-until");

	private final ComboBox<LegalBasis> replacedBy = new ComboBox<>(Messages.text("programme.basis.replaced-by"));

	private final transient ProgrammeScreens screens;

	private final transient @Nullable LegalBasis basis;

	BasisForm(ProgrammeScreens screens, @Nullable LegalBasis basis) {
		this.screens = screens;
		this.basis = basis;
		this.type.setId("type");
		this.type.setHelperText(Messages.text("programme.basis.type-hint"));
		this.symbol.setId("symbol");
		this.issuedOn.setId("issuedOn");
		this.issuer.setId("issuer");
		this.title.setId("title");
		this.title.setHelperText(Messages.text("programme.basis.title-hint"));
		this.validUntil.setId("validUntil");
		this.validUntil.setHelperText(Messages.text("programme.basis.valid-until-hint"));
		this.replacedBy.setId("replacedBy");
		this.replacedBy.setClearButtonVisible(true);
		this.replacedBy.setItemLabelGenerator(LegalBasis::label);
		this.replacedBy.setItems((query) -> screens.bases
			.find(LegalBasisFilter.ALL, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
			.stream());
		FormLayout form = new FormLayout(this.type, this.symbol, this.issuedOn, this.issuer, this.title,
				this.validUntil, this.replacedBy);
		form.setColspan(this.title, 2);
		if (basis != null) {
			show(basis);
		}
		getContent().add(form);
	}

	/** Saves what is in the form, or marks what is wrong. */
	Optional<Long> save() {
		try {
			LegalBasisRequest request = request();
			LegalBasis present = this.basis;
			if (present == null) {
				return Optional.of(this.screens.bases.add(request));
			}
			this.screens.bases.revise(present.id(), present.version(), request);
			return Optional.of(present.id());
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.type, this.symbol, this.issuedOn, this.issuer, this.title, this.validUntil,
					this.replacedBy);
			return Optional.empty();
		}
	}

	private void show(LegalBasis present) {
		if (present.toCheck()) {
			Paragraph hint = new Paragraph(Messages.text("programme.basis.to-check-hint"));
			hint.addClassName("moved");
			getContent().add(hint);
		}
		this.type.setValue(present.type());
		this.symbol.setValue(present.symbol());
		this.issuedOn.setValue(present.issuedOn());
		this.issuer.setValue(present.issuer());
		this.title.setValue(present.title());
		this.validUntil.setValue(present.validUntil().equals(Validity.FOREVER) ? null : present.validUntil());
		Long successor = present.replacedById();
		if (successor != null) {
			this.screens.bases.of(List.of(successor)).forEach(this.replacedBy::setValue);
		}
	}

	private LegalBasisRequest request() {
		return new LegalBasisRequest(this.symbol.getValue(), this.issuedOn.getValue(), this.type.getValue(),
				this.issuer.getValue(), this.title.getValue(), this.validUntil.getValue(),
				this.replacedBy.isEmpty() ? null : this.replacedBy.getValue().id());
	}

}
