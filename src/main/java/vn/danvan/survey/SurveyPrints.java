package vn.danvan.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.ListPrints;
import vn.danvan.document.Table;

/** Prints the slips of a round, to be cut out. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class SurveyPrints {

	private static final int SLIPS_A_ROW = 4;

	private final SurveyService surveys;

	private final ListPrints prints;

	SurveyPrints(SurveyService surveys, ListPrints prints) {
		this.surveys = surveys;
		this.prints = prints;
	}

	/**
	 * The slips that have not been used, four in a row.
	 * @param id đợt khảo sát
	 * @return a PDF
	 */
	public byte[] slips(long id) {
		List<String> numbers = this.surveys.slips(id);
		SurveyRow row = this.surveys.get(id).row();
		List<List<Table.Cell>> lines = new ArrayList<>();
		for (int first = 0; first < numbers.size(); first += SLIPS_A_ROW) {
			List<Table.Cell> line = new ArrayList<>();
			numbers.subList(first, Math.min(first + SLIPS_A_ROW, numbers.size()))
				.forEach((number) -> line
					.add(new Table.Cell(Messages.text("survey.slip", row.formCode(), spaced(number)), 1, 1, true)));
			line.addAll(Collections.nCopies(SLIPS_A_ROW - line.size(), Table.Cell.of("")));
			lines.add(line);
		}
		List<Table.Column> columns = Collections.nCopies(SLIPS_A_ROW, new Table.Column("", 1, Table.Align.CENTRE));
		List<List<Table.Cell>> head = List
			.of(List.of(new Table.Cell(Messages.text("survey.slips-hint"), SLIPS_A_ROW, 1, false)));
		return this.prints.pdf(Messages.text("survey.slips-title", row.form()).toUpperCase(VietnameseText.VIETNAMESE),
				Messages.text("survey.slips-subtitle", row.unit(), VietnameseDates.screen(row.from()),
						VietnameseDates.screen(row.lastDay())),
				List.of(new Table(columns, head, lines)));
	}

	private static String spaced(String number) {
		return number.substring(0, 3) + " " + number.substring(3);
	}

}
