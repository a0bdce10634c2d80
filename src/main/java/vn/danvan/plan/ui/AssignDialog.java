package vn.danvan.plan.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.TaskService.TaskDetails;

/** Says who owes a task: a tick for each commune and body that may owe it. */
class AssignDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final CheckboxGroup<Long> owners = new CheckboxGroup<>();

	final Button save = new Button(Messages.text("plan.task.assign"));

	AssignDialog(TaskDetails task, TaskChoices choices, Consumer<Set<Long>> assign, Runnable saved) {
		setHeaderTitle(Messages.text("plan.task.assign"));
		setWidth("min(50rem, 96vw)");
		OwedBy owedBy = task.request().owedBy();
		Map<Long, String> names = new LinkedHashMap<>();
		Set<Long> communes = new LinkedHashSet<>();
		if (owedBy.communes()) {
			choices.communes().forEach((unit) -> names.put(unit.id(), unit.name()));
			communes.addAll(names.keySet());
		}
		if (owedBy.bodies()) {
			choices.bodies().forEach((body) -> names.put(body.id(), body.name()));
		}
		this.owners.setId("owners");
		this.owners.setLabel(Messages.text(switch (owedBy) {
			case COMMUNES -> "plan.task.communes";
			case BODIES -> "plan.task.bodies";
			case BOTH -> "plan.task.communes-and-bodies";
		}));
		this.owners.setItems(names.keySet());
		this.owners.setItemLabelGenerator(names::get);
		this.owners.setValue(new HashSet<>(task.owners()));
		this.owners.addClassName("many-ticks");
		Button all = new Button(Messages.text("plan.task.all-communes"), (click) -> this.owners
			.setValue(Stream.concat(communes.stream(), this.owners.getValue().stream()).collect(Collectors.toSet())));
		all.setVisible(!communes.isEmpty());
		all.addThemeVariants(ButtonVariant.LUMO_SMALL);
		this.save.setId("save-assign");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				assign.accept(Set.copyOf(this.owners.getValue()));
				close();
				saved.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.owners);
			}
		});
		add(new Paragraph(task.request().code() + ". " + task.request().title()), all, this.owners);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

}
