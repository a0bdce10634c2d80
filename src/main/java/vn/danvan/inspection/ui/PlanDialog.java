package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.InspectionPlanRequest;
import vn.danvan.inspection.Phase;

/** Writes the plan of a year: the inspected period and the phases. */
class PlanDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<InspectionKind> kind = new Select<>();

	final IntegerField year = new IntegerField(Messages.text("base.year"));

	final TextField name = Fields.line("inspection.plan.title", InspectionPlanRequest.TITLE_MAX);

	final TextArea purpose = Fields.block("inspection.plan.purpose", InspectionPlanRequest.PURPOSE_MAX);

	final DatePicker periodFrom = Fields.date("inspection.period-from");

	final DatePicker periodLast = Fields.date("inspection.period-last");

	final RowsEditor<PhaseFields> phases = new RowsEditor<>(Messages.text("inspection.phases"),
			Messages.text("inspection.phase.add"), PhaseFields::new);

	private final Paragraph wrong = new Paragraph();

	PlanDialog(LocalDate today, @Nullable InspectionPlanRequest shown, Consumer<InspectionPlanRequest> action) {
		setHeaderTitle(Messages.text((shown != null) ? "inspection.plan.edit" : "inspection.plan.create"));
		setWidth("min(52rem, 96vw)");
		this.kind.setLabel(Messages.text("inspection.kind"));
		this.kind.setItems(InspectionKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setReadOnly(shown != null);
		this.year.setReadOnly(shown != null);
		this.year.setId("year");
		this.name.setId("title");
		this.purpose.setId("purpose");
		this.periodFrom.setId("periodFrom");
		this.periodLast.setId("periodLast");
		this.wrong.addClassName("field-error");
		this.wrong.setVisible(false);
		this.wrong.getElement().setAttribute("role", "alert");
		show((shown != null) ? shown : preset(today));
		FormLayout form = new FormLayout(this.kind, this.year, this.name, this.periodFrom, this.periodLast);
		form.setColspan(this.name, 2);
		add(form, this.phases, this.wrong, this.purpose);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-plan", "base.save", () -> save(action)).primary());
	}

	private void show(InspectionPlanRequest request) {
		this.kind.setValue(request.kind());
		this.year.setValue(request.year());
		this.name.setValue(request.title());
		this.purpose.setValue(request.purpose());
		this.periodFrom.setValue(request.periodFrom());
		this.periodLast.setValue(request.periodLast());
		request.phases().forEach((phase) -> this.phases.add().show(phase));
	}

	/** Two phases as is usual: agencies in summer, communes in autumn. */
	private static InspectionPlanRequest preset(LocalDate today) {
		int year = today.getYear();
		return new InspectionPlanRequest(InspectionKind.DEMOCRACY, year,
				Messages.text("inspection.plan.preset-title", String.valueOf(year)), "", LocalDate.of(year - 1, 1, 1),
				LocalDate.of(year - 1, 12, 31),
				java.util.List.of(
						new Phase(Messages.text("inspection.phase.preset", 1), LocalDate.of(year, 7, 1),
								LocalDate.of(year, 8, 31)),
						new Phase(Messages.text("inspection.phase.preset", 2), LocalDate.of(year, 10, 1),
								LocalDate.of(year, 11, 30))));
	}

	private void save(Consumer<InspectionPlanRequest> action) {
		try {
			this.wrong.setVisible(false);
			action
				.accept(new InspectionPlanRequest(this.kind.getValue(), this.year.isEmpty() ? 0 : this.year.getValue(),
						this.name.getValue(), this.purpose.getValue(), this.periodFrom.getValue(),
						this.periodLast.getValue(), this.phases.rows().stream().map(PhaseFields::phase).toList()));
			close();
		}
		catch (Refusal refusal) {
			if ("phases".equals(refusal.field())) {
				this.wrong.setText(refusal.getMessage());
				this.wrong.setVisible(true);
				this.wrong.scrollIntoView();
			}
			else {
				Fields.show(refusal, this.year, this.name, this.purpose, this.periodFrom, this.periodLast);
			}
		}
	}

}
