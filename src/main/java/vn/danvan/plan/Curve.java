package vn.danvan.plan;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Chart;
import vn.danvan.document.ChartKind;

/**
 * Kế hoạch và thực hiện theo tháng: what is due and what is finished by the end of each
 * month, added up.
 *
 * @param year the plan's year
 * @param points one for each month
 */
public record Curve(int year, List<Point> points) {

	/**
	 * The curve as a chart of the document module.
	 * @return two lines over twelve months
	 */
	public Chart chart() {
		return new Chart(Messages.text("plan.curve.title", String.valueOf(year)), "%",
				points.stream().map((point) -> Messages.text("plan.curve.month-short", point.month())).toList(),
				List.of(new Chart.Series(Messages.text("plan.curve.planned"),
						points.stream().map(Point::planned).toList()),
						new Chart.Series(Messages.text("plan.curve.done"), points.stream().map(Point::done).toList())),
				ChartKind.LINES);
	}

	/**
	 * The end of a month; the present month as it is today.
	 *
	 * @param month 1 to 12
	 * @param planned what is due by then, in percent of the whole with one decimal
	 * @param done what is verified as finished by then, likewise; null for months to come
	 */
	public record Point(int month, BigDecimal planned, @Nullable BigDecimal done) {

		/**
		 * How much more is finished than was due.
		 * @return points of percent, negative when behind; null for months to come
		 */
		public @Nullable BigDecimal ahead() {
			return (done != null) ? done.subtract(planned) : null;
		}

	}

}
