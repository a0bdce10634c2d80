package vn.danvan.account.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountService;
import vn.danvan.account.AccountService.AccountDetails;
import vn.danvan.account.AccountService.RoleRow;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.Validity;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Notices;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/**
 * One account: its person, its roles over time, and what the administrator may do with
 * it.
 */
class AccountPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final long accountId;

	private final transient Factory factory;

	private final transient Runnable changed;

	AccountPanel(Factory factory, long accountId, Runnable changed) {
		this.factory = factory;
		this.accountId = accountId;
		this.changed = changed;
		show();
	}

	private void show() {
		Div content = getContent();
		content.removeAll();
		AccountDetails details = this.factory.service.get(this.accountId);
		H2 name = new H2(details.account().fullName());
		content.add(name, new Paragraph(details.account().username() + " · " + details.account().position()));
		content.add(new H3(Messages.text("account.roles")));
		UnorderedList roles = new UnorderedList();
		roles.addClassName("role-list");
		Map<Long, UnitName> units = this.factory.units(details);
		details.roles().forEach((role) -> roles.add(role(role, units)));
		content.add(details.roles().isEmpty() ? new Paragraph(Messages.text("account.no-roles")) : roles);
		if (this.factory.mayChange(details)) {
			content.add(actions(details), new H3(Messages.text("account.contact")), new ContactForm(details.contact(),
					(contact) -> this.factory.service.changeContact(this.accountId, contact)));
		}
	}

	private ListItem role(RoleRow role, Map<Long, UnitName> units) {
		LocalDate today = this.factory.clock.today();
		String scope = this.factory.scope(role, units);
		Span text = new Span(Messages.label(role.role()) + (role.deputy() ? " " + Messages.text("account.deputy") : "")
				+ (scope.isEmpty() ? "" : " – " + scope));
		Span dates = new Span(role.validity().until().equals(Validity.FOREVER)
				? Messages.text("account.since", VietnameseDates.screen(role.validity().from()))
				: Messages.text("account.from-to", VietnameseDates.screen(role.validity().from()),
						VietnameseDates.screen(role.validity().until().minusDays(1))));
		dates.addClassName("quiet");
		ListItem item = new ListItem(text, dates);
		boolean valid = role.validity().contains(today);
		if (!valid) {
			item.add(new Badge(
					Messages.text(
							role.validity().from().isAfter(today) ? "account.role-not-yet" : "account.role-not-valid"),
					Badge.Tone.NEUTRAL));
		}
		if (today.isBefore(role.validity().until()) && this.factory.actors.current().is(Role.ADMIN)
				&& this.factory.actors.current().accountId() != this.accountId) {
			Button end = new Button(Messages.text("account.end-role"),
					(click) -> Confirmation.ask(Messages.text("account.end-role"),
							Messages.text("account.end-role-question"), Messages.text("account.end-role"),
							() -> done(() -> this.factory.service.endRole(this.accountId, role.id()))));
			end.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
			item.add(end);
		}
		return item;
	}

	private Div actions(AccountDetails details) {
		Button grant = new Button(Messages.text("account.grant"),
				(click) -> new GrantDialog(this.factory, this.accountId, this::show).open());
		grant.setId("grant");
		grant.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Button reset = new Button(Messages.text("account.reset-password"),
				(click) -> Confirmation.ask(Messages.text("account.reset-password"),
						Messages.text("account.reset-question"), Messages.text("account.reset-password"),
						() -> NewPasswordDialog.show(this.factory.service.resetPassword(this.accountId).password())));
		reset.setId("reset");
		boolean enabled = details.account().enabled();
		Button toggle = new Button(Messages.text(enabled ? "account.disable" : "account.enable"));
		toggle.setId("toggle");
		toggle.addClickListener((click) -> {
			if (enabled) {
				Confirmation.ask(Messages.text("account.disable"), Messages.text("account.disable-question"),
						Messages.text("account.disable"),
						() -> done(() -> this.factory.service.disable(this.accountId)));
			}
			else {
				done(() -> this.factory.service.enable(this.accountId));
			}
		});
		Div actions = new Div(grant, reset, toggle);
		actions.addClassName("actions");
		return actions;
	}

	private void done(Runnable action) {
		action.run();
		Notices.success(Messages.text("account.saved"));
		this.changed.run();
		show();
	}

	/** Makes panels; holds what they need. */
	@Component
	static class Factory {

		final AccountService service;

		final Organisation organisation;

		final Actors actors;

		final BusinessClock clock;

		Factory(AccountService service, Organisation organisation, Actors actors, BusinessClock clock) {
			this.service = service;
			this.organisation = organisation;
			this.actors = actors;
			this.clock = clock;
		}

		AccountPanel panel(long accountId, Runnable changed) {
			return new AccountPanel(this, accountId, changed);
		}

		boolean mayChange(AccountDetails details) {
			return this.actors.current().is(Role.ADMIN) && this.actors.current().accountId() != details.account().id();
		}

		long district() {
			return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
		}

		Map<Long, UnitName> units(AccountDetails details) {
			return this.organisation.unitNames(
					details.roles().stream().map(RoleRow::unitId).filter(Objects::nonNull).collect(Collectors.toSet()),
					this.clock.today());
		}

		String scope(RoleRow role, Map<Long, UnitName> units) {
			UnitName unit = units.get(role.unitId());
			if (unit != null) {
				return unit.name();
			}
			return body(role.bodyId());
		}

		private String body(@Nullable Long bodyId) {
			return (bodyId == null) ? ""
					: this.organisation.body(bodyId, this.clock.today()).map(BodyName::name).orElse("");
		}

	}

}
