package vn.danvan.rollout.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.Launch;

/** Asks when and by which document a commune rolled the model out. */
class LaunchDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker onDay = Fields.date("rollout.launch-day");

	final TextField symbol = Fields.line("rollout.launch-document", Launch.SYMBOL_MAX);

	final DatePicker dated = Fields.date("rollout.document-date");

	final TextArea note = Fields.block("rollout.note", Launch.NOTE_MAX);

	LaunchDialog(LocalDate today, Consumer<Launch> save) {
		setHeaderTitle(Messages.text("rollout.launch"));
		setWidth("min(40rem, 96vw)");
		this.onDay.setId("onDay");
		this.onDay.setValue(today);
		this.symbol.setId("documentSymbol");
		this.note.setId("note");
		FormLayout form = new FormLayout(this.onDay, this.symbol, this.dated, this.note);
		form.setColspan(this.note, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-launch", "base.save", () -> {
					try {
						if (this.onDay.isEmpty()) {
							throw Refusal.at("onDay", "base.error.date");
						}
						save.accept(new Launch(this.onDay.getValue(), this.symbol.getValue(), this.dated.getValue(),
								this.note.getValue()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.onDay, this.symbol, this.note);
					}
				}).primary());
	}

}
