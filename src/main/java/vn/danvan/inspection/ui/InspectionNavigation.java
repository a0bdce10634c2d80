package vn.danvan.inspection.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;

/** The way to the register of inspections. */
@Component
class InspectionNavigation implements MenuContributor, RecordLink {

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.readsRecords()
				? List.of(new MenuEntry(520, "inspection.title", VaadinIcon.SEARCH, InspectionsView.PATH, 0))
				: List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("inspection") ? RecordLink.byId(InspectionsView.PATH + "/", subjectIds) : Map.of();
	}

}
