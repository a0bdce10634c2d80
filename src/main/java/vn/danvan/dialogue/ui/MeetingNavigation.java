package vn.danvan.dialogue.ui;

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
import vn.danvan.dialogue.MeetingFilter;
import vn.danvan.dialogue.MeetingService;

/** The way to the register of meetings. */
@Component
class MeetingNavigation implements MenuContributor, RecordLink {

	private final MeetingService service;

	MeetingNavigation(MeetingService service) {
		this.service = service;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		if (!actor.readsRecords()) {
			return List.of();
		}
		MeetingFilter mine = actor.is(Role.COMMUNE_LEADER) ? MeetingFilter.HANDED_OVER
				: actor.readsAllRecords() ? MeetingFilter.WAITING : MeetingFilter.RETURNED;
		return List.of(new MenuEntry(530, "dialogue.title", VaadinIcon.COMMENTS_O, MeetingsView.PATH,
				this.service.count(mine, "")));
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("meeting") ? RecordLink.byId(MeetingsView.PATH + "/", subjectIds) : Map.of();
	}

}
