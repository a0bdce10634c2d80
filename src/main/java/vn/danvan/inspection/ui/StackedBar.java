package vn.danvan.inspection.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A bar of pieces, each with colour, pattern, sign and number, so that it can be read in
 * grey; what it says stands beside it in words, for it is hidden from screen readers.
 */
class StackedBar extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final int longest;

	/**
	 * An empty bar.
	 * @param longest the amount that fills the whole width, above 0
	 */
	StackedBar(int longest) {
		this.longest = longest;
		getContent().addClassName("stack");
		getContent().getElement().setAttribute("aria-hidden", "true");
	}

	/**
	 * Adds a piece, unless it is empty.
	 * @param pattern how it looks
	 * @param sign its sign
	 * @param amount its number
	 * @return this bar
	 */
	StackedBar piece(String pattern, String sign, int amount) {
		if (amount > 0) {
			Div piece = new Div(new Span((sign + " " + amount).strip()));
			piece.addClassNames("stack-piece", "stack-" + pattern);
			piece.setWidth(BigDecimal.valueOf(amount)
				.multiply(HUNDRED)
				.divide(BigDecimal.valueOf(this.longest), 2, RoundingMode.HALF_UP) + "%");
			getContent().add(piece);
		}
		return this;
	}

	/** A sign as it looks in a bar, for a legend. */
	static Span sign(String pattern, String sign) {
		Span key = new Span(new Span(sign));
		key.addClassNames("stack-piece", "stack-key", "stack-" + pattern);
		key.getElement().setAttribute("aria-hidden", "true");
		return key;
	}

}
