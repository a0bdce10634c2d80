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
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.document.Chart;

/**
 * Draws a chart once for every use: as lines and letters on a page, as a picture in a
 * Word file. Columns differ by shade and by their order, so that black print tells them
 * apart.
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

	private static final double USED = 0.8;

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
		double base = area.getMaxY() - FOOT;
		double room = base - area.getY() - TITLE - LETTERS - 4;
		double most = this.chart.series()
			.stream()
			.flatMap((one) -> one.values().stream())
			.filter(Objects::nonNull)
			.mapToDouble(BigDecimal::doubleValue)
			.max()
			.orElse(0);
		double group = area.getWidth() / this.chart.categories().size();
		for (int i = 0; i < this.chart.categories().size(); i++) {
			double left = area.getX() + i * group + group * (1 - USED) / 2;
			double wide = group * USED / this.chart.series().size();
			for (int j = 0; j < this.chart.series().size(); j++) {
				BigDecimal value = this.chart.series().get(j).values().get(i);
				column(canvas, left + j * wide, base, wide, (most > 0) ? room / most : 0, value, SHADES[j]);
			}
			centred(canvas, fitted(canvas, this.chart.categories().get(i), group), area.getX() + (i + 0.5) * group,
					base + LETTERS + 2);
		}
		canvas.setStroke(new BasicStroke(0.5f));
		canvas.draw(new Line2D.Double(area.getX(), base, area.getMaxX(), base));
		legend(canvas, area);
	}

	private static void column(Graphics2D canvas, double left, double base, double wide, double scale,
			@Nullable BigDecimal value, Color shade) {
		if (value == null) {
			centred(canvas, "–", left + wide / 2, base - 2);
			return;
		}
		double tall = value.doubleValue() * scale;
		canvas.setColor(shade);
		canvas.fill(new Rectangle2D.Double(left + 1, base - tall, wide - 2, tall));
		canvas.setColor(Color.BLACK);
		centred(canvas, VietnameseNumbers.format(value.doubleValue()), left + wide / 2, base - tall - 2);
	}

	private void legend(Graphics2D canvas, Rectangle2D area) {
		if (this.chart.series().size() == 1) {
			return;
		}
		List<String> names = this.chart.series().stream().map(Chart.Series::name).toList();
		double width = names.stream().mapToDouble((name) -> canvas.getFontMetrics().stringWidth(name) + 26).sum();
		double x = area.getCenterX() - width / 2;
		double y = area.getMaxY() - 4;
		for (int i = 0; i < names.size(); i++) {
			canvas.setColor(SHADES[i]);
			canvas.fill(new Rectangle2D.Double(x, y - 8, 8, 8));
			canvas.setColor(Color.BLACK);
			canvas.drawString(names.get(i), (float) x + 12, (float) y);
			x += canvas.getFontMetrics().stringWidth(names.get(i)) + 26;
		}
	}

	private static String fitted(Graphics2D canvas, String text, double width) {
		String fitting = text;
		while (fitting.length() > 2 && canvas.getFontMetrics().stringWidth(fitting) > width) {
			fitting = fitting.substring(0, fitting.length() - 2) + "…";
		}
		return fitting;
	}

	private static void centred(Graphics2D canvas, String text, double x, double y) {
		canvas.drawString(text, (float) (x - canvas.getFontMetrics().stringWidth(text) / 2.0), (float) y);
	}

}
