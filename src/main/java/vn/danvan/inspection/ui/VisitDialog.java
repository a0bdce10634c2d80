package vn.danvan.inspection.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ConductCount;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.Visit;

/** Records that the visit is held; of conduct, what was counted. */
class VisitDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker heldOn = Fields.date("inspection.day");

	final IntegerField present = new IntegerField(Messages.text("inspection.present"));

	final IntegerField absent = new IntegerField(Messages.text("inspection.absent"));

	final Map<ConductCount, IntegerField> counts = new EnumMap<>(ConductCount.class);

	VisitDialog(InspectionKind kind, LocalDate today, Visit preset, String title, Consumer<Visit> action) {
		boolean conduct = kind == InspectionKind.CONDUCT;
		setHeaderTitle(title);
		setWidth("min(44rem, 96vw)");
		this.heldOn.setId("heldOn");
		this.heldOn.setValue((preset.heldOn() != null) ? preset.heldOn() : today);
		number(this.present, "present", preset.present());
		number(this.absent, "absent", preset.absent());
		this.absent.setVisible(conduct);
		add(new FormLayout(this.heldOn, this.present, this.absent));
		if (conduct) {
			add(new Paragraph(Messages.text("inspection.counts-hint")));
			for (ConductCount.CountGroup group : ConductCount.CountGroup.values()) {
				add(new H3(Messages.label(group)), counts(group, preset));
			}
		}
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-visit", "base.save", () -> save(action)).primary());
	}

	private FormLayout counts(ConductCount.CountGroup group, Visit preset) {
		FormLayout form = new FormLayout();
		for (ConductCount count : ConductCount.values()) {
			if (count.group() == group) {
				IntegerField field = new IntegerField(Messages.label(count));
				number(field, count.name(), preset.counts().get(count));
				this.counts.put(count, field);
				form.add(field);
			}
		}
		return form;
	}

	private static void number(IntegerField field, String id, Integer preset) {
		field.setId(id);
		field.setMin(0);
		field.setMax(Visit.MOST_PEOPLE);
		field.setStepButtonsVisible(true);
		field.setValue(preset);
	}

	private void save(Consumer<Visit> action) {
		try {
			Map<ConductCount, Integer> given = new EnumMap<>(ConductCount.class);
			this.counts.forEach((count, field) -> {
				if (!field.isEmpty()) {
					given.put(count, field.getValue());
				}
			});
			action.accept(new Visit(this.heldOn.getValue(), this.present.getValue(), this.absent.getValue(), given));
			close();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.heldOn, this.present, this.absent);
			this.counts.values()
				.stream()
				.filter((field) -> field.getId().filter((id) -> id.equals(refusal.field())).isPresent())
				.forEach((field) -> Fields.show(refusal, field));
		}
	}

}
