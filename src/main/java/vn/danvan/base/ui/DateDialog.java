package vn.danvan.base.ui;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;

/** Asks for a date, and where asked for a reason. */
public class DateDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker day;

	final TextArea reason = Fields.block("base.reason", TextRules.REASON_MAX);

	private String property = "day";

	/**
	 * A question.
	 * @param titleKey key of what is about to happen
	 * @param labelKey key of what the date is
	 * @param preset the date that stands in the field
	 * @param withReason whether a reason is asked for
	 * @param action what happens; a refusal stays at the field
	 */
	public DateDialog(String titleKey, String labelKey, LocalDate preset, boolean withReason,
			BiConsumer<LocalDate, String> action) {
		setHeaderTitle(Messages.text(titleKey));
		setWidth("min(30rem, 96vw)");
		this.day = Fields.date(labelKey);
		this.day.setId("day");
		this.day.setValue(preset);
		this.day.setWidthFull();
		this.reason.setId("reason");
		this.reason.setVisible(withReason);
		Button confirm = new Button(Messages.text(titleKey), (click) -> {
			try {
				if (this.day.isEmpty()) {
					throw Refusal.at("day", "base.error.date");
				}
				action.accept(this.day.getValue(), this.reason.getValue());
				close();
			}
			catch (Refusal refusal) {
				if (this.property.equals(refusal.field())) {
					this.day.setErrorMessage(refusal.getMessage());
					this.day.setInvalid(true);
				}
				else {
					Fields.show(refusal, this.day, this.reason);
				}
			}
		});
		confirm.setId("confirm-day");
		confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(this.day, this.reason);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), confirm);
	}

	/**
	 * Says which property the date is, so that a refusal of it stands at the date.
	 * @param field name of the property
	 * @return this dialog
	 */
	public DateDialog dateIs(String field) {
		this.property = field;
		return this;
	}

	/**
	 * Asks for another text than a reason.
	 * @param labelKey key of what it is
	 * @return this dialog
	 */
	public DateDialog about(String labelKey) {
		this.reason.setLabel(Messages.text(labelKey));
		return this;
	}

}
