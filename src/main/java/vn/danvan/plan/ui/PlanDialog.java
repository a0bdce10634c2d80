package vn.danvan.plan.ui;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.plan.PlanRequest;
import vn.danvan.programme.ProgrammeFilter;
import vn.danvan.programme.ProgrammeRow;
import vn.danvan.programme.ProgrammeService;

/** Year, title and programme of a plan. */
class PlanDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int MOST_PROGRAMMES = 100;

	final IntegerField year = new IntegerField(Messages.text("plan.year"));

	final TextField title = Fields.line("plan.name", PlanRequest.TITLE_MAX);

	final ComboBox<ProgrammeRow> programme = new ComboBox<>(Messages.text("plan.programme"));

	final TextArea purpose = Fields.block("plan.purpose", PlanRequest.PURPOSE_MAX);

	final TextArea regime = Fields.block("plan.regime", PlanRequest.REGIME_MAX);

	final Button save = new Button(Messages.text("base.save"));

	PlanDialog(String heading, ProgrammeService programmes, PlanRequest present, ToLongFunction<PlanRequest> action,
			LongConsumer saved) {
		setHeaderTitle(heading);
		this.year.setId("year");
		this.year.setStepButtonsVisible(true);
		this.title.setId("title");
		this.programme.setItems(programmes.list(ProgrammeFilter.Search.ALL, 0, MOST_PROGRAMMES));
		this.programme.setItemLabelGenerator(ProgrammeRow::title);
		this.programme.setId("programme");
		this.programme.setClearButtonVisible(true);
		this.year.setValue(present.year());
		this.title.setValue(present.title());
		this.purpose.setId("purpose");
		this.regime.setId("reportingRegime");
		this.purpose.setValue(present.purpose());
		this.regime.setValue(present.reportingRegime());
		this.programme.getListDataView()
			.getItems()
			.filter((row) -> Long.valueOf(row.id()).equals(present.programmeId()))
			.findFirst()
			.ifPresent(this.programme::setValue);
		this.save.setId("save-plan");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				long id = action.applyAsLong(new PlanRequest(Optional.ofNullable(this.year.getValue()).orElse(0),
						this.title.getValue(), this.programme.isEmpty() ? null : this.programme.getValue().id(),
						this.purpose.getValue(), this.regime.getValue()));
				close();
				saved.accept(id);
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.year, this.title, this.purpose, this.regime);
			}
		});
		FormLayout form = new FormLayout(this.year, this.programme, this.title, this.purpose, this.regime);
		form.setColspan(this.title, 2);
		form.setColspan(this.purpose, 2);
		form.setColspan(this.regime, 2);
		add(form);
		setWidth("min(44rem, 95vw)");
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

}
