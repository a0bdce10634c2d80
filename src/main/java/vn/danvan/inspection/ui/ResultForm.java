package vn.danvan.inspection.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionResult;

/** What an inspection found. */
class ResultForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final DatePicker inspectedOn = Fields.date("inspection.day");

	final Select<Grade> grade = new Select<>();

	final IntegerField violations = new IntegerField(Messages.text("inspection.violations"));

	final TextArea text = Fields.block("inspection.result", InspectionResult.TEXT_MAX);

	ResultForm(InspectionKind kind, InspectionResult result, LocalDate preset) {
		this.inspectedOn.setId("inspectedOn");
		this.inspectedOn.setValue((result.inspectedOn() != null) ? result.inspectedOn() : preset);
		this.grade.setLabel(Messages.text("inspection.grade"));
		this.grade.setItems(Grade.values());
		this.grade.setItemLabelGenerator(Messages::label);
		this.grade.setValue(result.grade());
		this.grade.setVisible(kind == InspectionKind.DEMOCRACY);
		this.grade.setId("grade");
		this.violations.setId("violations");
		this.violations.setHelperText(Messages.text("inspection.violations-hint"));
		this.violations.setValue(result.violations());
		this.violations.setVisible(kind == InspectionKind.CONDUCT);
		this.text.setId("text");
		this.text.setValue(result.text());
		this.text.setHelperText(Messages.text("inspection.result-hint"));
		getContent().add(new FormLayout(this.inspectedOn, this.grade, this.violations), this.text);
	}

	InspectionResult result() {
		return new InspectionResult(this.inspectedOn.getValue(), this.text.getValue(), this.violations.getValue(),
				this.grade.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.inspectedOn, this.grade, this.violations, this.text);
	}

}
