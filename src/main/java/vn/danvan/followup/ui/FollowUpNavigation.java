package vn.danvan.followup.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpService;

/** The way to the register of follow-ups. */
@Component
class FollowUpNavigation implements MenuContributor, RecordLink {

	private final FollowUpService service;

	FollowUpNavigation(FollowUpService service) {
		this.service = service;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		if (!actor.readsRecords()) {
			return List.of();
		}
		int late = this.service.count(FollowUpFilter.LATE, "");
		return List.of(new MenuEntry(540, "followup.title", VaadinIcon.CHECK_SQUARE_O, FollowUpsView.PATH, late));
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("follow-up") ? RecordLink.byId(FollowUpsView.PATH + "/", subjectIds) : Map.of();
	}

}
