package vn.danvan.programme.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Bar;
import vn.danvan.programme.ContentTask;

/** The tasks under a content in a year, each with the way to it. */
class YearTasksDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	YearTasksDialog(String content, int year, List<ContentTask> tasks) {
		setHeaderTitle(Messages.text("programme.tasks-of", content, String.valueOf(year)));
		setWidth("min(44rem, 96vw)");
		UnorderedList list = new UnorderedList();
		list.addClassName("work-list");
		list.setId("year-tasks");
		tasks.forEach((task) -> list.add(item(task)));
		add(list);
		getFooter().add(new Button(Messages.text("base.close"), (click) -> close()));
	}

	private ListItem item(ContentTask task) {
		Anchor link = new Anchor(task.path(), task.code() + ". " + task.title());
		link.getElement().addEventListener("click", (event) -> close());
		Span title = new Span(link);
		title.addClassName("work-title");
		Span numbers = new Span(Messages.text("programme.done-of-long", task.done(), task.assigned(), task.percent()));
		Div facts = new Div(numbers, new Bar(task.percent()));
		facts.addClassName("facts");
		if (task.overdue() > 0) {
			Span late = new Span(Messages.text("programme.late", task.overdue()));
			late.addClassName("late-text");
			facts.add(late);
		}
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return new ListItem(item);
	}

}
