package vn.danvan.directive.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.directive.Receipt;
import vn.danvan.directive.Way;

/** What a recipient confirms; everything needed is preset, so that one tap is enough. */
class ReceiptForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final DatePicker on = Fields.date("directive.confirmed-on");

	final Select<Way> way = new Select<>();

	final IntegerField informed = new IntegerField(Messages.text("directive.informed"));

	final TextField note = Fields.line("directive.note", Receipt.NOTE_MAX);

	ReceiptForm(@Nullable Receipt present, @Nullable Way preset, LocalDate today) {
		this.on.setId("confirmedOn");
		this.on.setValue(today);
		DirectiveWays.fill(this.way, preset);
		this.informed.setId("informed");
		this.informed.setMin(0);
		this.informed
			.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(Messages.text("base.error.number"))
				.setMinErrorMessage(Messages.text("directive.error.informed", Receipt.INFORMED_MAX)));
		this.note.setId("note");
		if (present != null) {
			this.on.setValue(present.on());
			this.way.setValue(present.way());
			this.informed.setValue(present.informed());
			this.note.setValue(present.note());
		}
		Div line = new Div(this.on, this.way, this.informed);
		line.addClassName("progress-numbers");
		getContent().addClassName("progress-form");
		getContent().add(line, this.note);
	}

	Receipt receipt() {
		return new Receipt(this.on.getValue(), this.way.getValue(), this.informed.getValue(), this.note.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.on, this.way, this.informed, this.note);
	}

}
