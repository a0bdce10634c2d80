package vn.danvan.rollout.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.rollout.RollOutDetails;
import vn.danvan.rollout.RollOutStage;
import vn.danvan.rollout.RollOutStep;

/** Asks for the next step of a commune. */
class StepDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<RollOutStage> stage = new Select<>();

	final DatePicker onDay = Fields.date("rollout.day");

	final TextField symbol = Fields.line("rollout.document", RollOutStep.SYMBOL_MAX);

	final DatePicker dated = Fields.date("rollout.document-date");

	final TextArea note = Fields.block("rollout.note", RollOutStep.NOTE_MAX);

	StepDialog(RollOutDetails details, LocalDate today, Consumer<RollOutStep> save) {
		setHeaderTitle(Messages.text("rollout.advance"));
		setWidth("min(40rem, 96vw)");
		List<RollOutStage> next = details.next();
		this.stage.setLabel(Messages.text("rollout.stage"));
		this.stage.setItems(next);
		this.stage.setItemLabelGenerator(Messages::label);
		if (next.get(0) != RollOutStage.ENDED) {
			this.stage.setValue(next.get(0));
		}
		this.stage.setId("stage");
		this.onDay.setId("onDay");
		this.onDay.setValue(today);
		this.symbol.setId("documentSymbol");
		this.note.setId("note");
		Button confirm = new Button(Messages.text("base.save"), (click) -> {
			try {
				if (this.stage.isEmpty()) {
					throw Refusal.at("stage", "rollout.error.no-stage");
				}
				if (this.onDay.isEmpty()) {
					throw Refusal.at("onDay", "base.error.date");
				}
				save.accept(new RollOutStep(this.stage.getValue(), this.onDay.getValue(), this.symbol.getValue(),
						this.dated.getValue(), this.note.getValue()));
				close();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.stage, this.onDay, this.symbol, this.note);
			}
		});
		confirm.setId("save-step");
		confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		FormLayout form = new FormLayout(this.stage, this.onDay, this.symbol, this.dated, this.note);
		form.setColspan(this.note, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), confirm);
	}

}
