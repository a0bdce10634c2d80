package vn.danvan.programme.ui;

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
import vn.danvan.programme.ProgrammeService;

/** The ways to the programmes, their steps and their legal bases. */
@Component
class ProgrammeNavigation implements MenuContributor, RecordLink {

	private final ProgrammeService service;

	ProgrammeNavigation(ProgrammeService service) {
		this.service = service;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		boolean business = actor.readsAllUnits() || actor.is(Role.AGENCY, Role.COMMUNE_EDITOR, Role.COMMUNE_LEADER);
		return business ? List
			.of(new MenuEntry(200, "programme.menu", VaadinIcon.HANDSHAKE, ProgrammeView.PATH, this.service.waiting()))
				: List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return switch (subjectType) {
			case "programme" -> RecordLink.byId(ProgrammeView.PATH + "/", subjectIds);
			case "legal-basis" -> RecordLink.byId(LegalBasesView.PATH + "/", subjectIds);
			default -> Map.of();
		};
	}

}
