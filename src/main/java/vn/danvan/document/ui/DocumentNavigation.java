package vn.danvan.document.ui;

import java.util.ArrayList;
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
import vn.danvan.document.DocumentService;

/** The ways to documents and number series. */
@Component
class DocumentNavigation implements MenuContributor, RecordLink {

	private final DocumentService documents;

	DocumentNavigation(DocumentService documents) {
		this.documents = documents;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		List<MenuEntry> entries = new ArrayList<>();
		if (actor.is(Role.STAFF, Role.CLERK, Role.BOARD_LEADER, Role.DISTRICT_LEADER)) {
			entries
				.add(new MenuEntry(700, "document.title", VaadinIcon.FILE_TEXT_O, "van-ban", this.documents.waiting()));
		}
		if (actor.is(Role.ADMIN)) {
			entries.add(new MenuEntry(930, "document.series", VaadinIcon.LIST_OL, "van-ban/day-so", 0));
			entries.add(new MenuEntry(935, "document.signers", VaadinIcon.USER_CHECK, "van-ban/nguoi-ky", 0));
		}
		return entries;
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("document") ? RecordLink.byId("van-ban/", subjectIds) : Map.of();
	}

}
