package vn.danvan.plan.ui;

import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.plan.TaskRequest;

/** Writes a task. */
class TaskDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TaskForm form;

	final Button save = new Button(Messages.text("base.save"));

	TaskDialog(TaskChoices choices, @Nullable TaskRequest present, Writing action, Runnable saved) {
		this.form = new TaskForm(choices, present == null);
		setHeaderTitle(Messages.text((present != null) ? "plan.task.edit" : "plan.task.add"));
		setWidth("min(60rem, 96vw)");
		if (present != null) {
			this.form.show(present);
		}
		else {
			this.form.preset();
		}
		this.save.setId("save-task");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				action.write(this.form.request(), this.form.owners());
				close();
				saved.run();
			}
			catch (Refusal refusal) {
				this.form.mark(refusal);
			}
		});
		add(this.form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

	/** What happens with the written task. */
	interface Writing {

		void write(TaskRequest request, Set<Long> communes);

	}

}
