package vn.danvan.followup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.UnitName;

/** Records a shortcoming, or a recommendation made outside an inspection. */
class FollowUpForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int PRESET_MONTHS = 3;

	final Select<FollowUpKind> kind = new Select<>();

	final TextArea text = Fields.block("followup.content", FollowUpRequest.TEXT_MAX);

	final ComboBox<UnitName> unit = new ComboBox<>(Messages.text("followup.commune"));

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("followup.body"));

	final DatePicker deadline = Fields.date("followup.deadline");

	FollowUpForm(FollowUpScreens screens, LongConsumer saved) {
		LocalDate today = screens.clock.today();
		long district = screens.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		this.kind.setLabel(Messages.text("followup.kind"));
		this.kind.setItems(screens.actors.current().is(Role.STAFF, Role.BOARD_LEADER)
				? List.of(FollowUpKind.SHORTCOMING, FollowUpKind.RECOMMENDATION) : List.of(FollowUpKind.SHORTCOMING));
		this.kind.setItemLabelGenerator(Messages::label);
		this.kind.setValue(FollowUpKind.SHORTCOMING);
		this.text.setId("content");
		this.unit.setItems(screens.organisation.communes(district, today));
		this.unit.setItemLabelGenerator(UnitName::name);
		this.unit.setId("unit");
		this.unit.setHelperText(Messages.text("followup.owner-hint"));
		this.body.setItems(screens.organisation.bodies(district, today));
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setId("body");
		this.deadline.setId("deadline");
		this.deadline.setValue(today.plusMonths(PRESET_MONTHS));
		Button save = new Button(Messages.text("base.save"), (click) -> {
			try {
				saved.accept(screens.service.record(request(district)));
				Notices.success(Messages.text("followup.saved"));
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.text, this.unit, this.body, this.deadline);
			}
		});
		save.setId("save");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div actions = new Div(save);
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("followup.create")),
				new FormLayout(this.kind, this.deadline, this.unit, this.body), this.text, actions);
	}

	private FollowUpRequest request(long district) {
		if (this.unit.isEmpty() == this.body.isEmpty()) {
			throw Refusal.at("body", "followup.error.owner");
		}
		return new FollowUpRequest(this.kind.getValue(), this.text.getValue(),
				this.unit.isEmpty() ? district : this.unit.getValue().id(),
				this.body.isEmpty() ? null : this.body.getValue().id(), this.deadline.getValue(), null);
	}

}
