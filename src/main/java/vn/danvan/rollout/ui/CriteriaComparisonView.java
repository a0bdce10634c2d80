package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.DifferenceCard;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.base.ui.MainLayout;
import vn.danvan.base.ui.PageHeader;
import vn.danvan.rollout.CriteriaChange;
import vn.danvan.rollout.CriteriaDetails;
import vn.danvan.rollout.CriteriaDifferences;

/** Two criteria sets side by side: what was added, removed and changed. */
@Route(value = CriteriaView.PATH + "/:" + CriteriaView.ID + "([0-9]{1,18})/so-sanh/:" + CriteriaComparisonView.WITH
		+ "([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "CLERK", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class CriteriaComparisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String WITH = "voi";

	private static final long serialVersionUID = 1L;

	private final transient RollOutScreens screens;

	CriteriaComparisonView(RollOutScreens screens) {
		this.screens = screens;
	}

	/** The comparison of a set with another one; the earlier year stands on the left. */
	static String pathTo(long id, long with) {
		return CriteriaView.pathTo(id) + "/so-sanh/" + with;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		CriteriaDetails one = get(event, CriteriaView.ID);
		CriteriaDetails other = get(event, WITH);
		boolean inOrder = one.row().year() <= other.row().year();
		CriteriaDetails before = inOrder ? one : other;
		CriteriaDetails after = inOrder ? other : one;
		List<CriteriaDifferences.Line> lines = CriteriaDifferences
			.of(before.criteria(), after.criteria(), this.screens.words())
			.lines();
		Anchor back = new Anchor(CriteriaView.pathTo(one.row().id()), Messages.text("rollout.criteria.back"));
		back.addClassName("button-link");
		String from = String.valueOf(before.row().year());
		String to = String.valueOf(after.row().year());
		PageHeader header = new PageHeader(Messages.text("rollout.criteria.comparison", to, from), back);
		removeAll();
		add(header);
		if (lines.isEmpty()) {
			add(new EmptyState(Messages.text("rollout.criteria.same")));
			return;
		}
		header.setSubtitle(Messages.text("rollout.criteria.difference-count", count(lines, CriteriaChange.ADDED),
				count(lines, CriteriaChange.REMOVED), count(lines, CriteriaChange.CHANGED)));
		Section card = new Section();
		card.addClassName("card");
		card.setId("differences");
		lines.forEach((line) -> card.add(line(line, from, to)));
		add(card);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("rollout.criteria.title");
	}

	private CriteriaDetails get(BeforeEnterEvent event, String parameter) {
		return this.screens.criteria.get(Long.parseLong(event.getRouteParameters().get(parameter).orElseThrow()));
	}

	private static long count(List<CriteriaDifferences.Line> lines, CriteriaChange change) {
		return lines.stream().filter((line) -> line.change() == change).count();
	}

	private static DifferenceCard line(CriteriaDifferences.Line line, String before, String after) {
		DifferenceCard card = new DifferenceCard(new Badge(Messages.label(line.change()), switch (line.change()) {
			case ADDED -> Badge.Tone.GOOD;
			case REMOVED -> Badge.Tone.BAD;
			case CHANGED -> Badge.Tone.WAITING;
		}), line.name().isEmpty() ? Messages.label(line.part())
				: Messages.text("rollout.criteria.from", Messages.label(line.part()), line.name()),
				Messages.text("rollout.criteria.in-year", before), Messages.text("rollout.criteria.in-year", after));
		line.values().forEach((value) -> card.value(Messages.label(value.aspect()), value.before(), value.after()));
		return card;
	}

}
