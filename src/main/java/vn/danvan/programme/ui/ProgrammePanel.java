package vn.danvan.programme.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.organisation.BodyName;
import vn.danvan.programme.ContentYears;
import vn.danvan.programme.ProgrammeDetails;
import vn.danvan.programme.ProgrammeState;

/**
 * One programme: where it stands and what comes next, contents × years, its steps, its
 * text, its log.
 */
class ProgrammePanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ProgrammeScreens screens;

	private final long id;

	private final transient Runnable changed;

	ProgrammePanel(ProgrammeScreens screens, long id, Runnable changed) {
		this.screens = screens;
		this.id = id;
		this.changed = changed;
		show();
	}

	private void show() {
		ProgrammeDetails details = this.screens.service.get(this.id);
		List<BodyName> bodies = this.screens.bodies();
		Div facts = new Div(ProgrammeView.facts(details.row()));
		facts.addClassName("facts");
		if (details.row().sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		Div content = getContent();
		content.removeAll();
		content.add(new H2(details.row().title()), facts, new StageLine(details.row().state()));
		if (details.may().write()) {
			content.add(new NextSteps(this.screens, details, bodies, this::done));
		}
		boolean draft = details.row().state() == ProgrammeState.DRAFT;
		if (!draft) {
			content.add(years(details));
		}
		if (!draft || !details.acts().isEmpty()) {
			content.add(new H3(Messages.text("programme.acts")), new Timeline(this.screens, details, bodies));
		}
		content.add(text(details, bodies, draft));
		if (this.screens.actors.current().readsAllUnits()) {
			content.add(new H3(Messages.text("programme.log")),
					new ActivityPanel(this.screens.log, "programme", this.id));
		}
	}

	private Component years(ProgrammeDetails details) {
		ContentYears years = this.screens.progress.of(this.id);
		Div section = new Div(new H3(Messages.text("programme.years")));
		section.add(new YearsTable(years, details.may().write()));
		return section;
	}

	/** A draft is open for writing at once; what is agreed opens on request. */
	private Component text(ProgrammeDetails details, List<BodyName> bodies, boolean draft) {
		if (!details.may().revise()) {
			Details text = new Details(Messages.text("programme.text"),
					new ProgrammeText(this.screens, details, bodies));
			text.setId("text");
			text.setOpened(!details.row().state().signed());
			return text;
		}
		ProgrammeForm form = new ProgrammeForm(this.screens);
		form.show(details.request());
		StepButton save = new StepButton("save", "base.save", () -> {
			try {
				this.screens.service.revise(this.id, details.row().version(), form.request());
				done(Messages.text("programme.saved"));
			}
			catch (Refusal refusal) {
				form.mark(refusal);
			}
		});
		if (draft) {
			save.primary();
		}
		Div actions = new Div(save);
		actions.addClassName("actions");
		Details editor = new Details(Messages.text("programme.edit"), form, actions);
		editor.setId("editor");
		editor.setOpened(draft);
		return editor;
	}

	private void done(String message) {
		Notices.success(message);
		this.changed.run();
		show();
	}

}
