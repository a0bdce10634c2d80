package vn.danvan.survey.ui;

import java.util.List;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.UnitName;
import vn.danvan.survey.SurveyForm;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyRequest;

/** Plans a new round; who runs those of one commune only has no choice of commune. */
class NewSurvey extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final ComboBox<UnitName> unit = new ComboBox<>(Messages.text("survey.unit"));

	final ComboBox<SurveyForm> form = new ComboBox<>(Messages.text("survey.form"));

	final RadioButtonGroup<SurveyMode> mode = new RadioButtonGroup<>(Messages.text("survey.mode"));

	final DatePicker from = Fields.date("survey.from");

	final DatePicker lastDay = Fields.date("survey.last-day");

	NewSurvey(SurveyScreens screens, LongConsumer saved) {
		List<UnitName> communes = screens.service.communes();
		this.unit.setId("unit");
		this.unit.setItems(communes);
		this.unit.setItemLabelGenerator(UnitName::name);
		if (communes.size() == 1) {
			this.unit.setValue(communes.get(0));
			this.unit.setReadOnly(true);
		}
		this.form.setId("form");
		this.form.setItems(screens.service.forms());
		this.form.setItemLabelGenerator(SurveyForm::name);
		this.form.addValueChangeListener((change) -> this.form
			.setHelperText((change.getValue() != null) ? Messages.label(change.getValue().respondents()) : ""));
		this.mode.setId("mode");
		this.mode.setItems(SurveyMode.DESK, SurveyMode.PAPER);
		this.mode.setItemLabelGenerator(Messages::label);
		this.mode.setValue(SurveyMode.DESK);
		this.from.setId("from");
		this.from.setValue(screens.clock.today());
		this.lastDay.setId("lastDay");
		this.lastDay.setValue(screens.clock.today().plusMonths(1));
		Div actions = new Div(new StepButton("save", "base.save", () -> save(screens, saved)).primary());
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("survey.create")),
				new FormLayout(this.unit, this.form, this.from, this.lastDay), this.mode, actions);
	}

	private void save(SurveyScreens screens, LongConsumer saved) {
		try {
			long id = screens.service
				.plan(new SurveyRequest(this.unit.getOptionalValue().map(UnitName::id).orElse(null),
						this.form.getOptionalValue().map(SurveyForm::code).orElse(null), this.mode.getValue(),
						this.from.getValue(), this.lastDay.getValue()));
			Notices.success(Messages.text("survey.saved"));
			saved.accept(id);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.unit, this.form, this.from, this.lastDay);
		}
	}

}
