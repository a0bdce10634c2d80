package vn.danvan.calendar.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.calendar.HolidayEntry;
import vn.danvan.calendar.HolidayKind;
import vn.danvan.calendar.HolidayRow;
import vn.danvan.calendar.HolidayService;

/** Enters a day, or corrects one. */
class HolidayDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker day = Fields.date("calendar.day");

	final Select<HolidayKind> kind = new Select<>();

	final TextField name = Fields.line("calendar.name", HolidayEntry.NAME_MAX);

	final TextField source = Fields.line("calendar.source", HolidayEntry.SOURCE_MAX);

	private final transient HolidayService service;

	private final transient @Nullable HolidayRow present;

	/**
	 * A form.
	 * @param service saves it
	 * @param present the day that is corrected, null for a new one
	 * @param year the year at which the calendar of the field opens
	 * @param saved what follows, with the day that was saved
	 */
	HolidayDialog(HolidayService service, @Nullable HolidayRow present, int year, Consumer<LocalDate> saved) {
		this.service = service;
		this.present = present;
		setHeaderTitle(Messages.text((present != null) ? "calendar.edit" : "calendar.add"));
		setWidth("min(38rem, 96vw)");
		this.day.setId("day");
		this.day.setInitialPosition(LocalDate.of(year, 1, 1));
		this.kind.setId("kind");
		this.kind.setLabel(Messages.text("calendar.kind"));
		this.kind.setItems(HolidayKind.values());
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setValue(HolidayKind.DAY_OFF);
		this.kind.setHelperText(Messages.text("calendar.kind-hint"));
		this.name.setId("name");
		this.source.setId("source");
		this.source.setHelperText(Messages.text("calendar.source-hint"));
		if (present != null) {
			this.day.setValue(present.day());
			this.kind.setValue(present.kind());
			this.name.setValue(present.name());
			this.source.setValue(present.source());
		}
		FormLayout form = new FormLayout(this.day, this.kind, this.name, this.source);
		form.setColspan(this.name, 2);
		form.setColspan(this.source, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-day", "base.save", () -> save(saved)).primary());
	}

	private void save(Consumer<LocalDate> saved) {
		HolidayEntry entry = new HolidayEntry(this.day.getValue(), this.kind.getValue(), this.name.getValue(),
				this.source.getValue());
		try {
			if (this.present == null) {
				this.service.enter(entry);
			}
			else {
				this.service.change(this.present.id(), this.present.version(), entry);
			}
			close();
			saved.accept(Objects.requireNonNull(entry.day()));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.day, this.kind, this.name, this.source);
		}
	}

}
