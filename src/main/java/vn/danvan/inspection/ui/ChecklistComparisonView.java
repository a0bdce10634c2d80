package vn.danvan.inspection.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
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
import vn.danvan.inspection.ChecklistDetails;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistRow;

/**
 * Two editions or two laws side by side: what is new, gone and changed. The earlier one
 * stands on the left.
 */
@Route(value = ChecklistsView.PATH + "/:" + ChecklistsView.ID + "([0-9]{1,18})/so-sanh/:" + ChecklistComparisonView.WITH
		+ "([0-9]{1,18})", layout = MainLayout.class)
@RolesAllowed({ "STAFF", "BOARD_LEADER", "DISTRICT_LEADER", "PEOPLES_COMMITTEE", "AGENCY", "COMMUNE_EDITOR",
		"COMMUNE_LEADER" })
class ChecklistComparisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	static final String WITH = "voi";

	private static final long serialVersionUID = 1L;

	private static final Comparator<ChecklistRow> EARLIER_FIRST = Comparator
		.comparing((ChecklistRow row) -> row.law().from())
		.thenComparing(ChecklistRow::edition);

	private final transient InspectionScreens screens;

	ChecklistComparisonView(InspectionScreens screens) {
		this.screens = screens;
	}

	/** The comparison of a checklist with another one. */
	static String pathTo(long id, long with) {
		return ChecklistsView.pathTo(id) + "/so-sanh/" + with;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		ChecklistDetails opened = get(event, ChecklistsView.ID);
		List<ChecklistDetails> both = Stream.of(opened, get(event, WITH))
			.sorted(Comparator.comparing(ChecklistDetails::row, EARLIER_FIRST))
			.toList();
		ChecklistDetails before = both.getFirst();
		ChecklistDetails after = both.getLast();
		ChecklistDifferences found = ChecklistDifferences.of(before.content(), after.content(),
				before.row().law().from().equals(after.row().law().from()));
		String from = ChecklistWords.name(before.row());
		String to = ChecklistWords.name(after.row());
		Anchor back = new Anchor(ChecklistsView.pathTo(opened.row().id()), Messages.text("inspection.checklist.back"));
		back.addClassName("button-link");
		PageHeader header = new PageHeader(Messages.text("inspection.checklist.comparison", to, from), back);
		removeAll();
		add(header);
		if (found.none()) {
			add(new EmptyState(Messages.text("inspection.checklist.same")));
			return;
		}
		header.setSubtitle(Messages.text("inspection.checklist.difference-count", found.added().size(),
				found.removed().size(), found.changed().size(), found.otherPoints()));
		if (!found.whole().isEmpty()) {
			add(section("whole", card(Messages.text("inspection.checklist.whole"), from, to, found.whole())));
		}
		if (!found.changed().isEmpty()) {
			add(section("changed",
					found.changed()
						.stream()
						.map((one) -> card(one.item().code() + ". " + one.item().title(), from, to, one.values()))
						.toArray(DifferenceCard[]::new)));
		}
		Div sides = new Div(only("removed", from, found.removed()), only("added", to, found.added()));
		sides.addClassName("cards");
		add(sides);
	}

	@Override
	public String getPageTitle() {
		return Messages.text("inspection.checklist.title");
	}

	private ChecklistDetails get(BeforeEnterEvent event, String parameter) {
		return this.screens.checklists.get(Long.parseLong(event.getRouteParameters().get(parameter).orElseThrow()));
	}

	private static Section only(String id, String name, List<ChecklistItem> items) {
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		items.forEach((item) -> list.add(new ListItem(ChecklistContents.card(item))));
		Section section = section(id, new H2(Messages.text("inspection.checklist.only-in", name, items.size())), list);
		section.setVisible(!items.isEmpty());
		return section;
	}

	private static DifferenceCard card(String name, String before, String after,
			List<ChecklistDifferences.Value> values) {
		DifferenceCard card = new DifferenceCard(
				new Badge(Messages.text("inspection.checklist.change"), Badge.Tone.WAITING), name, before, after);
		values.forEach((value) -> card.value(Messages.text(value.key()), value.before(), value.after()));
		return card;
	}

	private static Section section(String id, Component... content) {
		Section section = new Section(content);
		section.setId(id);
		section.addClassName("card");
		return section;
	}

}
