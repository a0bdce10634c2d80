package vn.danvan.programme.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.Party;
import vn.danvan.programme.PartySignature;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeRequest;

/** Records who has signed; parties without a day have not signed yet. */
class SigningDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient List<PartyFields> parties = new ArrayList<>();

	SigningDialog(ProgrammeScreens screens, ProgrammeDetails details, List<BodyName> bodies, Consumer<String> done) {
		setHeaderTitle(Messages.text("enum.ActKind.SIGN"));
		setWidth("min(46rem, 96vw)");
		Paragraph hint = new Paragraph(Messages.text("programme.act-hint.SIGN"));
		hint.addClassName("quiet");
		add(hint);
		for (Party party : details.unsigned()) {
			boolean lead = party.bodyId() == details.request().leadBodyId();
			PartyFields fields = new PartyFields(party, lead);
			fields.signedOn.setMax(screens.today());
			this.parties.add(fields);
			String name = ProgrammeScreens.name(bodies, party.bodyId());
			add(new H3(lead ? Messages.text("programme.lead-party", name) : name),
					new FormLayout(fields.signedOn, fields.symbol, fields.signer, fields.office));
		}
		StepButton save = new StepButton("save-signing", "programme.record", () -> {
			try {
				screens.acts.sign(details.row().id(), details.row().version(),
						this.parties.stream().flatMap(PartyFields::signature).toList());
				close();
				done.accept(Messages.text("programme.recorded"));
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.parties.stream().flatMap(PartyFields::fields).toArray(Component[]::new));
			}
		}).primary();
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

	/** The fields of one party. */
	private static final class PartyFields {

		final DatePicker signedOn = Fields.date("programme.field.signed-on");

		final TextField symbol = Fields.line("programme.field.symbol", ProgrammeRequest.SYMBOL_MAX);

		final TextField signer = Fields.line("programme.field.signer", ProgrammeRequest.NAME_MAX);

		final TextField office = Fields.line("programme.field.office", ProgrammeRequest.OFFICE_MAX);

		private final long bodyId;

		PartyFields(Party party, boolean lead) {
			this.bodyId = party.bodyId();
			this.signer.setValue(party.signerName());
			this.office.setValue(party.signerTitle());
			this.symbol.setRequiredIndicatorVisible(lead);
			if (!lead) {
				this.symbol.setHelperText(Messages.text("programme.partner-symbol-hint"));
			}
			this.signedOn.setId(PartySignature.field("signedOn", this.bodyId));
			this.symbol.setId(PartySignature.field("symbol", this.bodyId));
			this.signer.setId(PartySignature.field("signerName", this.bodyId));
			this.office.setId(PartySignature.field("signerTitle", this.bodyId));
		}

		Stream<Component> fields() {
			return Stream.of(this.signedOn, this.symbol, this.signer, this.office);
		}

		Stream<PartySignature> signature() {
			return this.signedOn.getOptionalValue()
				.map((day) -> new PartySignature(this.bodyId, day, this.symbol.getValue(), this.signer.getValue(),
						this.office.getValue()))
				.stream();
		}

	}

}
