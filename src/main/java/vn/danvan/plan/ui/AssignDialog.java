package vn.danvan.plan.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.TaskService;
import vn.danvan.plan.TaskService.TaskDetails;

/** Says who owes a task: a tick for each commune, or for each body. */
class AssignDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final CheckboxGroup<Long> owners = new CheckboxGroup<>();

	final Button save = new Button(Messages.text("plan.task.assign"));

	AssignDialog(TaskService service, TaskDetails task, TaskDialog.Choices choices, Runnable saved) {
		setHeaderTitle(Messages.text("plan.task.assign"));
		setWidth("min(50rem, 96vw)");
		boolean communes = task.request().owedBy() == OwedBy.COMMUNES;
		List<Long> ids = communes ? choices.communes().stream().map(UnitName::id).toList()
				: choices.bodies().stream().map(BodyName::id).toList();
		this.owners.setId("owners");
		this.owners.setLabel(Messages.text(communes ? "plan.task.communes" : "plan.task.bodies"));
		this.owners.setItems(ids);
		this.owners.setItemLabelGenerator((id) -> communes
				? choices.communes()
					.stream()
					.filter((unit) -> unit.id() == id)
					.findFirst()
					.map(UnitName::name)
					.orElse("")
				: choices.bodies()
					.stream()
					.filter((body) -> body.id() == id)
					.findFirst()
					.map(BodyName::name)
					.orElse(""));
		this.owners.setValue(new HashSet<>(communes ? task.unitIds() : task.bodyIds()));
		this.owners.addClassName("many-ticks");
		Button all = new Button(Messages.text("plan.task.all-communes"),
				(click) -> this.owners.setValue(Set.copyOf(ids)));
		all.addThemeVariants(ButtonVariant.LUMO_SMALL);
		this.save.setId("save-assign");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				service.assign(task.id(), Set.copyOf(this.owners.getValue()));
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
