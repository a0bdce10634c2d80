package vn.danvan.directive.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;

/** Enters a new directive into the register. */
class NewDirective extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final DirectiveForm form;

	NewDirective(DirectiveScreens screens, LongConsumer saved) {
		this.form = new DirectiveForm(screens.directives.issuers(), screens.clock.today());
		Div actions = new Div(new StepButton("save", "directive.register", () -> {
			try {
				saved.accept(screens.directives.register(this.form.entry()));
				Notices.success(Messages.text("directive.registered"));
			}
			catch (Refusal refusal) {
				this.form.mark(refusal);
			}
		}).primary());
		actions.addClassNames("actions", "sticky-actions");
		getContent().add(new H2(Messages.text("directive.create")), this.form, actions);
	}

}
