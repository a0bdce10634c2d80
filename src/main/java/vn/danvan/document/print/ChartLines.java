package vn.danvan.document.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Chart;

/**
 * Draws the lines of a chart over a scale of round numbers; a line breaks where nothing
 * was reported.
 */
final class ChartLines {

	/** Room for the numbers of the scale. */
	private static final double LEFT = 34;

	/** Room for the last number of a line. */
	private static final double RIGHT = 16;

	private static final int STEPS = 5;

	private static final double POINT = 2.5;

	/** Length of a piece of a line in the legend. */
	static final double SAMPLE = 28;

	/** Dark, for letters too; the same on paper and screen. */
	private static final Color[] SHADES = { new Color(0x1F4E79), new Color(0xA3161A), new Color(0x5A5A5A) };

	private static final Color GRID = new Color(0xD0D0D0);

	/** Full, broken, dotted. */
	private static final float[][] DASHES = { { 6, 4 }, { 1, 0 }, { 1.5f, 3 } };

	private ChartLines() {
	}

	/** The part of the room that the lines take, beside their scale. */
	static Rectangle2D plot(Rectangle2D room) {
		return new Rectangle2D.Double(room.getX() + LEFT, room.getY(), room.getWidth() - LEFT - RIGHT,
				room.getHeight());
	}

	static void draw(Graphics2D canvas, Rectangle2D plot, Chart chart) {
		double most = top(chart);
		grid(canvas, plot, most);
		for (int i = 0; i < chart.series().size(); i++) {
			canvas.setColor(SHADES[i]);
			line(canvas, plot, chart.series().get(i).values(), most, i);
		}
		canvas.setColor(Color.BLACK);
	}

	/** A short piece of a line for the legend. */
	static void sample(Graphics2D canvas, int number, double x, double y) {
		canvas.setColor(SHADES[number]);
		stroke(canvas, number);
		canvas.draw(new Line2D.Double(x, y, x + SAMPLE, y));
		point(canvas, number, x + SAMPLE / 2, y);
	}

	/**
	 * The next round number above all values: 1, 2 or 5 times a power of ten, in steps.
	 */
	private static double top(Chart chart) {
		double most = chart.largest();
		double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-9) / STEPS)));
		double step = power;
		for (double factor : new double[] { 1, 2, 5, 10 }) {
			step = factor * power;
			if (step * STEPS >= most) {
				break;
			}
		}
		return (most > 0) ? step * STEPS : STEPS;
	}

	private static void grid(Graphics2D canvas, Rectangle2D plot, double most) {
		canvas.setStroke(new BasicStroke(0.5f));
		for (int i = 0; i <= STEPS; i++) {
			double y = plot.getMaxY() - plot.getHeight() * i / STEPS;
			canvas.setColor(GRID);
			canvas.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
			canvas.setColor(Color.BLACK);
			String number = VietnameseNumbers.format(most * i / STEPS);
			canvas.drawString(number, (float) (plot.getX() - 5 - canvas.getFontMetrics().stringWidth(number)),
					(float) y + 3);
		}
	}

	private static void line(Graphics2D canvas, Rectangle2D plot, List<@Nullable BigDecimal> values, double most,
			int number) {
		Path2D path = new Path2D.Double();
		boolean drawing = false;
		BigDecimal last = null;
		double x = 0;
		double y = 0;
		for (int i = 0; i < values.size(); i++) {
			BigDecimal value = values.get(i);
			if (value != null) {
				x = plot.getX() + (i + 0.5) * plot.getWidth() / values.size();
				y = plot.getMaxY() - plot.getHeight() * value.doubleValue() / most;
				if (drawing) {
					path.lineTo(x, y);
				}
				else {
					path.moveTo(x, y);
				}
				point(canvas, number, x, y);
				last = value;
			}
			drawing = value != null;
		}
		stroke(canvas, number);
		canvas.draw(path);
		if (last != null) {
			canvas.drawString(VietnameseNumbers.format(last), (float) (x + POINT + 3), (float) y + 3);
		}
	}

	private static void stroke(Graphics2D canvas, int number) {
		canvas.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES[number], 0));
	}

	private static void point(Graphics2D canvas, int number, double x, double y) {
		Shape round = new Ellipse2D.Double(x - POINT, y - POINT, 2 * POINT, 2 * POINT);
		canvas.fill((number == 1) ? round.getBounds2D() : round);
	}

}
