package vn.danvan.directive.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;
import vn.danvan.directive.Dissemination;
import vn.danvan.directive.RecipientRow;
import vn.danvan.directive.Way;
import vn.danvan.organisation.BodyPurpose;

/** Says who must be informed of a directive: a tick for each commune and body. */
class DisseminateDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int PRESET_WEEKS = 4;

	final CheckboxGroup<Long> communes = new CheckboxGroup<>();

	final CheckboxGroup<Long> bodies = new CheckboxGroup<>();

	final DatePicker deadline = Fields.date("directive.deadline");

	final Select<Way> way = new Select<>();

	DisseminateDialog(DirectiveScreens screens, DirectiveDetails details, Runnable saved) {
		setHeaderTitle(Messages.text("directive.disseminate"));
		setWidth("min(50rem, 96vw)");
		LocalDate today = screens.clock.today();
		long district = screens.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		Map<Long, String> units = new LinkedHashMap<>();
		screens.organisation.communes(district, today).forEach((unit) -> units.put(unit.id(), unit.name()));
		Map<Long, String> ofDistrict = new LinkedHashMap<>();
		screens.organisation.bodies(district, today).forEach((body) -> ofDistrict.put(body.id(), body.name()));
		details.recipients().forEach((row) -> keep(row, units, ofDistrict));
		prepare(this.communes, "recipients", "directive.to-communes", units);
		prepare(this.bodies, "bodies", "directive.to-bodies", ofDistrict);
		this.communes.setValue(details.recipients()
			.stream()
			.filter((row) -> row.bodyId() == null)
			.map(RecipientRow::unitId)
			.collect(Collectors.toSet()));
		this.bodies.setValue(details.recipients()
			.stream()
			.map(RecipientRow::bodyId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		this.deadline.setId("deadline");
		this.deadline
			.setValue((details.row().deadline() != null) ? details.row().deadline() : today.plusWeeks(PRESET_WEEKS));
		DirectiveWays.fill(this.way, details.way());
		Div quick = new Div(
				all("all-communes", Messages.text("directive.communes", units.size()), this.communes, units),
				all("all-bodies", Messages.text("directive.all-bodies"), this.bodies, ofDistrict));
		quick.addClassName("actions");
		add(new FormLayout(this.deadline, this.way), quick, this.communes, this.bodies);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-recipients", "directive.disseminate", () -> {
					try {
						screens.dissemination.disseminate(details.row().id(), details.version(),
								new Dissemination(this.deadline.getValue(), this.way.getValue(),
										this.communes.getValue(), this.bodies.getValue()));
						close();
						saved.run();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.communes, this.deadline, this.way);
					}
				}).primary());
	}

	/** A recipient that no longer exists today can still be seen among the ticks. */
	private static void keep(RecipientRow row, Map<Long, String> units, Map<Long, String> bodies) {
		Long body = row.bodyId();
		if (body != null) {
			bodies.putIfAbsent(body, row.name());
		}
		else {
			units.putIfAbsent(row.unitId(), row.name());
		}
	}

	private static void prepare(CheckboxGroup<Long> group, String id, String labelKey, Map<Long, String> names) {
		group.setId(id);
		group.setLabel(Messages.text(labelKey));
		group.setItems(names.keySet());
		group.setItemLabelGenerator((one) -> names.getOrDefault(one, ""));
		group.addClassName("many-ticks");
	}

	private static Button all(String id, String text, CheckboxGroup<Long> group, Map<Long, String> names) {
		Button all = new Button(text, (click) -> group.setValue(names.keySet()));
		all.setId(id);
		all.addThemeVariants(ButtonVariant.LUMO_SMALL);
		return all;
	}

}
