package vn.danvan.report.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.HomeCard;
import vn.danvan.report.ReportService;

/** Home of the board: the way to the report, and what waits for approval. */
@org.springframework.stereotype.Component
class WaitingReportsCard implements HomeCard {

	private final ReportService service;

	WaitingReportsCard(ReportService service) {
		this.service = service;
	}

	@Override
	public int position() {
		return 16;
	}

	@Override
	public Optional<Component> card(Actor actor) {
		if (!actor.readsAllRecords()) {
			return Optional.empty();
		}
		int waiting = this.service.waiting();
		Section card = new Section(new H2(Messages.text("report.title")),
				new Paragraph(Messages.text((waiting > 0) ? "report.home-waiting" : "report.home", waiting)),
				new Anchor(ReportsView.PATH, Messages.text("report.home-open")));
		card.addClassName("card");
		card.setId("report-card");
		return Optional.of(card);
	}

}
