package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** The table of open recommendations. */
final class OpenRecommendations {

	private OpenRecommendations() {
	}

	static Table table(List<OpenRecommendation> open, LocalDate today) {
		List<Column> columns = List.of(new Column(Messages.text("inspection.document.number"), 5, Align.CENTRE),
				new Column(Messages.text("inspection.target"), 16, Align.LEFT),
				new Column(Messages.text("inspection.day"), 11, Align.CENTRE),
				new Column(Messages.text("inspection.recommendation"), 28, Align.LEFT),
				new Column(Messages.text("inspection.responsible"), 15, Align.LEFT),
				new Column(Messages.text("inspection.deadline"), 11, Align.CENTRE),
				new Column(Messages.text("inspection.state"), 12, Align.LEFT),
				new Column(Messages.text("inspection.document.days-late"), 9, Align.CENTRE));
		List<List<Cell>> rows = new ArrayList<>();
		for (OpenRecommendation one : open) {
			long late = one.daysLate(today);
			rows.add(PaperWords.row(String.valueOf(rows.size() + 1), one.name(),
					(one.heldOn() != null) ? VietnameseDates.cited(one.heldOn()) : "", one.content(), one.owner(),
					VietnameseDates.cited(one.dueOn()), Messages.label(one.state()),
					(late > 0) ? String.valueOf(late) : ""));
		}
		return new Table(columns, List.of(), rows);
	}

}
