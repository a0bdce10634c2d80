package vn.danvan.survey.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Bar;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyDetails;
import vn.danvan.survey.SurveyMode;
import vn.danvan.survey.SurveyResult;
import vn.danvan.survey.SurveyState;

/** The results of a round: each question with its four answers as bars and in words. */
class SurveyResultBars extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int WHOLE = 100;

	SurveyResultBars(SurveyDetails details) {
		getContent().setId("survey-results");
		if (details.row().mode() == SurveyMode.DESK && details.row().state() == SurveyState.OPEN) {
			getContent().add(new Paragraph(Messages.text("survey.results-later")));
		}
		if (details.results().stream().allMatch((result) -> result.valid() == 0)) {
			getContent().add(new Paragraph(Messages.text("survey.results-none")));
			return;
		}
		List<String> questions = details.form().questions();
		for (int question = 1; question <= questions.size(); question++) {
			SurveyResult result = details.results().get(question - 1);
			getContent().add(new H4(Messages.text("survey.question", question, questions.get(question - 1))),
					new Paragraph(Messages.text("survey.share-of", SurveysView.share(result.share()),
							VietnameseNumbers.format(result.valid()))),
					answers(result));
		}
	}

	private static UnorderedList answers(SurveyResult result) {
		UnorderedList list = new UnorderedList();
		list.addClassName("survey-answers");
		for (Satisfaction answer : Satisfaction.values()) {
			int amount = result.of(answer);
			Span number = new Span(VietnameseNumbers.format(amount) + " ("
					+ SurveysView.share(VietnameseNumbers.percent(amount, result.valid())) + ")");
			list.add(new ListItem(new Span(Messages.label(answer)),
					new Bar((result.valid() == 0) ? 0 : amount * WHOLE / result.valid()), number));
		}
		return list;
	}

}
