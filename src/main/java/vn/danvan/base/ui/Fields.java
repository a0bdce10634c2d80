package vn.danvan.base.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;

/** Form fields that speak Vietnamese. */
public final class Fields {

	/**
	 * Typing is sent to the server after this pause, well within the three seconds in
	 * which a draft must be safe.
	 */
	public static final int TYPING_PAUSE_MILLIS = 800;

	private Fields() {
	}

	/**
	 * A field for one line.
	 * @param labelKey key of its label
	 * @param max most letters
	 * @return the field
	 */
	public static TextField line(String labelKey, int max) {
		TextField field = new TextField(Messages.text(labelKey));
		field.setMaxLength(max);
		field.setWidthFull();
		return field;
	}

	/**
	 * The search field of a list.
	 * @param labelKey key of its label
	 * @param changed what happens after a pause in typing
	 * @return the field
	 */
	public static TextField search(String labelKey, Runnable changed) {
		TextField field = new TextField();
		field.setPlaceholder(Messages.text(labelKey));
		field.setAriaLabel(Messages.text(labelKey));
		field.setPrefixComponent(VaadinIcon.SEARCH.create());
		field.setClearButtonVisible(true);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.addValueChangeListener((change) -> changed.run());
		return field;
	}

	/**
	 * A field for several lines.
	 * @param labelKey key of its label
	 * @param max most letters
	 * @return the field
	 */
	public static TextArea block(String labelKey, int max) {
		TextArea field = new TextArea(Messages.text(labelKey));
		field.setMaxLength(max);
		field.setMinHeight("6em");
		field.setWidthFull();
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
		return field;
	}

	/**
	 * A field for a number with a decimal comma.
	 * @param labelKey key of its label
	 * @return the field
	 */
	public static BigDecimalField number(String labelKey) {
		BigDecimalField field = new BigDecimalField(Messages.text(labelKey));
		field.setLocale(VietnameseText.VIETNAMESE);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
		field.setI18n(
				new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(Messages.text("base.error.number")));
		return field;
	}

	/**
	 * A number from the database as a person would type it.
	 * @param number the number, or null
	 * @return the same without zeros at the end, or null
	 */
	public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
		return (number != null) ? VietnameseNumbers.plain(number) : null;
	}

	/**
	 * A field for a date as 05/07/2023.
	 * @param labelKey key of its label
	 * @return the field
	 */
	public static DatePicker date(String labelKey) {
		DatePicker field = new DatePicker(Messages.text(labelKey));
		field.setLocale(VietnameseText.VIETNAMESE);
		DatePickerI18n texts = new DatePickerI18n();
		texts.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "ddMMyyyy");
		texts.setFirstDayOfWeek(1);
		texts.setMonthNames(
				IntStream.rangeClosed(1, 12).mapToObj((month) -> Messages.text("base.month", month)).toList());
		List<String> days = List.of(Messages.text("base.weekdays").split(" "));
		texts.setWeekdays(days);
		texts.setWeekdaysShort(days);
		texts.setToday(Messages.text("base.today"));
		texts.setCancel(Messages.text("base.cancel"));
		texts.setBadInputErrorMessage(Messages.text("base.error.date"));
		field.setI18n(texts);
		field.setPlaceholder(Messages.text("base.date-placeholder"));
		return field;
	}

	/**
	 * Marks the field that a refusal names, or shows the sentence over the page when it
	 * names none of them.
	 * @param refusal what the rules said
	 * @param form the fields by the name of their property, as
	 * {@link Component#setId(String)} of each
	 */
	public static void show(Refusal refusal, Component... form) {
		for (Component field : form) {
			if (field instanceof HasValidation validation) {
				validation.setInvalid(false);
			}
		}
		for (Component field : form) {
			if (refusal.field() != null && field instanceof HasValidation validation
					&& field.getId().filter((id) -> id.equalsIgnoreCase(refusal.field())).isPresent()) {
				validation.setErrorMessage(refusal.getMessage());
				validation.setInvalid(true);
				field.scrollIntoView();
				return;
			}
		}
		Notices.failure(refusal.getMessage());
	}

}
