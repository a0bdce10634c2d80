package vn.danvan.rollout.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseOrder;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.rollout.RollOutFilter;
import vn.danvan.rollout.RollOutRow;
import vn.danvan.rollout.RollOutService;
import vn.danvan.rollout.RollOutStage;

/** Home of the leaders: how far each commune is with the model, grouped by area. */
@org.springframework.stereotype.Component
class StageTilesCard implements HomeCard {

	private static final int MOST_TILES = 60;

	private final RollOutService service;

	private final BusinessClock clock;

	StageTilesCard(RollOutService service, BusinessClock clock) {
		this.service = service;
		this.clock = clock;
	}

	@Override
	public int position() {
		return 26;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.readsAllRecords() && !actor.is(Role.PEOPLES_COMMITTEE)) {
			return Optional.empty();
		}
		int year = this.clock.today().getYear();
		RollOutFilter.Search all = new RollOutFilter.Search(year, RollOutFilter.ALL, "");
		Map<RollOutStage, Integer> stages = this.service.stages(year);
		int running = stages.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().running())
			.mapToInt(Map.Entry::getValue)
			.sum();
		Section card = new Section(new H2(Messages.text("rollout.home")),
				new Paragraph(Messages.text("rollout.home-count", running, this.service.count(all),
						stages.getOrDefault(RollOutStage.RECOGNISED, 0))));
		Div areas = new Div();
		areas.addClassName("areas");
		this.service.list(all, 0, MOST_TILES)
			.stream()
			.collect(Collectors.groupingBy(RollOutRow::area, () -> new TreeMap<>(VietnameseOrder.comparator()),
					Collectors.toList()))
			.forEach((area, rows) -> areas.add(area(area, rows)));
		card.add(areas, new Anchor(RollOutsView.PATH, Messages.text("rollout.home-open")));
		card.addClassNames("card", "wide-card");
		card.setId("stage-tiles");
		return Optional.of(card);
	}

	private static Div area(String name, List<RollOutRow> rows) {
		Span title = new Span(Messages.text("rollout.area", name));
		title.addClassName("area-title");
		Div tiles = new Div();
		tiles.addClassName("tiles");
		rows.forEach((row) -> {
			Span unit = new Span(row.unit());
			unit.addClassName("tile-name");
			Anchor tile = new Anchor(RollOutsView.PATH + "/" + row.unitId(), unit, StageBadge.of(row.stage()));
			tile.addClassNames("tile", "tile-plain");
			tiles.add(tile);
		});
		Div area = new Div(title, tiles);
		area.addClassName("area");
		return area;
	}

}
