package vn.danvan.inspection.ui;

import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.inspection.ActState;
import vn.danvan.inspection.SignedAct;

/** How far a legal act is, in one line. */
final class ActFacts {

	private ActFacts() {
	}

	/**
	 * The act with its badge.
	 * @param state how far it is
	 * @return number, day, signer, and whether it waits or is in force
	 */
	static Div of(ActState state) {
		Div facts = new Div();
		facts.addClassName("facts");
		if (state.entered()) {
			facts
				.add(new Badge(Messages.text(state.confirmed() ? "inspection.act.confirmed" : "inspection.act.pending"),
						state.confirmed() ? Badge.Tone.GOOD : Badge.Tone.WAITING), new Span(text(state.act())));
		}
		else {
			facts.add(new Badge(Messages.text("inspection.act.none"), Badge.Tone.NEUTRAL));
		}
		return facts;
	}

	static String text(SignedAct act) {
		String signer = act.signerName().isEmpty() ? "" : Messages.text("inspection.act.signed-by",
				act.signerName() + (act.signerTitle().isEmpty() ? "" : ", " + act.signerTitle()));
		return Messages.text("inspection.act.text", act.symbol(),
				(act.signedOn() != null) ? VietnameseDates.screen(Objects.requireNonNull(act.signedOn())) : "")
				+ signer;
	}

}
