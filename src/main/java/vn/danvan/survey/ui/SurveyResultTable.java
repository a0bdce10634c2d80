package vn.danvan.survey.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyResult;
import vn.danvan.survey.SurveyResultRow;

/**
 * The official table of surveys, with its sum; the share is of the question about the
 * whole.
 */
class SurveyResultTable extends CardTable {

	private static final long serialVersionUID = 1L;

	SurveyResultTable(List<SurveyResultRow> rows) {
		super(Messages.text("survey.board"), titles());
		setId("survey-table");
		addClassName("survey-results");
		SurveyResult sum = SurveyResult.NONE;
		int handedOut = 0;
		int collected = 0;
		for (SurveyResultRow row : rows) {
			line(row.unit() + ", " + row.form(), row.handedOut(), row.collected(), row.result());
			sum = sum.plus(row.result());
			handedOut += row.handedOut();
			collected += row.collected();
		}
		line(Messages.text("survey.total"), handedOut, collected, sum);
	}

	private void line(String name, int handedOut, int collected, SurveyResult result) {
		Stream<String> numbers = Stream
			.concat(Stream.of(handedOut, collected), Stream.of(Satisfaction.values()).map(result::of))
			.map(VietnameseNumbers::format);
		line(name, Stream.concat(numbers, Stream.of(SurveysView.share(result.share()))).map(Span::new).toList());
	}

	private static List<String> titles() {
		Stream<String> counts = Stream.of(Messages.text("survey.unit"), Messages.text("survey.handed-out"),
				Messages.text("survey.collected"));
		return Stream
			.concat(Stream.concat(counts, Stream.of(Satisfaction.values()).map(Messages::label)),
					Stream.of(Messages.text("survey.share")))
			.toList();
	}

}
