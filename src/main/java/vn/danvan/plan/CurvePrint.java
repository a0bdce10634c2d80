package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;

/** The monthly curve on a page, its numbers below it. */
final class CurvePrint {

	private static final int NAME_WEIGHT = 3;

	private CurvePrint() {
	}

	static PrintedPicture of(Curve curve) {
		return new PrintedPicture(Messages.text("plan.print.curve"), "",
				List.of(curve.chart(), across(curve), Paragraph.of(Messages.text("plan.curve.formula"))), table(curve));
	}

	/** For the page: a month a column, as in the chart above it. */
	private static Table across(Curve curve) {
		List<Column> columns = new ArrayList<>(
				List.of(new Column(Messages.text("plan.curve.month"), NAME_WEIGHT, Align.LEFT)));
		curve.points()
			.forEach((point) -> columns
				.add(new Column(Messages.text("plan.curve.month-short", point.month()), 1, Align.RIGHT)));
		return new Table(columns,
				List.of(line("plan.curve.planned-percent", curve, Curve.Point::planned),
						line("plan.curve.done-percent", curve, Curve.Point::done),
						line("plan.curve.ahead", curve, Curve.Point::ahead)));
	}

	private static List<String> line(String key, Curve curve, Function<Curve.Point, @Nullable BigDecimal> value) {
		List<String> texts = new ArrayList<>(List.of(Messages.text(key)));
		curve.points().forEach((point) -> {
			BigDecimal number = value.apply(point);
			texts.add((number != null) ? VietnameseNumbers.format(number) : "");
		});
		return texts;
	}

	/** For the sheet: a month a row. */
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
