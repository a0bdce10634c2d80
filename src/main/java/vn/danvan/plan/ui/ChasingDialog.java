package vn.danvan.plan.ui;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.Chased;
import vn.danvan.plan.ChasingLetters;
import vn.danvan.plan.ChasingLetters.Request;
import vn.danvan.plan.Latecomer;

/**
 * All who are late with a plan, each ticked: prepares one letter to each who stays
 * ticked, and lists whom letters have chased so far.
 */
class ChasingDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int PRESET_DAYS = 10;

	final CheckboxGroup<Latecomer> owners = new CheckboxGroup<>();

	final DatePicker completeBy = Fields.date("plan.chasing.complete-by");

	private final transient ChasingLetters letters;

	private final long planId;

	private final transient Consumer<List<Long>> prepared;

	/**
	 * A dialog.
	 * @param letters the service
	 * @param planId an issued plan
	 * @param today the business day
	 * @param prepared hears the letters that were prepared
	 */
	ChasingDialog(ChasingLetters letters, long planId, LocalDate today, Consumer<List<Long>> prepared) {
		this.letters = letters;
		this.planId = planId;
		this.prepared = prepared;
		setHeaderTitle(Messages.text("plan.chasing"));
		setWidth("min(52rem, 96vw)");
		List<Latecomer> late = letters.late(planId);
		Paragraph words = new Paragraph(late.isEmpty() ? Messages.text("plan.chasing.nobody-late")
				: Messages.text("plan.chasing.words", VietnameseDates.screen(today), late.size()));
		this.owners.setId("owners");
		this.owners.setLabel(Messages.text("plan.chasing.owners"));
		this.owners.setItems(late);
		this.owners.setItemLabelGenerator(ChasingDialog::named);
		this.owners.setValue(new LinkedHashSet<>(late));
		this.owners.addClassName("many-ticks");
		this.completeBy.setId("completeBy");
		this.completeBy.setWidth("min(18rem, 100%)");
		this.completeBy.setValue(today.plusDays(PRESET_DAYS));
		Button all = new StepButton("chase-all", "plan.chasing.all",
				() -> this.owners.setValue(new LinkedHashSet<>(late)));
		Button none = new StepButton("chase-none", "plan.chasing.none", () -> this.owners.setValue(Set.of()));
		Div quick = new Div(all, none, list(letters, planId));
		quick.addClassName("actions");
		Button prepare = new StepButton("prepare-letters", "plan.chasing.prepare", () -> prepare(false)).primary();
		Div form = new Div(this.completeBy, quick, this.owners);
		form.setVisible(!late.isEmpty());
		prepare.setVisible(!late.isEmpty());
		add(words, form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), prepare);
	}

	private void prepare(boolean again) {
		try {
			List<Long> made = this.letters.prepare(this.planId,
					new Request(this.owners.getValue().stream().map(Latecomer::owner).collect(Collectors.toSet()),
							this.completeBy.getValue(), again));
			close();
			this.prepared.accept(made);
		}
		catch (Refusal refusal) {
			if ("again".equals(refusal.field())) {
				Confirmation.ask(Messages.text("plan.chasing"),
						Messages.text("plan.chasing.again-question", refusal.getMessage()),
						Messages.text("plan.chasing.prepare"), () -> prepare(true));
			}
			else {
				Fields.show(refusal, this.owners, this.completeBy);
			}
		}
	}

	private static String named(Latecomer one) {
		String late = Messages.text("plan.chasing.owner", one.name(), one.tasks(), one.mostDays());
		Chased last = one.last();
		return (last != null) ? Messages.text("plan.chasing.owner-chased", late, last.text()) : late;
	}

	private static Anchor list(ChasingLetters letters, long planId) {
		Anchor excel = new ExcelExport<Chased>("don-doc").column("plan.chasing.column.owner", Chased::name)
			.column("plan.chasing.column.day", Chased::day)
			.column("plan.chasing.column.tasks", Chased::tasks)
			.column("plan.chasing.column.complete-by", Chased::completeBy)
			.column("plan.chasing.column.symbol", Chased::symbol)
			.link((offset, limit) -> letters.list(planId, offset, limit));
		excel.setText(Messages.text("plan.chasing.list"));
		return excel;
	}

}
