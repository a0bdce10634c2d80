package vn.danvan.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.ReasonDialog;
import vn.danvan.base.ui.StepButton;
import vn.danvan.survey.PaperCounts;
import vn.danvan.survey.SurveyDetails;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyState;

/** One round: its next step, the desk or the paper, results, log. */
class SurveyPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient SurveyScreens screens;

	private final long id;

	private final transient Runnable changed;

	private final transient Runnable gone;

	SurveyPanel(SurveyScreens screens, long id, Runnable changed, Runnable gone) {
		this.screens = screens;
		this.id = id;
		this.changed = changed;
		this.gone = gone;
		refresh();
	}

	private void refresh() {
		SurveyDetails details = this.screens.service.get(this.id);
		Div content = getContent();
		content.removeAll();
		Div facts = new Div(SurveysView.facts(details.row()));
		facts.addClassName("facts");
		if (details.sample()) {
			facts.add(new Badge(Messages.text("base.sample"), Badge.Tone.NEUTRAL));
		}
		content.add(new H2(details.row().unit() + ": " + details.row().form()), facts,
				new FactList().fact("survey.respondents", Messages.label(details.form().respondents())),
				steps(details));
		boolean open = details.row().state() == SurveyState.OPEN;
		String code = details.code();
		if (code != null && open && details.mayWrite()) {
			content.add(new DeskSection(this.screens, this.id, code));
		}
		if (details.row().mode() == SurveyMode.PAPER && open && details.mayWrite()) {
			content.add(new H3(Messages.text("survey.paper")),
					new PaperTable(details.form(), details.counts(), (counts) -> done("survey.saved",
							() -> this.screens.service.enterCounts(this.id, details.version(), counts))));
		}
		else if (details.counts() != null) {
			content.add(counted(details.counts()));
		}
		content.add(new H3(Messages.text("survey.results")), new SurveyResultBars(details),
				new H3(Messages.text("survey.log")), new ActivityPanel(this.screens.log, "survey-round", this.id));
	}

	private static FactList counted(PaperCounts counts) {
		return new FactList().fact("survey.handed-out", number(counts.handedOut()))
			.fact("survey.collected", number(counts.collected()))
			.fact("survey.invalid", number(counts.invalid()));
	}

	private static String number(Integer count) {
		return VietnameseNumbers.format(count);
	}

	private Div steps(SurveyDetails details) {
		Div steps = new Div();
		steps.addClassName("actions");
		int version = details.version();
		if (details.mayWrite() && details.row().state() == SurveyState.DRAFT) {
			steps.add(
					new StepButton("open", "survey.open",
							() -> done("survey.opened", () -> this.screens.service.open(this.id, version)))
						.primary(),
					new StepButton("discard", "survey.discard", () -> Confirmation.ask(Messages.text("survey.discard"),
							Messages.text("survey.discard-question"), Messages.text("survey.discard"), () -> {
								this.screens.service.discard(this.id, version);
								this.gone.run();
							})));
		}
		if (details.mayWrite() && details.row().state() == SurveyState.OPEN) {
			steps.add(new StepButton("close", "survey.close",
					() -> Confirmation.ask(Messages.text("survey.close"), Messages.text("survey.close-question"),
							Messages.text("survey.close"),
							() -> done("survey.closed", () -> this.screens.service.close(this.id, version)))));
		}
		if (details.mayReopen()) {
			steps.add(new StepButton("reopen", "survey.reopen", () -> new ReasonDialog(Messages.text("survey.reopen"),
					(reason) -> done("survey.opened", () -> this.screens.service.reopen(this.id, version, reason)))
				.open()));
		}
		return steps;
	}

	private void done(String message, Runnable action) {
		action.run();
		Notices.success(Messages.text(message));
		this.changed.run();
		refresh();
	}

}
