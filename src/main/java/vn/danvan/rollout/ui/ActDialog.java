package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.ActCandidate;
import vn.danvan.rollout.Launch;
import vn.danvan.rollout.RollOutActEntry;
import vn.danvan.rollout.RollOutActKind;

/** Enters a decision on communes: what, by which document, and which communes. */
class ActDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<RollOutActKind> kind = new Select<>();

	final TextField symbol = Fields.line("rollout.document", Launch.SYMBOL_MAX);

	final DatePicker signedOn = Fields.date("rollout.act.signed-on");

	final TextField issuer = Fields.line("rollout.act.issuer", RollOutActEntry.ISSUER_MAX);

	final TextField signer = Fields.line("rollout.act.signer-name", RollOutActEntry.NAME_MAX);

	final TextField office = Fields.line("rollout.act.signer-title", RollOutActEntry.NAME_MAX);

	final TextArea note = Fields.block("rollout.note", Launch.NOTE_MAX);

	final CheckboxGroup<ActCandidate> units = new CheckboxGroup<>();

	private final Paragraph nobody = new Paragraph(Messages.text("rollout.act.nobody"));

	private final transient RollOutScreens screens;

	private final int year;

	private final transient Runnable recorded;

	ActDialog(RollOutScreens screens, int year, Runnable recorded) {
		this.screens = screens;
		this.year = year;
		this.recorded = recorded;
		setHeaderTitle(Messages.text("rollout.act.new-of", String.valueOf(year)));
		setWidth("min(48rem, 96vw)");
		this.kind.setLabel(Messages.text("rollout.act.kind"));
		this.kind.setItems(RollOutActKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setId("kind");
		this.kind.addValueChangeListener((change) -> offer(change.getValue()));
		this.symbol.setId("symbol");
		this.signedOn.setId("signedOn");
		this.issuer.setId("issuer");
		this.issuer.setValue(Messages.text("rollout.act.issuer-preset"));
		this.signer.setId("signerName");
		this.office.setId("signerTitle");
		this.note.setId("note");
		this.units.setId("rollOuts");
		this.units.setLabel(Messages.text("rollout.act.units"));
		this.units.setItemLabelGenerator(ActDialog::label);
		this.units.addClassName("act-units");
		Button all = new StepButton("all", "rollout.act.all",
				() -> this.units.select(this.units.getListDataView().getItems().toList()));
		FormLayout form = new FormLayout(this.kind, this.symbol, this.signedOn, this.issuer, this.signer, this.office,
				this.note);
		form.setColspan(this.note, 2);
		add(form, this.units, this.nobody, new Div(all));
		this.kind.setValue(RollOutActKind.LIST);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-act", "base.save", this::save).primary());
	}

	private void offer(RollOutActKind chosen) {
		List<ActCandidate> candidates = this.screens.acts.candidates(chosen, this.year);
		this.units.setItems(candidates);
		this.units.setVisible(!candidates.isEmpty());
		this.nobody.setVisible(candidates.isEmpty());
	}

	private void save() {
		try {
			Set<Long> chosen = this.units.getValue().stream().map(ActCandidate::rollOutId).collect(Collectors.toSet());
			this.screens.acts.record(new RollOutActEntry(this.kind.getValue(), this.year, this.symbol.getValue(),
					this.signedOn.getValue(), this.issuer.getValue(), this.signer.getValue(), this.office.getValue(),
					this.note.getValue(), chosen));
			close();
			this.recorded.run();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.kind, this.symbol, this.signedOn, this.issuer, this.signer, this.office,
					this.note, this.units);
		}
	}

	private static String label(ActCandidate candidate) {
		return candidate.unit() + ((candidate.points() != null)
				? " – " + Messages.text("rollout.points-of", VietnameseNumbers.format(candidate.points())) + ", "
						+ candidate.band()
				: "");
	}

}
