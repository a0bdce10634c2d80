package vn.danvan.plan.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Notices;
import vn.danvan.plan.Carry;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanState;
import vn.danvan.plan.RollOverRow;

/** Takes tasks of an earlier plan over: which, and whether whole or only what is left. */
class FillPlanDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int MOST_PLANS = 50;

	final ComboBox<PlanRow> previous = new ComboBox<>(Messages.text("plan.roll-over.from"));

	final Grid<RollOverRow> grid = new Grid<>();

	final Button take = new Button(Messages.text("plan.roll-over.take"));

	private final transient Map<Long, Carry> choice = new HashMap<>();

	private final transient PlanScreens screens;

	private final long planId;

	FillPlanDialog(PlanScreens screens, PlanRow plan, Runnable filled) {
		this.screens = screens;
		this.planId = plan.id();
		setHeaderTitle(Messages.text("plan.roll-over.title"));
		setWidth("min(64rem, 96vw)");
		this.previous.setId("previous");
		this.previous.setWidthFull();
		this.previous.setItemLabelGenerator(PlanRow::title);
		this.previous.addValueChangeListener((change) -> show(change.getValue()));
		columns();
		this.take.setId("take");
		this.take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.take.addClickListener((click) -> {
			try {
				int written = screens.rollOver.take(this.planId, this.previous.getValue().id(), this.choice);
				close();
				Notices.success(Messages.text("plan.roll-over.taken", written));
				filled.run();
			}
			catch (Refusal refusal) {
				Notices.failure(refusal.getMessage());
			}
		});
		add(new Paragraph(Messages.text("plan.roll-over.hint")), this.previous, this.grid);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.take);
		List<PlanRow> earlier = screens.plans.list("", 0, MOST_PLANS)
			.stream()
			.filter((one) -> one.year() < plan.year() && one.state() == PlanState.ISSUED)
			.toList();
		this.previous.setItems(earlier);
		this.take.setEnabled(false);
		earlier.stream().findFirst().ifPresent(this.previous::setValue);
	}

	private void columns() {
		this.grid.setId("candidates");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT,
				GridVariant.LUMO_ROW_STRIPES);
		this.grid.addColumn((row) -> row.code() + ". " + row.title())
			.setHeader(Messages.text("plan.column.task"))
			.setWidth("16rem")
			.setFlexGrow(4);
		this.grid.addColumn((row) -> Messages.text("plan.roll-over.left", row.unfinished(), row.owners()))
			.setHeader(Messages.text("plan.roll-over.unfinished"))
			.setWidth("8rem")
			.setFlexGrow(0);
		this.grid.addColumn((row) -> VietnameseDates.screen(row.newDeadline()))
			.setHeader(Messages.text("plan.roll-over.deadline"))
			.setWidth("7rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn(this::carry)
			.setHeader(Messages.text("plan.roll-over.carry"))
			.setWidth("13rem")
			.setFlexGrow(0);
		this.grid.setEmptyStateText(Messages.text("plan.roll-over.empty"));
	}

	private Select<Carry> carry(RollOverRow row) {
		Select<Carry> select = new Select<>();
		select.setItems(Carry.values());
		select.setItemLabelGenerator(Messages::label);
		select.setValue(this.choice.getOrDefault(row.taskId(), row.preset()));
		select.setAriaLabel(Messages.text("plan.roll-over.carry") + " " + row.code());
		select.addValueChangeListener((change) -> this.choice.put(row.taskId(), change.getValue()));
		return select;
	}

	private void show(PlanRow chosen) {
		this.choice.clear();
		List<RollOverRow> rows = (chosen != null) ? this.screens.rollOver.candidates(this.planId, chosen.id())
				: List.of();
		rows.forEach((row) -> this.choice.put(row.taskId(), row.preset()));
		this.grid.setItems(rows);
		this.take.setEnabled(!rows.isEmpty());
	}

}
