package vn.danvan.directive.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.directive.DirectiveRow;
import vn.danvan.directive.DisseminationService;

/**
 * Home of a recipient: the directives that wait to be disseminated, most urgent first.
 */
@org.springframework.stereotype.Component
class OwedDirectivesCard implements HomeCard {

	private static final int SHOWN = 3;

	private final DisseminationService dissemination;

	OwedDirectivesCard(DisseminationService dissemination) {
		this.dissemination = dissemination;
	}

	@Override
	public int position() {
		return 12;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (actor.ownUnits().isEmpty() && actor.ownBodies().isEmpty()) {
			return Optional.empty();
		}
		List<DirectiveRow> owed = this.dissemination.owed(SHOWN);
		if (owed.isEmpty()) {
			return Optional.empty();
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		owed.forEach((row) -> list.add(new ListItem(item(row))));
		Section card = new Section(new H2(Messages.text("directive.home")),
				new Paragraph(Messages.text("directive.home-count", this.dissemination.countOwed(),
						VietnameseDates.screen(Objects.requireNonNull(owed.get(0).deadline())))),
				list, new Anchor(DirectivesView.PATH, Messages.text("directive.home-open")));
		card.addClassName("card");
		card.setId("owed-directives");
		return Optional.of(card);
	}

	private static Anchor item(DirectiveRow row) {
		Span title = new Span(row.subject());
		title.addClassName("work-title");
		Div facts = new Div(DirectiveBadges.facts(row, false));
		facts.addClassName("facts");
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return new Anchor(DirectivesView.PATH + "/" + row.id(), item);
	}

}
