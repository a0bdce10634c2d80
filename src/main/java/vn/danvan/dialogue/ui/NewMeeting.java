package vn.danvan.dialogue.ui;

import java.time.LocalDate;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.UnitName;
import vn.danvan.submission.Owner;

/** Enters a new meeting; staff chooses whose it is. */
class NewMeeting extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final MeetingForm form = new MeetingForm();

	final ComboBox<UnitName> unit = new ComboBox<>(Messages.text("dialogue.commune"));

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("dialogue.body"));

	NewMeeting(MeetingPanel.Factory factory, LongConsumer saved) {
		LocalDate today = factory.clock.today();
		Actor actor = factory.actors.current();
		long district = factory.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		this.unit.setItems(factory.organisation.communes(district, today));
		this.unit.setItemLabelGenerator(UnitName::name);
		this.unit.setHelperText(Messages.text("dialogue.owner-hint"));
		this.body.setItems(factory.organisation.bodies(district, today));
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setId("body");
		FormLayout owner = new FormLayout(this.unit, this.body);
		owner.setVisible(actor.is(Role.STAFF));
		Button save = new Button(Messages.text("base.save"), (click) -> {
			try {
				saved.accept(factory.service.enter(owner(actor, district), this.form.entry()));
				Notices.success(Messages.text("submission.saved"));
			}
			catch (Refusal refusal) {
				if ("body".equals(refusal.field())) {
					Fields.show(refusal, this.body);
				}
				else {
					this.form.mark(refusal);
				}
			}
		});
		save.setId("save");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div actions = new Div(save);
		actions.addClassNames("actions", "sticky-actions");
		getContent().add(new H2(Messages.text("dialogue.create")), owner, this.form, actions);
	}

	private Owner owner(Actor actor, long district) {
		if (actor.is(Role.STAFF)) {
			if (this.unit.isEmpty() == this.body.isEmpty()) {
				throw Refusal.at("body", "dialogue.error.owner");
			}
			return this.unit.isEmpty() ? new Owner(district, this.body.getValue().id())
					: new Owner(this.unit.getValue().id(), null);
		}
		return actor.ownUnits()
			.stream()
			.findFirst()
			.map((own) -> new Owner(own, null))
			.orElseGet(() -> new Owner(district, actor.ownBodies().stream().findFirst().orElse(null)));
	}

}
