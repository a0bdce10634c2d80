package vn.danvan.survey.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.survey.Satisfaction;
import vn.danvan.survey.SurveyResult;
import vn.danvan.survey.SurveyResultRow;

/**
 * The official table of surveys, with its sum; the share is of the question about all.
 */
class SurveyResultTable extends NativeTable {

	private static final long serialVersionUID = 1L;

	SurveyResultTable(List<SurveyResultRow> rows) {
		setId("survey-table");
		addClassNames("number-table", "survey-results");
		getElement().setAttribute("aria-label", Messages.text("survey.board"));
		NativeTableRow head = new NativeTableRow();
		titles().forEach((title) -> head.add(header(title, "col")));
		getHead().add(head);
		SurveyResult sum = SurveyResult.NONE;
		int handedOut = 0;
		int collected = 0;
		for (SurveyResultRow row : rows) {
			getBody().add(line(row.unit() + ", " + row.form(), row.handedOut(), row.collected(), row.result()));
			sum = sum.plus(row.result());
			handedOut += row.handedOut();
			collected += row.collected();
		}
		getBody().add(line(Messages.text("survey.total"), handedOut, collected, sum));
	}

	private static List<String> titles() {
		return Stream.concat(
				Stream.of(Messages.text("survey.unit"), Messages.text("survey.handed-out"),
						Messages.text("survey.collected")),
				Stream.concat(Stream.of(Satisfaction.values()).map(Messages::label),
						Stream.of(Messages.text("survey.share"))))
			.toList();
	}

	private static NativeTableRow line(String name, int handedOut, int collected, SurveyResult result) {
		NativeTableRow line = new NativeTableRow(header(name, "row"));
		List<String> titles = titles();
		List<String> cells = Stream
			.concat(Stream.concat(Stream.of(handedOut, collected), Stream.of(Satisfaction.values()).map(result::of))
				.map(VietnameseNumbers::format), Stream.of(SurveysView.share(result.share())))
			.toList();
		for (int i = 0; i < cells.size(); i++) {
			NativeTableCell cell = new NativeTableCell(cells.get(i));
			cell.getElement().setAttribute("data-label", titles.get(i + 1));
			line.add(cell);
		}
		return line;
	}

	private static NativeTableHeaderCell header(String text, String scope) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
