package vn.danvan.rollout.ui;

import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.rollout.RollOutFilter;
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
		Section card = new Section(new H2(Messages.text("rollout.home")),
				new Paragraph(Messages.text("rollout.home-count", this.service.running(), this.service.count(all),
						stages.getOrDefault(RollOutStage.RECOGNISED, 0))));
		card.add(new AreaTiles(this.service.list(all, 0, MOST_TILES), year),
				new Anchor(RollOutsView.PATH, Messages.text("rollout.home-open")));
		card.addClassNames("card", "wide-card");
		card.setId("stage-tiles");
		return Optional.of(card);
	}

}
