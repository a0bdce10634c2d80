package vn.danvan.rollout.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.rollout.RollOutDetails;
import vn.danvan.rollout.RollOutVerb;

/**
 * Home of a commune: how far it is with the model this year, and the way to its sheet.
 */
@org.springframework.stereotype.Component
class OwnSheetCard implements HomeCard {

	private static final int POSITION = 16;

	private final RollOutScreens screens;

	OwnSheetCard(RollOutScreens screens) {
		this.screens = screens;
	}

	@Override
	public int position() {
		return POSITION;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		return actor.ownUnits().stream().sorted().findFirst().map(this::card);
	}

	private Component card(long unitId) {
		int year = this.screens.rollOuts.yearOf(unitId);
		RollOutDetails details = this.screens.rollOuts.get(unitId, year);
		Section card = new Section(new H2(Messages.text("rollout.home")),
				new Paragraph(StageBadge.of(details.stage())));
		card.addClassName("card");
		card.setId("own-sheet");
		Long id = details.id();
		if (id != null && details.may().contains(RollOutVerb.SHEET)) {
			card.add(new Anchor(ScoreSheetView.pathTo(id, ""), Messages.text("rollout.open-sheet")));
		}
		else {
			card.add(new Anchor(RollOutsView.pathTo(unitId, year),
					Messages.text((id == null) ? "rollout.home-register" : "rollout.home-own")));
		}
		return card;
	}

}
