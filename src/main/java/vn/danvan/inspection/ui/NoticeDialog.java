package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.Notice;
import vn.danvan.inspection.SignedAct;

/** Records the notice to the unit; the day of the report is proposed. */
class NoticeDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField symbol = Fields.line("inspection.act.symbol", SignedAct.SYMBOL_MAX);

	final DatePicker sentOn = Fields.date("inspection.notified-on");

	final DatePicker reportDue = Fields.date("inspection.report-due");

	NoticeDialog(LocalDate today, LocalDate due, boolean reports, Consumer<Notice> action) {
		setHeaderTitle(Messages.text("inspection.step.announce"));
		setWidth("min(36rem, 96vw)");
		this.symbol.setId("symbol");
		this.sentOn.setId("sentOn");
		this.sentOn.setValue(today);
		this.reportDue.setId("reportDue");
		this.reportDue.setValue(due);
		this.reportDue.setHelperText(Messages.text("inspection.report-due-hint"));
		this.reportDue.setVisible(reports);
		add(new FormLayout(this.symbol, this.sentOn, this.reportDue));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-notice", "base.save", () -> {
					try {
						action.accept(
								new Notice(this.symbol.getValue(), this.sentOn.getValue(), this.reportDue.getValue()));
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.symbol, this.sentOn, this.reportDue);
					}
				}).primary());
	}

}
