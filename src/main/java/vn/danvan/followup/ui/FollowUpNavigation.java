package vn.danvan.followup.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.followup.FollowUpCounts;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpSearch;
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
		FollowUpCounts counts = this.service.counts(FollowUpSearch.of(FollowUpFilter.ALL));
		return List.of(new MenuEntry(540, "followup.title", VaadinIcon.CHECK_SQUARE_O, FollowUpsView.PATH,
				waiting(actor, counts)));
	}

	/**
	 * What waits for this person: decisions for the board, reports to be sent for a
	 * commune's leader, otherwise what is late.
	 */
	private static int waiting(Actor actor, FollowUpCounts counts) {
		if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			return counts.reported() + (actor.is(Role.BOARD_LEADER) ? counts.asked() : 0);
		}
		return counts.late() + counts.handedOver();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("follow-up") ? RecordLink.byId(FollowUpsView.PATH + "/", subjectIds) : Map.of();
	}

}
