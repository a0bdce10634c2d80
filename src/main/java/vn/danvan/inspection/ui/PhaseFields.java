package vn.danvan.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.Phase;

/** One phase of a plan. */
class PhaseFields extends Composite<FormLayout> {

	private static final long serialVersionUID = 1L;

	final TextField name = Fields.line("inspection.phase.title", Phase.TITLE_MAX);

	final DatePicker from = Fields.date("inspection.phase.from");

	final DatePicker last = Fields.date("inspection.phase.last");

	PhaseFields() {
		getContent().add(this.name, this.from, this.last);
	}

	void show(Phase phase) {
		this.name.setValue(phase.title());
		this.from.setValue(phase.fromDay());
		this.last.setValue(phase.lastDay());
	}

	Phase phase() {
		if (this.from.isEmpty() || this.last.isEmpty()) {
			throw Refusal.at("phases", "inspection.error.phase-dates");
		}
		return new Phase(this.name.getValue(), this.from.getValue(), this.last.getValue());
	}

}
