package vn.danvan.rollout;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** Writes the decisions on communes: căn cứ, three articles, the list behind them. */
final class DecisionText {

	private DecisionText() {
	}

	static String subject(RollOutActKind kind, int year) {
		return Messages.text(
				recognition(kind) ? "rollout.document.recognition-subject" : "rollout.document.list-subject",
				String.valueOf(year));
	}

	/**
	 * The text with its list.
	 * @param request what is drafted
	 * @param communes whom it names
	 * @param board the board that follows it up
	 */
	static DocumentContent content(DecisionRequest request, List<ListedCommune> communes, String board) {
		String year = String.valueOf(request.year());
		String count = VietnameseNumbers.counted(communes.size());
		boolean recognition = recognition(request.kind());
		List<Block> blocks = new ArrayList<>();
		request.bases()
			.lines()
			.filter((line) -> !line.isBlank())
			.forEach((line) -> blocks.add(Paragraph.basis(line.strip())));
		blocks.add(Paragraph.article(1, Messages
			.text(recognition ? "rollout.document.recognition-1" : "rollout.document.list-1", count, year)));
		blocks.add(Paragraph.article(2,
				Messages.text(recognition ? "rollout.document.recognition-2" : "rollout.document.list-2", year)));
		blocks.add(Paragraph.article(3, Messages.text("rollout.document.article-3", board)));
		return new DocumentContent(blocks, List.of(new Annex(
				Messages.text(recognition ? "rollout.document.recognition-annex" : "rollout.document.list-annex", year),
				List.of(recognition ? recognised(communes) : registered(communes)), Annex.Orientation.LANDSCAPE)));
	}

	private static Table recognised(List<ListedCommune> communes) {
		List<Column> columns = List.of(new Column(Messages.text("rollout.document.number"), 6, Align.CENTRE),
				new Column(Messages.text("rollout.document.commune"), 34, Align.LEFT),
				new Column(Messages.text("rollout.document.self"), 13, Align.CENTRE),
				new Column(Messages.text("rollout.document.appraised"), 13, Align.CENTRE),
				new Column(Messages.text("rollout.document.final"), 13, Align.CENTRE),
				new Column(Messages.text("rollout.document.band"), 21, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		communes.forEach((one) -> rows
			.add(SheetWording.row(String.valueOf(rows.size() + 1), one.unit(), SheetWording.points(one.self()),
					SheetWording.points(one.appraised()), SheetWording.points(one.decided()), one.band())));
		return new Table(columns, List.of(), rows);
	}

	private static Table registered(List<ListedCommune> communes) {
		List<Column> columns = List.of(new Column(Messages.text("rollout.document.number"), 6, Align.CENTRE),
				new Column(Messages.text("rollout.document.commune"), 20, Align.LEFT),
				new Column(Messages.text("rollout.contact"), 24, Align.LEFT),
				new Column(Messages.text("rollout.pledge"), 50, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		communes.forEach((one) -> rows.add(SheetWording.row(String.valueOf(rows.size() + 1), one.unit(),
				one.registration().contact(), one.registration().pledge())));
		return new Table(columns, List.of(), rows);
	}

	private static boolean recognition(RollOutActKind kind) {
		return kind == RollOutActKind.RECOGNITION;
	}

}
