package vn.danvan.document.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Joint;
import vn.danvan.document.Joint.Partner;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.OfficeHolder;

/**
 * With whom a document is issued: how the heads stand, one or two partners and who signs
 * for them.
 */
class JointFields extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int PARTNERS = Joint.MOST_PARTNERS - 1;

	private final Select<Joint.Variant> variant = new Select<>();

	private final List<ComboBox<BodyName>> bodies = new ArrayList<>();

	private final List<ComboBox<OfficeHolder>> signers = new ArrayList<>();

	private final transient DraftTools tools;

	JointFields(DraftTools tools, List<BodyName> all, @Nullable Joint joint, Runnable changed) {
		this.tools = tools;
		this.variant.setId("variant");
		this.variant.setLabel(Messages.text("document.joint"));
		this.variant.setEmptySelectionAllowed(true);
		this.variant.setEmptySelectionCaption(Messages.text("document.not-joint"));
		this.variant.setItems(Joint.Variant.values());
		this.variant
			.setItemLabelGenerator((one) -> (one != null) ? Messages.label(one) : Messages.text("document.not-joint"));
		FormLayout form = new FormLayout(this.variant);
		form.setColspan(this.variant, 2);
		for (int i = 0; i < PARTNERS; i++) {
			Partner partner = (joint != null && i < joint.partners().size()) ? joint.partners().get(i) : null;
			form.add(body(i, all, partner), signer(i, partner, changed));
		}
		this.variant.setValue((joint != null) ? joint.variant() : null);
		this.variant.addValueChangeListener((event) -> {
			show();
			changed.run();
		});
		this.bodies.forEach((body) -> body.addValueChangeListener((event) -> changed.run()));
		getContent().add(form);
		show();
	}

	@Nullable Joint value() {
		Joint.Variant chosen = this.variant.getValue();
		if (chosen == null) {
			return null;
		}
		List<Partner> partners = new ArrayList<>();
		for (int i = 0; i < PARTNERS; i++) {
			BodyName body = this.bodies.get(i).getValue();
			OfficeHolder signer = this.signers.get(i).getValue();
			if (body != null && this.bodies.get(i).isVisible()) {
				partners.add(new Partner(body.id(), (signer != null) ? signer.id() : null, ""));
			}
		}
		return partners.isEmpty() ? null : new Joint(chosen, partners);
	}

	private ComboBox<BodyName> body(int index, List<BodyName> all, @Nullable Partner partner) {
		ComboBox<BodyName> body = new ComboBox<>(Messages.text("document.partner", index + 1));
		body.setId("partner" + index);
		body.setItems(all);
		body.setItemLabelGenerator(BodyName::name);
		body.setClearButtonVisible(true);
		if (partner != null) {
			all.stream().filter((one) -> one.id() == partner.bodyId()).findFirst().ifPresent(body::setValue);
		}
		body.addValueChangeListener((event) -> fill(index, null));
		this.bodies.add(body);
		return body;
	}

	private ComboBox<OfficeHolder> signer(int index, @Nullable Partner partner, Runnable changed) {
		ComboBox<OfficeHolder> signer = new ComboBox<>(Messages.text("document.partner-signer"));
		signer.setItemLabelGenerator((one) -> one.fullName() + " – " + one.title());
		signer.setClearButtonVisible(true);
		this.signers.add(signer);
		fill(index, (partner != null) ? partner.signerId() : null);
		signer.addValueChangeListener((event) -> changed.run());
		return signer;
	}

	private void fill(int index, @Nullable Long chosen) {
		BodyName body = this.bodies.get(index).getValue();
		List<OfficeHolder> holders = (body != null) ? this.tools.signers(body.id()) : List.of();
		this.signers.get(index).setItems(holders);
		this.signers.get(index)
			.setValue(holders.stream().filter((one) -> Objects.equals(one.id(), chosen)).findFirst().orElse(null));
	}

	private void show() {
		Joint.Variant chosen = this.variant.getValue();
		for (int i = 0; i < PARTNERS; i++) {
			boolean wanted = chosen != null && (i == 0 || chosen != Joint.Variant.SIDE_BY_SIDE);
			this.bodies.get(i).setVisible(wanted);
			this.signers.get(i).setVisible(wanted);
		}
	}

}
