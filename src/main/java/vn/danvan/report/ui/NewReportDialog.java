package vn.danvan.report.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongConsumer;

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
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.report.ReportRequest;
import vn.danvan.report.ReportService;

/**
 * Asks for the period of a new report; its days follow from the rule and may be changed.
 */
class NewReportDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int HALF = 6;

	final Select<PeriodKind> kind = new Select<>();

	final Select<PeriodRule> rule = new Select<>();

	final IntegerField year = new IntegerField(Messages.text("report.year"));

	final IntegerField number = new IntegerField(Messages.text("report.number"));

	final DatePicker from = Fields.date("report.from");

	final DatePicker lastDay = Fields.date("report.last-day");

	final TextField reason = Fields.line("report.range-reason", TextRules.REASON_MAX);

	final Button save = new Button(Messages.text("report.create"));

	NewReportDialog(ReportService service, LocalDate today, LongConsumer created) {
		setHeaderTitle(Messages.text("report.create"));
		setWidth("min(40rem, 96vw)");
		this.kind.setLabel(Messages.text("report.kind"));
		this.kind.setItems(PeriodKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.rule.setLabel(Messages.text("report.rule"));
		this.rule.setItems(PeriodRule.DECREE_09_2019, PeriodRule.CALENDAR);
		this.rule.setItemLabelGenerator(Messages::label);
		this.kind.setValue(PeriodKind.HALF_YEAR);
		this.rule.setValue(PeriodRule.DECREE_09_2019);
		this.year.setId("year");
		this.year.setValue(today.getYear());
		this.number.setId("number");
		this.number.setValue((today.getMonthValue() > HALF + 1) ? 2 : 1);
		this.from.setId("from");
		this.lastDay.setId("lastDay");
		this.lastDay.setHelperText(Messages.text("report.range-hint"));
		this.reason.setId("reason");
		this.kind.addValueChangeListener((change) -> preset());
		this.rule.addValueChangeListener((change) -> preset());
		this.year.addValueChangeListener((change) -> preset());
		this.number.addValueChangeListener((change) -> preset());
		preset();
		this.save.setId("save-report");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.setDisableOnClick(true);
		this.save.addClickListener((click) -> {
			try {
				created.accept(service.prepare(request()));
				close();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.year, this.number, this.from, this.lastDay, this.reason);
			}
			finally {
				this.save.setEnabled(true);
			}
		});
		FormLayout form = new FormLayout(this.kind, this.rule, this.year, this.number, this.from, this.lastDay,
				this.reason);
		form.setColspan(this.reason, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

	private void preset() {
		this.number.setVisible(this.kind.getValue().count() > 1);
		if (this.year.isEmpty() || this.number.isEmpty()) {
			return;
		}
		try {
			Validity days = this.rule.getValue().days(this.kind.getValue(), this.year.getValue(), which());
			this.from.setValue(days.from());
			this.lastDay.setValue(days.until().minusDays(1));
			this.number.setInvalid(false);
			this.year.setInvalid(false);
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.year, this.number);
		}
	}

	private int which() {
		return (this.kind.getValue().count() == 1) ? 1 : Optional.ofNullable(this.number.getValue()).orElse(0);
	}

	private ReportRequest request() {
		if (this.year.isEmpty()) {
			throw Refusal.at("year", "base.error.required");
		}
		if (this.from.isEmpty() || this.lastDay.isEmpty()) {
			throw Refusal.at("lastDay", "base.error.date");
		}
		if (this.lastDay.getValue().isBefore(this.from.getValue())) {
			throw Refusal.at("lastDay", "report.error.days");
		}
		return new ReportRequest(new PeriodSpan(this.rule.getValue(), this.kind.getValue(), this.year.getValue(),
				which(), this.from.getValue(), this.lastDay.getValue().plusDays(1)), this.reason.getValue());
	}

}
