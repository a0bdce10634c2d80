package vn.danvan.followup.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.followup.FollowUpCounts;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpRow;
import vn.danvan.followup.FollowUpSearch;
import vn.danvan.followup.FollowUpService;

/** Home of who must act: what waits to be remedied, most urgent first. */
@org.springframework.stereotype.Component
class OwedFollowUpsCard implements HomeCard {

	private static final int SHOWN = 3;

	private final FollowUpService service;

	OwedFollowUpsCard(FollowUpService service) {
		this.service = service;
	}

	@Override
	public int position() {
		return 14;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (actor.readsAllRecords() || !actor.readsRecords()) {
			return Optional.empty();
		}
		List<FollowUpRow> open = this.service.list(FollowUpSearch.of(FollowUpFilter.OPEN), 0, SHOWN);
		if (open.isEmpty()) {
			return Optional.empty();
		}
		FollowUpCounts counts = this.service.counts(FollowUpSearch.of(FollowUpFilter.ALL));
		Section card = new Section(new H2(Messages.text("followup.home")),
				new Paragraph(Messages.text("followup.home-count", counts.open(), counts.late(), counts.handedOver())),
				new FollowUpList(open), new Anchor(FollowUpsView.PATH, Messages.text("followup.home-open")));
		card.addClassName("card");
		card.setId("owed-follow-ups");
		return Optional.of(card);
	}

}
