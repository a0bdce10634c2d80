package vn.danvan.notification.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.notification.Inbox;
import vn.danvan.notification.MailFilter;
import vn.danvan.notification.MailOutbox;

/** The ways to the inbox, to the policy of reminders, and to the outbox of mail. */
@Component
class NotificationMenu implements MenuContributor {

	private final Inbox inbox;

	private final MailOutbox outbox;

	NotificationMenu(Inbox inbox, MailOutbox outbox) {
		this.inbox = inbox;
		this.outbox = outbox;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		List<MenuEntry> entries = new ArrayList<>();
		entries.add(new MenuEntry(800, "notification.title", VaadinIcon.BELL, InboxView.PATH, this.inbox.unread()));
		if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			entries.add(new MenuEntry(905, "notification.policy.title", VaadinIcon.ALARM, ReminderPolicyView.PATH, 0));
		}
		if (actor.is(Role.ADMIN)) {
			entries.add(new MenuEntry(915, "notification.outbox.title", VaadinIcon.ENVELOPE_O, OutboxView.PATH,
					this.outbox.count(MailFilter.FAILED, "")));
		}
		return entries;
	}

}
