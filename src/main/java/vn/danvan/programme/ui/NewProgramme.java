package vn.danvan.programme.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;

/** Writes a new programme. */
class NewProgramme extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int USUAL_YEARS = 5;

	NewProgramme(ProgrammeScreens screens, LongConsumer saved) {
		ProgrammeForm form = new ProgrammeForm(screens);
		int year = screens.today().getYear();
		form.fromYear.setValue(year);
		form.toYear.setValue(year + USUAL_YEARS);
		form.parties.add();
		form.parties.add();
		form.contents.add();
		StepButton save = new StepButton("save", "base.save", () -> {
			try {
				long id = screens.service.draft(form.request());
				Notices.success(Messages.text("programme.saved"));
				saved.accept(id);
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		}).primary();
		Div actions = new Div(save);
		actions.addClassName("actions");
		getContent().add(new H2(Messages.text("programme.create")), form, actions);
	}

}
