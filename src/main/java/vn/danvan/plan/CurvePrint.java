package vn.danvan.plan;

import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;

/** The monthly curve on a page, its numbers below it. */
final class CurvePrint {

	private CurvePrint() {
	}

	static PrintedPicture of(Curve curve) {
		Table table = table(curve);
		return new PrintedPicture(Messages.text("plan.print.curve"), "",
				List.of(curve.chart(), table, Paragraph.of(Messages.text("plan.curve.formula"))), table);
	}

	private static Table table(Curve curve) {
		return new Table(
				List.of(new Column(Messages.text("plan.curve.month"), 10, Align.LEFT),
						new Column(Messages.text("plan.curve.planned-percent"), 10, Align.RIGHT),
						new Column(Messages.text("plan.curve.done-percent"), 10, Align.RIGHT),
						new Column(Messages.text("plan.curve.ahead"), 10, Align.RIGHT)),
				curve.points()
					.stream()
					.map((point) -> List.of(Occurrence.MONTH.label(point.month()),
							VietnameseNumbers.format(point.planned()) + "%",
							(point.done() != null) ? VietnameseNumbers.format(point.done()) + "%" : "",
							(point.ahead() != null) ? VietnameseNumbers.format(point.ahead()) : ""))
					.toList());
	}

}
