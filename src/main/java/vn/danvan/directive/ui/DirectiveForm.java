package vn.danvan.directive.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.directive.DirectiveEntry;
import vn.danvan.directive.DirectiveType;
import vn.danvan.document.Urgency;

/** What the register tells of a directive. */
class DirectiveForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final DatePicker arrivedOn = Fields.date("directive.arrived-on");

	final Select<Urgency> urgency = new Select<>();

	final Select<DirectiveType> type = new Select<>();

	final TextField symbol = Fields.line("directive.symbol", DirectiveEntry.SYMBOL_MAX);

	final DatePicker documentDate = Fields.date("directive.document-date");

	final ComboBox<String> issuer = new ComboBox<>(Messages.text("directive.issuer"));

	final TextArea subject = Fields.block("directive.subject", DirectiveEntry.SUBJECT_MAX);

	final TextArea note = Fields.block("directive.note", DirectiveEntry.NOTE_MAX);

	DirectiveForm(List<String> issuers, LocalDate today) {
		this.arrivedOn.setId("arrivedOn");
		this.arrivedOn.setValue(today);
		this.urgency.setLabel(Messages.text("directive.urgency"));
		this.urgency.setItems(Urgency.values());
		this.urgency.setItemLabelGenerator(Messages::label);
		this.urgency.setValue(Urgency.NORMAL);
		this.urgency.setId("urgency");
		this.type.setLabel(Messages.text("directive.type"));
		this.type.setItems(DirectiveType.values());
		this.type.setItemLabelGenerator(Messages::label);
		this.type.setValue(DirectiveType.LETTER);
		this.type.setId("type");
		this.symbol.setId("symbol");
		this.symbol.setHelperText(Messages.text("directive.symbol-hint"));
		this.documentDate.setId("documentDate");
		this.issuer.setId("issuer");
		this.issuer.setItems(issuers);
		this.issuer.setHelperText(Messages.text("directive.issuer-hint"));
		this.issuer.setAllowCustomValue(true);
		this.issuer.addCustomValueSetListener((typed) -> this.issuer.setValue(typed.getDetail()));
		this.subject.setId("subject");
		this.subject.setHelperText(Messages.text("directive.subject-hint"));
		this.note.setId("note");
		FormLayout form = new FormLayout(this.arrivedOn, this.urgency, this.type, this.symbol, this.documentDate,
				this.issuer, this.subject, this.note);
		form.setColspan(this.subject, 2);
		form.setColspan(this.note, 2);
		getContent().add(form);
	}

	void show(DirectiveEntry entry) {
		this.arrivedOn.setValue(entry.arrivedOn());
		this.urgency.setValue(entry.urgency());
		this.type.setValue(entry.type());
		this.symbol.setValue(entry.symbol());
		this.documentDate.setValue(entry.documentDate());
		this.issuer.setValue(entry.issuer());
		this.subject.setValue(entry.subject());
		this.note.setValue(entry.note());
	}

	DirectiveEntry entry() {
		return new DirectiveEntry(this.arrivedOn.getValue(), this.symbol.getValue(), this.documentDate.getValue(),
				this.type.getValue(), this.subject.getValue(), this.issuer.isEmpty() ? "" : this.issuer.getValue(),
				this.urgency.getValue(), this.note.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.arrivedOn, this.symbol, this.documentDate, this.issuer, this.subject, this.note);
	}

}
