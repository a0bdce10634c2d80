package vn.danvan.survey.ui;

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

/** The way to the rounds of surveys. */
@Component
class SurveyNavigation implements MenuContributor, RecordLink {

	private static final int POSITION = 505;

	@Override
	public List<MenuEntry> menu(Actor actor) {
		boolean reads = actor.readsAllRecords() || actor.is(Role.PEOPLES_COMMITTEE) || !actor.ownUnits().isEmpty();
		return reads ? List.of(new MenuEntry(POSITION, "survey.menu", VaadinIcon.SMILEY_O, SurveysView.PATH, 0))
				: List.of();
	}

	@Override
	public Map<Long, String> paths(String subjectType, Set<Long> subjectIds) {
		return subjectType.equals("survey-round") ? RecordLink.byId(SurveysView.PATH + "/", subjectIds) : Map.of();
	}

}
