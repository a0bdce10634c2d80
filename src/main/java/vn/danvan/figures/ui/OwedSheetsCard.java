package vn.danvan.figures.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.figures.SheetBoard;
import vn.danvan.figures.SheetRow;

/** Home of a commune: the sheets of open periods that it has not sent. */
@org.springframework.stereotype.Component
class OwedSheetsCard implements HomeCard {

	private static final int SHOWN = 4;

	private final SheetBoard board;

	OwedSheetsCard(SheetBoard board) {
		this.board = board;
	}

	@Override
	public int position() {
		return 8;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (actor.ownUnits().isEmpty()) {
			return Optional.empty();
		}
		List<SheetRow> owed = this.board.owed(SHOWN);
		if (owed.isEmpty()) {
			return Optional.empty();
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		owed.forEach((row) -> list
			.add(new ListItem(new Anchor(SheetView.path(row.periodId(), row.unitId()), SheetBadges.item(row)))));
		Section card = new Section(new H2(Messages.text("figures.home-owed")), list);
		card.addClassName("card");
		card.setId("owed-sheets");
		return Optional.of(card);
	}

}
