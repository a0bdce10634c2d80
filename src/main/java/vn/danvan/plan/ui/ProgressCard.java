package vn.danvan.plan.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Bar;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.plan.AssignmentFilter;
import vn.danvan.plan.Overview;
import vn.danvan.plan.OverviewService;
import vn.danvan.plan.PlanRow;
import vn.danvan.plan.PlanService;

/**
 * Home of the board and those above it: how far the plan is, by content and by commune,
 * and where it is late.
 */
@org.springframework.stereotype.Component
class ProgressCard implements HomeCard {

	private static final int MOST_TILES = 60;

	private final PlanService plans;

	private final OverviewService overview;

	ProgressCard(PlanService plans, OverviewService overview) {
		this.plans = plans;
		this.overview = overview;
	}

	@Override
	public int position() {
		return 30;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.readsAllUnits()) {
			return Optional.empty();
		}
		return this.plans.current()
			.<Component>map(this::card)
			.or(() -> Optional.of(new Section(new Paragraph(Messages.text("plan.home.none")))));
	}

	private Section card(PlanRow plan) {
		Overview figures = this.overview.get(plan.id(), MOST_TILES);
		String path = "ke-hoach/" + plan.id();
		Overview.Share total = figures.total();
		Span weighted = new Span(Messages.text("plan.home.weighted", VietnameseNumbers.format(figures.weighted())));
		weighted.addClassName("key-value");
		weighted.setId("weighted");
		weighted.setTitle(figures.rollUp().formula());
		Section card = new Section(new H2(Messages.text("plan.home.progress", String.valueOf(plan.year()))), weighted,
				bar(total),
				new Paragraph(Messages.text("plan.home.total", total.done(), total.assigned(), total.waiting(),
						total.overdue())),
				new Anchor(path, Messages.text("plan.home.open-plan")),
				new Anchor(path + "?the=progress", Messages.text("plan.home.open-progress")),
				new Anchor(path + "?the=timeline", Messages.text("plan.home.open-timeline")),
				new Anchor(path + "?the=curve", Messages.text("plan.home.open-curve")));
		if (total.overdue() > 0) {
			Anchor late = new Anchor(path + "?the=matrix&loc=" + AssignmentFilter.OVERDUE.slug(),
					Messages.text("plan.home.overdue-open"));
			late.setId("late");
			card.add(late);
		}
		card.add(new H3(Messages.text("plan.home.by-content")), contents(figures),
				new H3(Messages.text("plan.home.by-commune")), tiles(figures, path));
		card.addClassNames("card", "wide-card");
		card.setId("progress-card");
		return card;
	}

	private static Div contents(Overview figures) {
		Div list = new Div();
		list.addClassName("share-list");
		for (Overview.Share share : figures.contents()) {
			Span name = new Span(share.name());
			Span numbers = new Span(Messages.text("plan.home.tile", share.done(), share.assigned()));
			numbers.addClassName("share-number");
			Span late = new Span((share.overdue() > 0) ? Messages.text("plan.home.tile-late", share.overdue()) : "");
			late.addClassName("late-text");
			Div line = new Div(name, bar(share), numbers, late);
			line.addClassName("share");
			list.add(line);
		}
		return list;
	}

	private static Bar bar(Overview.Share share) {
		Bar bar = new Bar(share.percent());
		bar.getElement().removeAttribute("aria-hidden");
		bar.getElement().setAttribute("role", "img");
		bar.getElement()
			.setAttribute("aria-label",
					Messages.text("plan.home.share", share.name(), share.done(), share.assigned(), share.overdue()));
		return bar;
	}

	private static Div tiles(Overview figures, String path) {
		Div tiles = new Div();
		tiles.addClassName("tiles");
		figures.communes().forEach((share) -> {
			Span name = new Span(share.name());
			name.addClassName("tile-name");
			Span numbers = new Span(Messages.text("plan.home.tile", share.done(), share.assigned()));
			Anchor tile = new Anchor(
					path + "?the=matrix&tim=" + URLEncoder.encode(share.name(), StandardCharsets.UTF_8), name, numbers);
			tile.addClassName("tile");
			if (share.overdue() > 0) {
				Span late = new Span(Messages.text("plan.home.tile-late", share.overdue()));
				late.addClassName("late-text");
				tile.add(late);
				tile.addClassName("tile-late");
			}
			tiles.add(tile);
		});
		return tiles;
	}

}
