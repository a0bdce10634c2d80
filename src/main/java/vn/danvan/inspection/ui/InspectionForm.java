package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.TargetKind;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** What is planned of an inspection. */
class InspectionForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Select<InspectionKind> kind = new Select<>();

	final Select<TargetKind> target = new Select<>();

	final ComboBox<UnitName> unit = new ComboBox<>(Messages.text("inspection.commune"));

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("inspection.agency"));

	final TextField enterprise = Fields.line("inspection.enterprise", InspectionRequest.NAME_MAX);

	final Checkbox unannounced = new Checkbox(Messages.text("inspection.unannounced"));

	final DatePicker plannedOn = Fields.date("inspection.planned-on");

	final TextArea team = Fields.block("inspection.team", InspectionRequest.TEAM_MAX);

	final TextField decision = Fields.line("inspection.decision", InspectionRequest.SYMBOL_MAX);

	final DatePicker decisionDate = Fields.date("inspection.decision-date");

	private final long district;

	InspectionForm(Organisation organisation, LocalDate today) {
		this.district = organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		this.kind.setLabel(Messages.text("inspection.kind"));
		this.kind.setItems(InspectionKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.target.setLabel(Messages.text("inspection.target-kind"));
		this.target.setItems(TargetKind.values());
		this.target.setItemLabelGenerator(Messages::label);
		this.target.addValueChangeListener((change) -> showTarget());
		this.unit.setItems(organisation.communes(this.district, today));
		this.unit.setItemLabelGenerator(UnitName::name);
		this.unit.setId("unit");
		this.body.setItems(organisation.bodies(this.district, today));
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setId("body");
		this.enterprise.setId("enterprise");
		this.plannedOn.setId("plannedOn");
		this.team.setId("team");
		this.team.setHelperText(Messages.text("inspection.team-hint"));
		this.decision.setId("decisionSymbol");
		this.decisionDate.setId("decisionDate");
		this.kind.setValue(InspectionKind.DEMOCRACY);
		this.target.setValue(TargetKind.COMMUNE);
		FormLayout form = new FormLayout(this.kind, this.target, this.unit, this.body, this.enterprise, this.plannedOn,
				this.unannounced, this.decision, this.decisionDate, this.team);
		form.setColspan(this.team, 2);
		getContent().add(form);
		showTarget();
	}

	void show(InspectionRequest request) {
		this.kind.setValue(request.kind());
		this.target.setValue(request.target());
		this.unit.getListDataView()
			.getItems()
			.filter((one) -> one.id() == request.unitId())
			.findFirst()
			.ifPresent(this.unit::setValue);
		this.body.getListDataView()
			.getItems()
			.filter((one) -> Objects.equals(one.id(), request.bodyId()))
			.findFirst()
			.ifPresent(this.body::setValue);
		this.enterprise.setValue(request.enterprise());
		this.unannounced.setValue(request.unannounced());
		this.plannedOn.setValue(request.plannedOn());
		this.team.setValue(request.team());
		this.decision.setValue(request.decisionSymbol());
		this.decisionDate.setValue(request.decisionDate());
	}

	InspectionRequest request() {
		boolean commune = this.target.getValue() == TargetKind.COMMUNE;
		if (commune && this.unit.isEmpty()) {
			throw Refusal.at("unit", "inspection.error.target");
		}
		boolean agency = this.target.getValue() == TargetKind.AGENCY;
		return new InspectionRequest(this.kind.getValue(), this.target.getValue(),
				commune ? this.unit.getValue().id() : this.district,
				(agency && !this.body.isEmpty()) ? this.body.getValue().id() : null, this.enterprise.getValue(),
				this.unannounced.getValue(), this.plannedOn.getValue(), this.team.getValue(), this.decision.getValue(),
				this.decisionDate.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.unit, this.body, this.enterprise, this.plannedOn, this.team, this.decision,
				this.decisionDate);
	}

	private void showTarget() {
		this.unit.setVisible(this.target.getValue() == TargetKind.COMMUNE);
		this.body.setVisible(this.target.getValue() == TargetKind.AGENCY);
		this.enterprise.setVisible(this.target.getValue() == TargetKind.ENTERPRISE);
	}

}
