package vn.danvan.account.ui;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;

@Component
class AccountMenu implements MenuContributor {

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.is(Role.ADMIN, Role.BOARD_LEADER)
				? List.of(new MenuEntry(910, "account.title", VaadinIcon.USERS, "tai-khoan", 0)) : List.of();
	}

}
