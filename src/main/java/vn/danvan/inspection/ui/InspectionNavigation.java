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
import vn.danvan.inspection.InspectionService;

/** The way to inspections, their plans, teams and checklists. */
@Component
class InspectionNavigation implements MenuContributor, RecordLink {

	private final InspectionService inspections;

	InspectionNavigation(InspectionService inspections) {
		this.inspections = inspections;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.readsRecords() ? List.of(new MenuEntry(520, "inspection.title", VaadinIcon.SEARCH,
				InspectionsView.PATH, this.inspections.waiting())) : List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return switch (subjectType) {
			case "inspection" -> RecordLink.byId(InspectionsView.PATH + "/", subjectIds);
			case "inspection-plan" -> RecordLink.byId(PlansView.PATH + "/", subjectIds);
			case "checklist" -> RecordLink.byId(InspectionTab.CHECKLISTS.path() + "/", subjectIds);
			default -> Map.of();
		};
	}

}
