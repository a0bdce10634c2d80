package vn.danvan.inspection.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;

/** Plans a new inspection. */
class NewInspection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final InspectionForm form;

	NewInspection(InspectionPanel.Factory factory, LongConsumer saved) {
		this.form = new InspectionForm(factory.organisation, factory.clock.today());
		Button save = new Button(Messages.text("base.save"), (click) -> {
			try {
				saved.accept(factory.service.plan(this.form.request()));
				Notices.success(Messages.text("inspection.saved"));
			}
			catch (Refusal refusal) {
				this.form.mark(refusal);
			}
		});
		save.setId("save");
		save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		Div actions = new Div(save);
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("inspection.create")), this.form, actions);
	}

}
