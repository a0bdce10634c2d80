package vn.danvan.inspection.ui;

import java.time.Duration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.MinutesEntry;

/** What minutes ask for and no step records. */
class MinutesFields {

	final TimePicker from = time("from", "inspection.document.from");

	final TimePicker until = time("until", "inspection.document.until");

	final TextArea attendants = Fields.block("inspection.document.attendants", MinutesEntry.TEXT_MAX);

	final TextField representative = Fields.line("inspection.document.representative", MinutesEntry.NAME_MAX);

	final TextArea opinions = Fields.block("inspection.document.opinions", MinutesEntry.TEXT_MAX);

	MinutesFields() {
		this.from.setHelperText(Messages.text("inspection.document.hours-hint"));
		this.attendants.setId("attendants");
		this.attendants.setHelperText(Messages.text("inspection.document.attendants-hint"));
		this.representative.setId("representative");
		this.opinions.setId("opinions");
		this.opinions.setValue(Messages.text("inspection.document.opinions-preset"));
	}

	Component[] all() {
		return new Component[] { this.from, this.until, this.attendants, this.representative, this.opinions };
	}

	MinutesEntry entry() {
		return new MinutesEntry(this.from.getValue(), this.until.getValue(), this.attendants.getValue(),
				this.representative.getValue(), this.opinions.getValue());
	}

	private static TimePicker time(String id, String labelKey) {
		TimePicker field = new TimePicker(Messages.text(labelKey));
		field.setId(id);
		field.setLocale(VietnameseText.VIETNAMESE);
		field.setStep(Duration.ofMinutes(15));
		return field;
	}

}
