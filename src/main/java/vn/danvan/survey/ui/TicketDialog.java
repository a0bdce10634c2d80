package vn.danvan.survey.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;

/** Asks how many tickets are made, and whether they are printed or shown. */
class TicketDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int PRESET = 50;

	private final IntegerField number = new IntegerField(Messages.text("survey.tickets-number"));

	private final RadioButtonGroup<Boolean> onPaper = new RadioButtonGroup<>(Messages.text("survey.tickets-way"));

	TicketDialog(BiConsumer<Integer, Boolean> action) {
		setHeaderTitle(Messages.text("survey.issue"));
		setWidth("min(26rem, 96vw)");
		this.number.setWidthFull();
		this.number.setId("tickets");
		this.number.setValue(PRESET);
		this.onPaper.setId("on-paper");
		this.onPaper.setItems(false, true);
		this.onPaper.setItemLabelGenerator(
				(paper) -> Messages.text(paper ? "survey.tickets-way.paper" : "survey.tickets-way.screen"));
		this.onPaper.setValue(false);
		add(this.number, this.onPaper);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("confirm-issue", "survey.issue", () -> {
					try {
						action.accept(this.number.getOptionalValue().orElse(0), this.onPaper.getValue());
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.number);
					}
				}).primary());
	}

}
