package vn.danvan.inspection.ui;

import java.util.List;
import java.util.Optional;

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
		boolean owns = !actor.ownUnits().isEmpty() || !actor.ownBodies().isEmpty();
		return (actor.readsAllRecords() || owns)
				? List.of(new MenuEntry(520, "inspection.title", VaadinIcon.SEARCH, InspectionsView.PATH, 0))
				: List.of();
	}

	@Override
	public Optional<String> path(String subjectType, long subjectId) {
		return subjectType.equals("inspection") ? Optional.of(InspectionsView.PATH + "/" + subjectId)
				: Optional.empty();
	}

}
