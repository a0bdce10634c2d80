package vn.danvan.account.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import vn.danvan.account.AccountService;
import vn.danvan.account.DelegationService;
import vn.danvan.account.DelegationService.DelegationRow;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.PageHeader;

/**
 * The own e-mail address and password, and for leaders the delegation of their roles.
 */
@Route(value = "tai-khoan-cua-toi", layout = MainLayout.class)
@PermitAll
class OwnAccountView extends Main implements HasDynamicTitle {

	private static final long serialVersionUID = 1L;

	private static final int USERNAME_MAX = 60;

	private static final int REASON_MAX = 300;

	final PasswordField oldPassword = new PasswordField(Messages.text("account.password.old"));

	final PasswordField newPassword = new PasswordField(Messages.text("account.password.new"));

	final Button change = new Button(Messages.text("account.password.change"), (click) -> change());

	final TextField username = Fields.line("account.delegate.to", USERNAME_MAX);

	final DatePicker from = Fields.date("account.valid-from");

	final DatePicker lastDay = Fields.date("account.valid-to");

	final TextField reason = Fields.line("account.delegate.reason", REASON_MAX);

	private final UnorderedList given = new UnorderedList();

	private final transient AccountService accounts;

	private final transient DelegationService delegations;

	OwnAccountView(AccountService accounts, DelegationService delegations, Actors actors, BusinessClock clock) {
		this.accounts = accounts;
		this.delegations = delegations;
		Actor actor = actors.current();
		PageHeader header = new PageHeader(Messages.text("base.own-settings"));
		header.setSubtitle(actor.fullName() + " · " + actor.position());
		add(header, contactCard(), passwordCard());
		if (actor.is(Role.BOARD_LEADER, Role.DISTRICT_LEADER, Role.COMMUNE_LEADER)
				&& actor.grants().stream().allMatch((grant) -> grant.onBehalfOf() == null)) {
			this.from.setValue(clock.today());
			this.lastDay.setValue(clock.today());
			add(delegationCard());
			showGiven();
		}
	}

	@Override
	public String getPageTitle() {
		return Messages.text("base.own-settings");
	}

	private Div contactCard() {
		Div card = new Div(new H2(Messages.text("account.contact")),
				new ContactForm(this.accounts.ownContact(), this.accounts::changeOwnContact));
		card.addClassName("card");
		return card;
	}

	private Div passwordCard() {
		this.oldPassword.setId("oldPassword");
		this.newPassword.setId("newPassword");
		this.newPassword.setHelperText(Messages.text("account.password.hint", AccountService.PASSWORD_MIN));
		this.change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div card = new Div(new H2(Messages.text("account.password.change")),
				new FormLayout(this.oldPassword, this.newPassword), this.change);
		card.addClassName("card");
		return card;
	}

	private Div delegationCard() {
		this.username.setId("username");
		this.username.setHelperText(Messages.text("account.delegate.to-hint"));
		this.lastDay.setId("lastDay");
		this.reason.setId("reason");
		Button delegate = new Button(Messages.text("account.delegate"), (click) -> delegate());
		delegate.setId("delegate");
		Div card = new Div(new H2(Messages.text("account.delegate")),
				new Paragraph(Messages.text("account.delegate.hint")), this.given,
				new FormLayout(this.username, this.reason, this.from, this.lastDay), delegate);
		card.addClassName("card");
		return card;
	}

	private void showGiven() {
		this.given.removeAll();
		List<DelegationRow> rows = this.delegations.own();
		for (DelegationRow row : rows) {
			Button end = new Button(Messages.text("account.delegate.end"), (click) -> {
				this.delegations.end(row.id());
				showGiven();
			});
			end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
			ListItem item = new ListItem(
					row.to() + ": " + Messages.text("account.from-to", VietnameseDates.screen(row.validity().from()),
							VietnameseDates.screen(row.validity().until().minusDays(1))));
			item.add(end);
			this.given.add(item);
		}
		this.given.setVisible(!rows.isEmpty());
	}

	private void change() {
		try {
			this.accounts.changeOwnPassword(this.oldPassword.getValue(), this.newPassword.getValue());
			this.oldPassword.clear();
			this.newPassword.clear();
			Notices.success(Messages.text("account.password.changed"));
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.oldPassword, this.newPassword);
		}
	}

	private void delegate() {
		try {
			if (this.from.isEmpty() || this.lastDay.isEmpty()) {
				throw Refusal.at("lastDay", "account.error.dates");
			}
			this.delegations.delegate(this.username.getValue(), this.from.getValue(), this.lastDay.getValue(),
					this.reason.getValue());
			this.username.clear();
			this.reason.clear();
			Notices.success(Messages.text("account.delegate.done"));
			showGiven();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.username, this.lastDay, this.reason);
		}
	}

}
