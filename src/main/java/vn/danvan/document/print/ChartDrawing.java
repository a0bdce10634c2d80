package vn.danvan.document.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

import vn.danvan.document.Chart;
import vn.danvan.document.ChartKind;

/**
 * Draws a chart once for every use: as lines and letters on a page, as a picture in a
 * Word file. Columns differ by shade and by their order, lines by their strokes and
 * points, so that black print tells them apart.
 */
class ChartDrawing extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable {

	/** Height on a page in points. */
	static final int HEIGHT = 180;

	/** Width on a portrait page in points. */
	static final int WIDTH = 467;

	private static final long serialVersionUID = 1L;

	private static final float LETTERS = 10f;

	private static final double TITLE = 20;

	private static final double FOOT = 36;

	private static final double BOX = 8;

	private static final double NAME_GAP = 4;

	private static final double SERIES_GAP = 14;

	private static final Color[] SHADES = { new Color(0x1F4E79), new Color(0x9DB8D2), new Color(0x5A5A5A) };

	private final transient Chart chart;

	ChartDrawing(Chart chart) {
		this.chart = chart;
	}

	@Override
	public Dimension2D getDimension(JasperReportsContext context) {
		return new Dimension(WIDTH, HEIGHT);
	}

	@Override
	public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
		draw(canvas, area);
	}

	/**
	 * The chart as a picture.
	 * @param scale pixels for each point
	 * @return a PNG
	 */
	byte[] png(int scale) {
		BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		canvas.scale(scale, scale);
		draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
		canvas.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	private void draw(Graphics2D canvas, Rectangle2D area) {
		Font font = Typeface.regular(LETTERS);
		canvas.setFont(Typeface.bold(LETTERS + 1));
		canvas.setColor(Color.BLACK);
		centred(canvas, this.chart.title() + (this.chart.unit().isEmpty() ? "" : " (" + this.chart.unit() + ")"),
				area.getCenterX(), area.getY() + LETTERS + 2);
		canvas.setFont(font);
		double top = area.getY() + TITLE + LETTERS + 4;
		Rectangle2D plot = new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - FOOT - top);
		if (this.chart.kind() == ChartKind.LINES) {
			plot = ChartLines.plot(plot);
			ChartLines.draw(canvas, plot, this.chart);
		}
		else {
			ChartColumns.draw(canvas, plot, this.chart, SHADES);
		}
		double group = plot.getWidth() / this.chart.categories().size();
		for (int i = 0; i < this.chart.categories().size(); i++) {
			centred(canvas, fitted(canvas, this.chart.categories().get(i), group), plot.getX() + (i + 0.5) * group,
					plot.getMaxY() + LETTERS + 2);
		}
		canvas.setStroke(new BasicStroke(0.5f));
		canvas.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), plot.getMaxY()));
		legend(canvas, area);
	}

	private void legend(Graphics2D canvas, Rectangle2D area) {
		if (this.chart.series().size() == 1) {
			return;
		}
		boolean lines = this.chart.kind() == ChartKind.LINES;
		double sample = lines ? ChartLines.SAMPLE : BOX;
		List<String> names = this.chart.series().stream().map(Chart.Series::name).toList();
		double gaps = sample + NAME_GAP + SERIES_GAP;
		double width = names.stream().mapToDouble((name) -> canvas.getFontMetrics().stringWidth(name) + gaps).sum();
		double x = area.getCenterX() - width / 2;
		double y = area.getMaxY() - 4;
		for (int i = 0; i < names.size(); i++) {
			if (lines) {
				ChartLines.sample(canvas, i, x, y - BOX / 2);
			}
			else {
				canvas.setColor(SHADES[i]);
				canvas.fill(new Rectangle2D.Double(x, y - BOX, BOX, BOX));
			}
			canvas.setColor(Color.BLACK);
			canvas.drawString(names.get(i), (float) (x + sample + NAME_GAP), (float) y);
			x += canvas.getFontMetrics().stringWidth(names.get(i)) + gaps;
		}
	}

	private static String fitted(Graphics2D canvas, String text, double width) {
		String fitting = text;
		while (fitting.length() > 2 && canvas.getFontMetrics().stringWidth(fitting) > width) {
			fitting = fitting.substring(0, fitting.length() - 2) + "…";
		}
		return fitting;
	}

	static void centred(Graphics2D canvas, String text, double x, double y) {
		canvas.drawString(text, (float) (x - canvas.getFontMetrics().stringWidth(text) / 2.0), (float) y);
	}

}
