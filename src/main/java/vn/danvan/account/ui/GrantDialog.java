package vn.danvan.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;

import vn.danvan.account.AccountService.RoleRequest;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;

/** Grants a role with its scope and dates. */
class GrantDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<Role> role = new Select<>();

	final Checkbox deputy = new Checkbox(Messages.text("account.as-deputy"));

	final ComboBox<UnitName> unit = new ComboBox<>(Messages.text("account.unit"));

	final ComboBox<BodyName> body = new ComboBox<>(Messages.text("account.body"));

	final DatePicker from = Fields.date("account.valid-from");

	final DatePicker lastDay = Fields.date("account.valid-to");

	final Button save = new Button(Messages.text("account.grant"));

	GrantDialog(AccountPanel.Factory factory, long accountId, Runnable granted) {
		setHeaderTitle(Messages.text("account.grant"));
		this.role.setLabel(Messages.text("account.role"));
		this.role.setItems(Role.values());
		this.role.setItemLabelGenerator(Messages::label);
		this.role.setValue(Role.COMMUNE_EDITOR);
		this.role.addValueChangeListener((change) -> showScope());
		this.unit.setItems(factory.organisation.communes(factory.district(), factory.clock.today()));
		this.unit.setItemLabelGenerator(UnitName::name);
		this.unit.setId("unit");
		this.body.setItems(factory.organisation.bodies(factory.district(), factory.clock.today()));
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setId("body");
		this.from.setValue(factory.clock.today());
		this.lastDay.setId("lastDay");
		this.lastDay.setHelperText(Messages.text("account.valid-to-hint"));
		this.save.setId("save-grant");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				factory.service.grant(accountId, request(factory));
				close();
				granted.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.unit, this.body, this.lastDay);
			}
		});
		add(new FormLayout(this.role, this.deputy, this.unit, this.body, this.from, this.lastDay));
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
		showScope();
	}

	private RoleRequest request(AccountPanel.Factory factory) {
		Role chosen = this.role.getValue();
		return new RoleRequest(chosen, this.deputy.getValue() && chosen == Role.BOARD_LEADER,
				(chosen.ofCommune() && !this.unit.isEmpty()) ? this.unit.getValue().id() : null,
				(!chosen.ofCommune() && !this.body.isEmpty()) ? this.body.getValue().id() : null,
				this.from.getOptionalValue().orElse(factory.clock.today()), this.lastDay.getValue());
	}

	private void showScope() {
		Role chosen = this.role.getValue();
		this.unit.setVisible(chosen.ofCommune());
		this.body.setVisible(!chosen.ofCommune() && chosen != Role.ADMIN);
		this.deputy.setVisible(chosen == Role.BOARD_LEADER);
	}

}
