package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;

/** Tiến độ by content and by commune on pages, with its formula. */
final class ProgressPrint {

	private ProgressPrint() {
	}

	static PrintedPicture of(Overview figures, List<Overview.Share> communes) {
		String whole = Messages.text("plan.progress.whole", VietnameseNumbers.format(figures.weighted()),
				figures.total().done(), figures.total().assigned(), figures.total().waiting(),
				figures.total().overdue());
		List<Block> blocks = List.of(Paragraph.of(whole), Paragraph.of(figures.rollUp().formula()),
				new Heading(1, Messages.text("plan.home.by-content")),
				table(Messages.text("plan.task.part-what"), rows(figures.contents())),
				new Heading(1, Messages.text("plan.home.by-commune")),
				table(Messages.text("plan.commune"), rows(communes)));
		List<List<Cell>> sheet = new ArrayList<>();
		sheet.add(PrintedPicture.group(Messages.text("plan.home.by-content"), columns("").size()));
		sheet.addAll(rows(figures.contents()));
		sheet.add(PrintedPicture.group(Messages.text("plan.home.by-commune"), columns("").size()));
		sheet.addAll(rows(communes));
		sheet.add(List.of(new Cell(whole + " " + figures.rollUp().formula(), columns("").size(), 1, false)));
		return new PrintedPicture(Messages.text("plan.print.progress"), "", blocks,
				table(Messages.text("plan.progress.part"), sheet));
	}

	private static Table table(String name, List<List<Cell>> rows) {
		return new Table(columns(name), List.of(), rows);
	}

	private static List<Column> columns(String name) {
		return List.of(new Column(name, 40, Align.LEFT),
				new Column(Messages.text("plan.progress.weighted"), 14, Align.RIGHT),
				new Column(Messages.text("plan.report.column.assigned"), 10, Align.RIGHT),
				new Column(Messages.text("plan.report.column.done"), 12, Align.RIGHT),
				new Column(Messages.text("plan.report.column.waiting"), 12, Align.RIGHT),
				new Column(Messages.text("plan.report.column.overdue"), 12, Align.RIGHT));
	}

	private static List<List<Cell>> rows(List<Overview.Share> shares) {
		return shares.stream()
			.map((share) -> PrintedPicture.row(List.of(share.name(), VietnameseNumbers.format(share.weighted()) + "%",
					VietnameseNumbers.format(share.assigned()), VietnameseNumbers.format(share.done()),
					VietnameseNumbers.format(share.waiting()), VietnameseNumbers.format(share.overdue()))))
			.toList();
	}

}
