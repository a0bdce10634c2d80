package vn.danvan.document.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Chart;

/** Draws the columns of a chart, each with its number above it. */
final class ChartColumns {

	private static final double USED = 0.8;

	private ChartColumns() {
	}

	static void draw(Graphics2D canvas, Rectangle2D plot, Chart chart, Color[] shades) {
		double most = chart.largest();
		double group = plot.getWidth() / chart.categories().size();
		for (int i = 0; i < chart.categories().size(); i++) {
			double left = plot.getX() + i * group + group * (1 - USED) / 2;
			double wide = group * USED / chart.series().size();
			for (int j = 0; j < chart.series().size(); j++) {
				BigDecimal value = chart.series().get(j).values().get(i);
				column(canvas, left + j * wide, plot.getMaxY(), wide, (most > 0) ? plot.getHeight() / most : 0, value,
						shades[j]);
			}
		}
	}

	private static void column(Graphics2D canvas, double left, double base, double wide, double scale,
			@Nullable BigDecimal value, Color shade) {
		if (value == null) {
			ChartDrawing.centred(canvas, "–", left + wide / 2, base - 2);
			return;
		}
		double tall = value.doubleValue() * scale;
		canvas.setColor(shade);
		canvas.fill(new Rectangle2D.Double(left + 1, base - tall, wide - 2, tall));
		canvas.setColor(Color.BLACK);
		ChartDrawing.centred(canvas, VietnameseNumbers.format(value.doubleValue()), left + wide / 2, base - tall - 2);
	}

}
