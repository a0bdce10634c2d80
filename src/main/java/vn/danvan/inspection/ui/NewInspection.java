package vn.danvan.inspection.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;

/** Plans a new inspection. */
class NewInspection extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final InspectionForm form;

	NewInspection(InspectionScreens screens, LongConsumer saved) {
		this.form = new InspectionForm(screens);
		Div actions = new Div(new StepButton("save", "base.save", () -> {
			try {
				saved.accept(screens.service.plan(this.form.request()));
				Notices.success(Messages.text("inspection.saved"));
			}
			catch (Refusal refusal) {
				this.form.mark(refusal);
			}
		}).primary());
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("inspection.create")), this.form, actions);
	}

}
