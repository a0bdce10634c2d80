package vn.danvan.activity.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.activity.ActivityLog;
import vn.danvan.activity.ActivityRow;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** The log of one record, as the story of what happened to it. */
public class ActivityPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	/**
	 * A panel.
	 * @param log the log
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 */
	public ActivityPanel(ActivityLog log, String subjectType, long subjectId) {
		List<ActivityRow> rows = log.of(subjectType, subjectId);
		if (rows.isEmpty()) {
			Paragraph none = new Paragraph(Messages.text("activity.none"));
			none.addClassName("quiet");
			getContent().add(none);
			return;
		}
		OrderedList list = new OrderedList();
		list.addClassName("story");
		for (ActivityRow row : rows) {
			Span at = new Span(VietnameseDates.screen(row.at()));
			at.addClassName("quiet");
			list.add(new ListItem(at, new Span(row.sentence())));
		}
		getContent().add(list);
	}

}
