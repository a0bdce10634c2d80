package vn.danvan.calendar.ui;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;

/** The way to the days off, among the settings of those who keep them. */
@Component
class HolidayMenu implements MenuContributor {

	private static final int POSITION = 907;

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER)
				? List.of(new MenuEntry(POSITION, "calendar.menu", VaadinIcon.CALENDAR_CLOCK, HolidaysView.PATH, 0))
				: List.of();
	}

}
