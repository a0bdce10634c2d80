package vn.danvan.followup.ui;

import java.util.List;
import java.util.function.ToIntFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpOutcome;

/**
 * How follow-ups ended or stand as one bar of five parts; the numbers stand below it in
 * words, so that no colour is needed to read it.
 */
class OutcomeBar extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final List<Part> PARTS = List.of(
			new Part("in-time", "followup.outcome.in-time", FollowUpOutcome::inTime, null),
			new Part("closed-late", "followup.outcome.closed-late", FollowUpOutcome::closedLate, null),
			new Part("open", "followup.outcome.open", FollowUpOutcome::open, FollowUpFilter.OPEN),
			new Part("late", "followup.outcome.late", FollowUpOutcome::late, FollowUpFilter.LATE),
			new Part("given-up", "followup.outcome.given-up", FollowUpOutcome::givenUp, null));

	/**
	 * A bar.
	 * @param outcome what it shows
	 * @param most how many the longest bar beside it shows, at least 1
	 * @param query the rest of the register's address that leads to these, after a filter
	 */
	OutcomeBar(FollowUpOutcome outcome, int most, String query) {
		Div bar = new Div();
		bar.addClassName("outcome-bar");
		bar.getElement().setAttribute("aria-hidden", "true");
		Div words = new Div();
		words.addClassName("outcome-words");
		for (Part part : PARTS) {
			int number = part.number().applyAsInt(outcome);
			if (number > 0) {
				Div piece = new Div();
				piece.addClassName("outcome-" + part.name());
				piece.setWidth(100.0 * number / most + "%");
				bar.add(piece);
				words.add(word(part, number, query));
			}
		}
		getContent().add(bar, words);
	}

	private static Component word(Part part, int number, String query) {
		Span mark = new Span();
		mark.addClassNames("outcome-mark", "outcome-" + part.name());
		mark.getElement().setAttribute("aria-hidden", "true");
		Span text = new Span(Messages.text(part.labelKey(), VietnameseNumbers.format(number)));
		FollowUpFilter filter = part.filter();
		if (filter == null) {
			return new Span(mark, text);
		}
		return new Anchor(FollowUpsView.PATH + "?" + FollowUpsView.FILTER + "=" + filter.slug() + query, mark, text);
	}

	private record Part(String name, String labelKey, ToIntFunction<FollowUpOutcome> number,
			@Nullable FollowUpFilter filter) {
	}

}
