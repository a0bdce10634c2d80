package vn.danvan.followup.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.followup.FollowUpCounts;
import vn.danvan.followup.FollowUpFilter;

/** How many of what is looked for are how far, each a way to them. */
final class FollowUpSummary {

	private static final List<FollowUpFilter> ALWAYS = List.of(FollowUpFilter.OPEN, FollowUpFilter.LATE,
			FollowUpFilter.REPORTED, FollowUpFilter.CLOSED);

	private FollowUpSummary() {
	}

	static void show(Div place, FollowUpCounts counts, FollowUpFilter chosen, Function<FollowUpFilter, String> path) {
		place.removeAll();
		for (FollowUpFilter filter : FollowUpFilter.values()) {
			if (filter != FollowUpFilter.ALL && (counts.of(filter) > 0 || ALWAYS.contains(filter))) {
				Span count = new Span(VietnameseNumbers.format(counts.of(filter)));
				count.addClassName("waiting-count");
				Anchor link = new Anchor(path.apply(filter), count, new Span(Messages.label(filter)));
				link.setId("count-" + filter.slug());
				if (filter == chosen) {
					link.getElement().setAttribute("aria-current", "true");
				}
				place.add(link);
			}
		}
	}

}
