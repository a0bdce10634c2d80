package vn.danvan.plan.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ExtensionRow;
import vn.danvan.plan.ExtensionService;
import vn.danvan.plan.ExtensionState;

/** The requests for more time of an assignment, and the steps of this person. */
class ExtensionSection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	ExtensionSection(ExtensionService service, AssignmentDetails details, Runnable changed) {
		List<ExtensionRow> all = service.of(details.id());
		boolean waiting = all.stream().anyMatch((one) -> one.state() == ExtensionState.ASKED);
		boolean mayAsk = details.may().askExtension() && !waiting;
		setVisible(!all.isEmpty() || mayAsk);
		getContent().addClassName("extensions");
		getContent().add(new H3(Messages.text("plan.extension.title")));
		all.forEach((one) -> getContent().add(line(service, one, details.may().decideExtension(), changed)));
		if (mayAsk) {
			getContent().add(new StepButton("ask-extension", "plan.extension.ask",
					() -> new ExtensionDialog(service, details, changed).open()));
		}
	}

	private static Div line(ExtensionService service, ExtensionRow row, boolean mayDecide, Runnable changed) {
		Div line = new Div(badge(row.state()),
				new Span(Messages.text("plan.extension.dates", VietnameseDates.screen(row.fromDeadline()),
						VietnameseDates.screen(row.until()))),
				new Span(Messages.text("plan.extension.asked-by", row.askedBy(),
						VietnameseDates.screen(row.askedOn()))));
		line.addClassName("facts");
		Div whole = new Div(line, new Paragraph(row.reason()));
		whole.addClassName("extension");
		if (row.decidedBy() != null && row.decidedOn() != null) {
			whole.add(new Paragraph(Messages.text("plan.extension.decided-by", row.decidedBy(),
					VietnameseDates.screen(row.decidedOn()), (row.answer() != null) ? row.answer() : "")));
		}
		else if (mayDecide) {
			Div steps = new Div(new StepButton("grant-extension", "plan.extension.grant", () -> {
				service.grant(row.id(), row.version());
				changed.run();
			}).primary(), new StepButton("refuse-extension", "plan.extension.refuse",
					() -> new ReasonDialog(Messages.text("plan.extension.refuse"), (reason) -> {
						service.refuse(row.id(), row.version(), reason);
						changed.run();
					}).open()));
			steps.addClassName("actions");
			whole.add(steps);
		}
		return whole;
	}

	private static Badge badge(ExtensionState state) {
		return new Badge(Messages.label(state), switch (state) {
			case ASKED -> Tone.WAITING;
			case GRANTED -> Tone.GOOD;
			case REFUSED -> Tone.NEUTRAL;
		});
	}

}
