package vn.danvan.figures.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.Validity;
import vn.danvan.base.ui.Fields;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRequest;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodService;

/** Asks for a new period; its days follow from the rule. */
class PeriodDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int DAYS_TO_SEND = 4;

	final Select<PeriodKind> kind = new Select<>();

	final Select<PeriodRule> rule = new Select<>();

	final IntegerField year = new IntegerField(Messages.text("figures.year"));

	final IntegerField number = new IntegerField(Messages.text("figures.number"));

	final DatePicker from = Fields.date("figures.from");

	final DatePicker lastDay = Fields.date("figures.last-day");

	final DatePicker dueOn = Fields.date("figures.due-on");

	final TextField reason = Fields.line("figures.own-reason", TextRules.REASON_MAX);

	PeriodDialog(PeriodService service, LocalDate today, Runnable opened) {
		setHeaderTitle(Messages.text("figures.open-period"));
		setWidth("min(40rem, 96vw)");
		this.kind.setLabel(Messages.text("figures.kind"));
		this.kind.setItems(PeriodKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.rule.setLabel(Messages.text("figures.rule"));
		this.rule.setItems(PeriodRule.values());
		this.rule.setItemLabelGenerator(Messages::label);
		this.year.setId("year");
		this.number.setId("number");
		this.from.setId("from");
		this.lastDay.setId("lastDay");
		this.dueOn.setId("dueOn");
		this.reason.setId("reason");
		this.kind.setValue(PeriodKind.HALF_YEAR);
		this.rule.setValue(PeriodRule.DECREE_09_2019);
		this.year.setValue(today.getYear());
		this.number.setValue(1);
		for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(this.kind, this.rule, this.year, this.number)) {
			field.addValueChangeListener((change) -> preset());
		}
		preset();
		Button save = new Button(Messages.text("figures.open-period"), (click) -> {
			try {
				service.open(request());
				close();
				opened.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.year, this.number, this.from, this.lastDay, this.dueOn, this.reason);
			}
		});
		save.setId("save-period");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(new FormLayout(this.kind, this.rule, this.year, this.number, this.from, this.lastDay, this.dueOn,
				this.reason));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

	private void preset() {
		boolean own = this.rule.getValue() == PeriodRule.OWN;
		this.from.setReadOnly(!own);
		this.lastDay.setReadOnly(!own);
		this.reason.setVisible(own);
		this.number.setVisible(this.kind.getValue().count() > 1);
		if (this.year.isEmpty() || this.number.isEmpty()) {
			return;
		}
		try {
			Validity days = this.rule.getValue()
				.days(this.kind.getValue(), this.year.getValue(),
						Math.min(this.number.getValue(), this.kind.getValue().count()));
			this.from.setValue(days.from());
			this.lastDay.setValue(days.until().minusDays(1));
			this.dueOn.setValue(days.until().minusDays(1).plusDays(DAYS_TO_SEND));
			this.number.setInvalid(false);
			this.year.setInvalid(false);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.year, this.number);
		}
	}

	private PeriodRequest request() {
		if (this.year.isEmpty()) {
			throw Refusal.at("year", "figures.error.year");
		}
		if (this.dueOn.isEmpty()) {
			throw Refusal.at("dueOn", "base.error.date");
		}
		int which = (this.kind.getValue().count() == 1) ? 1 : Optional.ofNullable(this.number.getValue()).orElse(0);
		return new PeriodRequest(this.kind.getValue(), this.rule.getValue(), this.year.getValue(), which,
				this.from.getValue(), this.lastDay.getValue(), this.dueOn.getValue(), this.reason.getValue());
	}

}
