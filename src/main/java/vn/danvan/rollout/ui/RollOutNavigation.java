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
import vn.danvan.rollout.AppraisalService;
import vn.danvan.rollout.RollOutActService;
import vn.danvan.rollout.RollOutService;

/** The ways to the register of roll-outs, its decisions and criteria. */
@Component
class RollOutNavigation implements MenuContributor, RecordLink {

	private static final int POSITION = 500;

	private final RollOutService service;

	private final AppraisalService appraisals;

	private final RollOutActService acts;

	RollOutNavigation(RollOutService service, AppraisalService appraisals, RollOutActService acts) {
		this.service = service;
		this.appraisals = appraisals;
		this.acts = acts;
	}

	@Override
	public List<MenuEntry> menu(Actor actor) {
		if (actor.readsAllUnits()) {
			int dossiers = this.appraisals.waiting();
			int decisions = this.acts.waiting();
			String path = (dossiers > 0) ? RollOutTab.APPRAISAL.path()
					: (decisions > 0) ? RollOutTab.ACTS.path() : RollOutsView.PATH;
			return List.of(new MenuEntry(POSITION, "rollout.menu", VaadinIcon.TRENDING_UP, path, dossiers + decisions));
		}
		return actor.ownUnits()
			.stream()
			.sorted()
			.findFirst()
			.map((unit) -> new MenuEntry(POSITION, "rollout.menu", VaadinIcon.TRENDING_UP,
					RollOutsView.PATH + "/" + unit, this.service.waiting()))
			.map(List::of)
			.orElse(List.of());
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		Map<Long, String> paths = new HashMap<>();
		switch (subjectType) {
			case "roll-out" -> this.service.addressesOf(subjectIds)
				.forEach((id, address) -> paths.put(id, RollOutsView.PATH + "/" + address));
			case "criteria-set" -> paths.putAll(RecordLink.byId(RollOutTab.CRITERIA.path() + "/", subjectIds));
			case "roll-out-act" -> subjectIds.forEach((id) -> paths.put(id, RollOutTab.ACTS.path()));
			default -> {
			}
		}
		return paths;
	}

}
