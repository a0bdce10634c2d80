package vn.danvan.followup.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.followup.FollowUpRow;

/** The follow-ups of a record, each leading to its page. */
public class FollowUpList extends UnorderedList {

	private static final long serialVersionUID = 1L;

	/**
	 * A list.
	 * @param rows the follow-ups
	 */
	public FollowUpList(List<FollowUpRow> rows) {
		addClassName("work-list");
		rows.forEach((row) -> {
			Span title = new Span(row.content());
			title.addClassName("work-title");
			Div facts = new Div(FollowUpBadges.of(row));
			facts.addClassName("facts");
			Div card = new Div(title, facts);
			card.addClassName("work-item");
			add(new ListItem(new Anchor(FollowUpsView.PATH + "/" + row.id(), card)));
		});
	}

}
