package vn.danvan.directive.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.directive.DisseminationService;

/** The way to the register of incoming directives. */
@Component
class DirectiveNavigation implements MenuContributor, RecordLink {

	private final DisseminationService dissemination;

	DirectiveNavigation(DisseminationService dissemination) {
		this.dissemination = dissemination;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return (actor.readsRecords() || actor.is(Role.CLERK)) ? List.of(new MenuEntry(705, "directive.title",
				VaadinIcon.INBOX, DirectivesView.PATH, this.dissemination.waiting())) : List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return switch (subjectType) {
			case "directive" -> RecordLink.byId(DirectivesView.PATH + "/", subjectIds);
			case "directive-recipient" -> this.dissemination.directivesOf(subjectIds)
				.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (one) -> DirectivesView.PATH + "/" + one.getValue()));
			default -> Map.of();
		};
	}

}
