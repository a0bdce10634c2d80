package vn.danvan.rollout.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.ui.MenuContributor;
import vn.danvan.base.ui.MenuEntry;
import vn.danvan.base.ui.RecordLink;
import vn.danvan.rollout.RollOutService;

/** The way to the register of roll-outs. */
@Component
class RollOutNavigation implements MenuContributor, RecordLink {

	private final RollOutService service;

	RollOutNavigation(RollOutService service) {
		this.service = service;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		return actor.readsAllUnits()
				? List.of(new MenuEntry(500, "rollout.menu", VaadinIcon.TRENDING_UP, RollOutsView.PATH, 0)) : List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		Map<Long, String> paths = new HashMap<>();
		if (subjectType.equals("roll-out")) {
			this.service.unitsOf(subjectIds).forEach((id, unit) -> paths.put(id, RollOutsView.PATH + "/" + unit));
		}
		return paths;
	}

}
