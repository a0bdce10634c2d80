package vn.danvan.programme.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.programme.LegalBasis;

/** A legal basis on one line, with what one must know before citing it. */
class BasisLine extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	BasisLine(LegalBasis basis, LocalDate today) {
		getContent().addClassName("basis-line");
		getContent().add(new Span(basis.label() + " "));
		if (!basis.inForce(today)) {
			String end = VietnameseDates.screen(basis.validUntil());
			String replacement = basis.replacedBy();
			getContent()
				.add(new Badge((replacement != null) ? Messages.text("programme.basis.replaced", end, replacement)
						: Messages.text("programme.basis.ended", end), Badge.Tone.BAD));
		}
		if (basis.toCheck()) {
			getContent().add(new Badge(Messages.text("programme.basis.to-check"), Badge.Tone.WARNING));
		}
	}

}
