package vn.danvan.survey.ui;

import java.io.ByteArrayInputStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Clipboard;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.survey.TicketCounts;

/** What the officer at the desk needs: the address for the tablet, and the tickets. */
class DeskSection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient SurveyScreens screens;

	private final long id;

	private final Paragraph counts = new Paragraph();

	private final Div ticket = new Div();

	private final Anchor slips;

	DeskSection(SurveyScreens screens, long id, String code) {
		this.screens = screens;
		this.id = id;
		String address = screens.desk(code);
		Anchor link = new Anchor(address, address);
		link.setId("desk-address");
		link.setTarget(AnchorTarget.BLANK);
		link.addClassName("desk-address");
		this.counts.setId("ticket-counts");
		this.ticket.setId("ticket");
		this.ticket.addClassName("desk-ticket");
		this.ticket.getElement().setAttribute("role", "status");
		this.slips = slips();
		Div actions = new Div(new StepButton("next-ticket", "survey.next-ticket", this::next).primary(),
				new StepButton("issue", "survey.issue", () -> new TicketDialog((number, onPaper) -> {
					screens.service.issueTickets(id, number, onPaper);
					Notices.success(Messages.text("survey.issued"));
					count();
				}).open()), this.slips);
		actions.addClassName("actions");
		getContent().add(new H3(Messages.text("survey.desk")), new Paragraph(Messages.text("survey.desk-hint")), link,
				new StepButton("copy-address", "survey.copy-address",
						() -> Clipboard.copy(this, address, Messages.text("base.copied"),
								Messages.text("base.copy-failed"))),
				new H3(Messages.text("survey.tickets")), this.counts, this.ticket, actions);
		count();
	}

	private void next() {
		String number = this.screens.service.nextTicket(this.id);
		Div digits = new Div(number.substring(0, 3) + " " + number.substring(3));
		digits.addClassName("desk-digits");
		this.ticket.removeAll();
		this.ticket.add(digits, new Paragraph(Messages.text("survey.next-ticket-hint")));
		count();
	}

	private void count() {
		TicketCounts tickets = this.screens.service.get(this.id).tickets();
		this.counts.setText(Messages.text("survey.tickets-count", VietnameseNumbers.format(tickets.handedOut()),
				VietnameseNumbers.format(tickets.used()), VietnameseNumbers.format(tickets.ready()),
				VietnameseNumbers.format(tickets.slips())));
		this.slips.setVisible(tickets.slips() > 0);
	}

	private Anchor slips() {
		Anchor link = new Anchor(DownloadHandler.fromInputStream((event) -> {
			byte[] pdf = this.screens.prints.slips(this.id);
			return new DownloadResponse(new ByteArrayInputStream(pdf), "ma-phieu.pdf", "application/pdf", pdf.length);
		}), AttachmentType.INLINE, Messages.text("survey.print-slips"));
		link.setId("print-slips");
		link.setTarget(AnchorTarget.BLANK);
		link.addClassName("button-link");
		return link;
	}

}
