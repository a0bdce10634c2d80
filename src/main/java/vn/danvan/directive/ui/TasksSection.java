package vn.danvan.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;
import vn.danvan.plan.IssuedTask;

/** The tasks of yearly plans that came of a directive. */
class TasksSection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final ComboBox<IssuedTask> task = new ComboBox<>(Messages.text("directive.task"));

	private final transient DirectiveScreens screens;

	private final transient DirectiveDetails details;

	private final transient Runnable changed;

	TasksSection(DirectiveScreens screens, DirectiveDetails details, Runnable changed) {
		this.screens = screens;
		this.details = details;
		this.changed = changed;
		getContent().add(new H3(Messages.text("directive.tasks")));
		if (details.tasks().isEmpty()) {
			getContent().add(new Paragraph(Messages.text("directive.tasks-none")));
		}
		else {
			UnorderedList list = new UnorderedList();
			list.addClassName("work-list");
			list.setId("tasks");
			screens.links.of(details.tasks(), (one) -> new RecordLinks.Key("task", one.id()))
				.forEach((linked) -> list.add(new ListItem(item(linked))));
			getContent().add(list);
		}
		if (details.mayWrite()) {
			getContent().add(choice());
		}
	}

	private Div choice() {
		this.task.setId("task");
		this.task.setWidthFull();
		this.task.setHelperText(Messages.text("directive.task-hint"));
		this.task.setItemLabelGenerator(IssuedTask::label);
		this.task.setItems(
				(query) -> this.screens.tasks.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
					.stream(),
				(query) -> this.screens.tasks.count(query.getFilter().orElse("")));
		Div choice = new Div(this.task, new StepButton("link-task", "directive.link-task", () -> {
			try {
				if (this.task.isEmpty()) {
					throw Refusal.at("task", "directive.error.task");
				}
				this.screens.directives.linkTask(this.details.row().id(), this.task.getValue().id());
				this.changed.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.task);
			}
		}));
		choice.addClassName("progress-form");
		return choice;
	}

	private Component item(RecordLinks.Linked<IssuedTask> linked) {
		IssuedTask one = linked.row();
		Div title = new Div(linked.link(one.label()));
		title.addClassName("work-title");
		Div facts = new Div(state(one), new Span(Messages.text("directive.task-done", one.done(), one.assigned())));
		facts.addClassName("facts");
		if (this.details.mayUnlink()) {
			Button unlink = new Button(Messages.text("directive.unlink-task"),
					(click) -> Confirmation.ask(Messages.text("directive.unlink-task"),
							Messages.text("directive.unlink-question", one.label()),
							Messages.text("directive.unlink-task"), () -> {
								this.screens.directives.unlinkTask(this.details.row().id(), one.id());
								this.changed.run();
							}));
			unlink.setId("unlink-" + one.id());
			unlink.setAriaLabel(unlink.getText() + ": " + one.code());
			unlink.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
			facts.add(unlink);
		}
		Div item = new Div(title, facts);
		item.addClassName("work-item");
		return item;
	}

	private static Badge state(IssuedTask task) {
		if (task.assigned() > 0 && task.done() == task.assigned()) {
			return new Badge("✓ " + Messages.text("directive.task-finished"), Badge.Tone.GOOD);
		}
		return (task.overdue() > 0)
				? new Badge("! " + Messages.text("directive.task-overdue", task.overdue()), Badge.Tone.BAD)
				: new Badge("◐ " + Messages.text("directive.task-running"), Badge.Tone.WAITING);
	}

}
