package vn.danvan.directive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StepButton;
import vn.danvan.directive.DirectiveDetails;

/** Corrects what the register tells of a directive. */
class ReviseDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DirectiveForm form;

	ReviseDialog(DirectiveScreens screens, DirectiveDetails details, Runnable saved) {
		setHeaderTitle(Messages.text("directive.revise"));
		setWidth("min(50rem, 96vw)");
		this.form = new DirectiveForm(screens.directives.issuers(), screens.clock.today());
		this.form.show(details.entry());
		add(this.form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("save-revision", "base.save", () -> {
					try {
						screens.directives.revise(details.row().id(), details.version(), this.form.entry());
						close();
						saved.run();
					}
					catch (Refusal refusal) {
						this.form.mark(refusal);
					}
				}).primary());
	}

}
