package vn.danvan.document.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.document.DocumentService;

/** Home of leaders and clerks: documents that wait for approval or a number. */
@org.springframework.stereotype.Component
class WaitingDocumentsCard implements HomeCard {

	private final DocumentService documents;

	WaitingDocumentsCard(DocumentService documents) {
		this.documents = documents;
	}

	@Override
	public int position() {
		return 15;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.is(Role.CLERK, Role.BOARD_LEADER)) {
			return Optional.empty();
		}
		int waiting = this.documents.waiting();
		Section card = new Section(new H2(Messages.text("document.pending")),
				new Paragraph((waiting == 0) ? Messages.text("document.pending-none")
						: Messages.text("document.pending-count", waiting)),
				new Anchor("van-ban", Messages.text("document.pending-open")));
		card.addClassName("card");
		return Optional.of(card);
	}

}
