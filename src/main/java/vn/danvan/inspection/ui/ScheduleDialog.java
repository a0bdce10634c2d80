package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.Candidate;
import vn.danvan.inspection.InspectionPlanDetails;
import vn.danvan.inspection.Phase;
import vn.danvan.inspection.Scheduling;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.TeamRow;

/**
 * Chooses units for a phase, longest not inspected first, and puts them on the calendar.
 */
class ScheduleDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<TargetKind> target = new Select<>();

	final CheckboxGroup<Candidate> units = new CheckboxGroup<>();

	final Select<Integer> phase = new Select<>();

	final ComboBox<TeamRow> team = new ComboBox<>(Messages.text("inspection.team"));

	final DatePicker firstDay = Fields.date("inspection.schedule.first-day");

	final Checkbox halfDays = new Checkbox(Messages.text("inspection.schedule.half-days"));

	private final Paragraph nobody = new Paragraph(Messages.text("inspection.schedule.nobody"));

	private final transient InspectionScreens screens;

	private final long planId;

	ScheduleDialog(InspectionScreens screens, InspectionPlanDetails plan, SerializableConsumer<Integer> scheduled) {
		this.screens = screens;
		this.planId = plan.row().id();
		setHeaderTitle(Messages.text("inspection.schedule.title"));
		setWidth("min(48rem, 96vw)");
		this.target.setLabel(Messages.text("inspection.target-kind"));
		this.target.setItems(TargetKind.values());
		this.target.setItemLabelGenerator(Messages::label);
		this.target.addValueChangeListener((change) -> offer());
		List<Phase> phases = plan.request().phases();
		this.phase.setLabel(Messages.text("inspection.phase.title"));
		this.phase.setItems(IntStream.range(0, phases.size()).boxed().toList());
		this.phase.setItemLabelGenerator((position) -> PlanPage.title(phases.get(position)));
		LocalDate today = screens.clock.today();
		this.phase.setValue(IntStream.range(0, phases.size())
			.filter((position) -> !phases.get(position).lastDay().isBefore(today))
			.findFirst()
			.orElse(phases.size() - 1));
		this.team.setItems(screens.teams.list(plan.row().year()));
		this.team.setItemLabelGenerator((row) -> row.request().title());
		this.team.setId("team");
		this.firstDay.setId("plannedOn");
		this.firstDay.setHelperText(Messages.text("inspection.schedule.first-day-hint"));
		this.units.setId("units");
		this.units.setLabel(Messages.text("inspection.schedule.units"));
		this.units.setItemLabelGenerator(ScheduleDialog::label);
		this.units.addClassName("act-units");
		add(new FormLayout(this.phase, this.team, this.firstDay, this.halfDays, this.target), this.units, this.nobody);
		this.target.setValue(TargetKind.COMMUNE);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-schedule", "inspection.schedule.save", () -> save(scheduled)).primary());
	}

	private void offer() {
		List<Candidate> found = this.screens.plans.candidates(this.planId, this.target.getValue());
		this.units.setItems(found);
		this.units.setVisible(!found.isEmpty());
		this.nobody.setVisible(found.isEmpty());
	}

	private void save(SerializableConsumer<Integer> scheduled) {
		try {
			if (this.team.isEmpty()) {
				throw Refusal.at("team", "inspection.error.choose-team");
			}
			List<Candidate> chosen = new ArrayList<>(this.units.getListDataView().getItems().toList());
			chosen.removeIf((unit) -> !this.units.getValue().contains(unit));
			if (chosen.isEmpty()) {
				throw Refusal.at("units", "inspection.error.choose-units");
			}
			int planned = this.screens.plans.schedule(this.planId, new Scheduling(this.phase.getValue(),
					this.team.getValue().id(), this.firstDay.getValue(), this.halfDays.getValue(), chosen));
			close();
			scheduled.accept(planned);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.team, this.firstDay, this.units);
		}
	}

	private static String label(Candidate unit) {
		StringBuilder text = new StringBuilder(unit.name()).append(" – ");
		text.append((unit.lastHeld() == null) ? Messages.text("inspection.schedule.never")
				: Messages.text("inspection.schedule.last", VietnameseDates.screen(unit.lastHeld())));
		if (unit.lastGrade() != null) {
			text.append(", ").append(Messages.label(unit.lastGrade()));
		}
		if (unit.open() > 0) {
			text.append(", ").append(Messages.text("inspection.schedule.open", unit.open()));
		}
		return text.toString();
	}

}
