package vn.danvan.home.ui;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;

@Component
class HomeMenu implements MenuContributor {

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return List.of(new MenuEntry(0, "base.home", VaadinIcon.HOME, "", 0));
	}

}
