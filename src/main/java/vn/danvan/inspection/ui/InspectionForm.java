package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionRequest;
import vn.danvan.inspection.Session;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.TeamRow;
import vn.danvan.organisation.BodyName;
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

	final ComboBox<TeamRow> team = new ComboBox<>(Messages.text("inspection.team"));

	final DatePicker plannedOn = Fields.date("inspection.planned-on");

	final Select<Session> session = new Select<>();

	final TextField place = Fields.line("inspection.place", InspectionRequest.NAME_MAX);

	final DatePicker periodFrom = Fields.date("inspection.period-from");

	final DatePicker periodLast = Fields.date("inspection.period-last");

	private final long district;

	private final transient InspectionScreens screens;

	private InspectionRequest.@Nullable PlanPhase plan;

	InspectionForm(InspectionScreens screens) {
		this.screens = screens;
		LocalDate today = screens.clock.today();
		this.district = screens.district();
		choice(this.kind, "inspection.kind", InspectionKind.values());
		choice(this.target, "inspection.target-kind", TargetKind.values());
		choice(this.session, "inspection.session", Session.values());
		this.target.addValueChangeListener((change) -> showTarget());
		this.unit.setItems(screens.communes());
		this.unit.setItemLabelGenerator(UnitName::name);
		this.body.setItems(screens.bodies());
		this.body.setItemLabelGenerator(BodyName::name);
		this.team.setItemLabelGenerator((team) -> team.request().title());
		this.team.setHelperText(Messages.text("inspection.team-hint"));
		this.place.setHelperText(Messages.text("inspection.place-hint"));
		this.periodFrom.setHelperText(Messages.text("inspection.period-hint"));
		ids();
		this.kind.setValue(InspectionKind.DEMOCRACY);
		this.target.setValue(TargetKind.COMMUNE);
		this.session.setValue(Session.DAY);
		this.periodFrom.setValue(LocalDate.of(today.getYear() - 1, 1, 1));
		this.periodLast.setValue(today);
		offerTeams(today.getYear());
		this.plannedOn.addValueChangeListener((change) -> {
			if (change.getValue() != null && (change.getOldValue() == null
					|| change.getOldValue().getYear() != change.getValue().getYear())) {
				offerTeams(change.getValue().getYear());
			}
		});
		getContent().add(new FormLayout(this.kind, this.target, this.unit, this.body, this.enterprise, this.team,
				this.plannedOn, this.session, this.place, this.unannounced, this.periodFrom, this.periodLast));
		showTarget();
	}

	void show(InspectionRequest request) {
		this.plan = request.plan();
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
		this.session.setValue(request.session());
		this.place.setValue(request.place());
		this.periodFrom.setValue(request.periodFrom());
		this.periodLast.setValue(request.periodLast());
		this.team.getListDataView()
			.getItems()
			.filter((one) -> Objects.equals(one.id(), request.teamId()))
			.findFirst()
			.ifPresent(this.team::setValue);
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
				this.unannounced.getValue(), this.plan, this.team.isEmpty() ? null : this.team.getValue().id(),
				this.plannedOn.getValue(), this.session.getValue(), this.place.getValue(), this.periodFrom.getValue(),
				this.periodLast.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.unit, this.body, this.enterprise, this.team, this.plannedOn, this.place,
				this.periodFrom, this.periodLast);
	}

	/**
	 * The teams of the year; those of the year before as well, for visits that were
	 * moved.
	 */
	private void offerTeams(int year) {
		TeamRow chosen = this.team.getValue();
		this.team.setItems(Stream.of(year, year - 1).flatMap((one) -> this.screens.teams.list(one).stream()).toList());
		this.team.setValue(this.team.getListDataView()
			.getItems()
			.filter((one) -> chosen != null && one.id() == chosen.id())
			.findFirst()
			.orElse(null));
	}

	private void ids() {
		this.unit.setId("unit");
		this.body.setId("body");
		this.enterprise.setId("enterprise");
		this.team.setId("team");
		this.plannedOn.setId("plannedOn");
		this.session.setId("session");
		this.place.setId("place");
		this.unannounced.setId("unannounced");
		this.periodFrom.setId("periodFrom");
		this.periodLast.setId("periodLast");
	}

	private static <T extends Enum<T>> void choice(Select<T> field, String labelKey, T[] values) {
		field.setLabel(Messages.text(labelKey));
		field.setItems(values);
		field.setItemLabelGenerator(Messages::label);
	}

	private void showTarget() {
		this.unit.setVisible(this.target.getValue() == TargetKind.COMMUNE);
		this.body.setVisible(this.target.getValue() == TargetKind.AGENCY);
		this.enterprise.setVisible(this.target.getValue() == TargetKind.ENTERPRISE);
	}

}
