package vn.danvan.organisation.ui;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;

@Component
class OrganisationMenu implements MenuContributor {

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return List.of(new MenuEntry(900, "organisation.title", VaadinIcon.BUILDING, "don-vi", 0));
	}

}
