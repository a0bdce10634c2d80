package vn.danvan.notification.ui;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.notification.Inbox;

@Component
class NotificationMenu implements MenuContributor {

	private final Inbox inbox;

	NotificationMenu(Inbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return List.of(new MenuEntry(800, "notification.title", VaadinIcon.BELL, "thong-bao", this.inbox.unread()));
	}

}
