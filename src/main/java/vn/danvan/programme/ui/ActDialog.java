package vn.danvan.programme.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.programme.ActEntry;
import vn.danvan.programme.ActKind;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeFilter;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeRow;

/** Records a step: document, day, signer, note. */
class ActDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final DatePicker actedOn = Fields.date("programme.field.acted-on");

	private final TextField symbol = Fields.line("programme.field.symbol", ProgrammeRequest.SYMBOL_MAX);

	private final TextField signer = Fields.line("programme.field.signer", ProgrammeRequest.NAME_MAX);

	private final TextField office = Fields.line("programme.field.office", ProgrammeRequest.OFFICE_MAX);

	private final TextArea note = Fields.block("programme.field.note", ActEntry.NOTE_MAX);

	private final ComboBox<ProgrammeRow> successor = new ComboBox<>(Messages.text("programme.field.successor"));

	private final ActKind kind;

	ActDialog(ProgrammeScreens screens, ProgrammeDetails details, ActKind kind, Consumer<String> done) {
		this.kind = kind;
		setHeaderTitle(Messages.label(kind));
		setWidth("min(42rem, 96vw)");
		this.actedOn.setId("actedOn");
		this.actedOn.setMax(screens.today());
		this.symbol.setId("symbol");
		this.symbol.setRequiredIndicatorVisible(kind.documented());
		this.signer.setId("signerName");
		this.signer.setRequiredIndicatorVisible(kind.documented());
		this.office.setId("signerTitle");
		this.note.setId("note");
		this.successor.setId("successor");
		this.successor.setVisible(kind == ActKind.REPLACE);
		this.successor.setItemLabelGenerator(ProgrammeRow::title);
		this.successor.setItems(
				(query) -> screens.service
					.list(new ProgrammeFilter.Search(ProgrammeFilter.IN_FORCE, null, query.getFilter().orElse("")),
							query.getOffset(), query.getLimit())
					.stream()
					.filter((row) -> row.id() != details.row().id()));
		Paragraph hint = new Paragraph(Messages.text("programme.act-hint." + kind.name()));
		hint.addClassName("quiet");
		FormLayout form = new FormLayout(this.successor, this.actedOn, this.symbol, this.signer, this.office,
				this.note);
		form.setColspan(this.successor, 2);
		form.setColspan(this.note, 2);
		add(hint, form);
		StepButton save = new StepButton("save-act", "programme.record", () -> {
			try {
				screens.acts.record(details.row().id(), details.row().version(), entry());
				close();
				done.accept(Messages.text("programme.recorded"));
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.actedOn, this.symbol, this.signer, this.office, this.note, this.successor);
			}
		}).primary();
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

	private ActEntry entry() {
		return new ActEntry(this.kind, this.actedOn.getValue(), this.symbol.getValue(), this.signer.getValue(),
				this.office.getValue(), this.note.getValue(),
				Optional.ofNullable(this.successor.getValue()).map(ProgrammeRow::id).orElse(null));
	}

}
