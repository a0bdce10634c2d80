package vn.danvan.document.print;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a printed page back: its lines of text with font, size and place, and its drawn
 * rules. All in points.
 */
final class PdfReader {

	private final List<Line> lines = new ArrayList<>();

	private final List<Rule> rules = new ArrayList<>();

	private final PDDocument document;

	PdfReader(byte[] pdf) throws IOException {
		this.document = Loader.loadPDF(pdf);
		Collector collector = new Collector();
		collector.setSortByPosition(true);
		collector.getText(this.document);
		for (int page = 0; page < this.document.getNumberOfPages(); page++) {
			new RuleFinder(this.document.getPage(page), page).processPage(this.document.getPage(page));
		}
	}

	PDDocument document() {
		return this.document;
	}

	List<Line> lines() {
		return this.lines;
	}

	List<Line> lines(int page) {
		return this.lines.stream().filter((line) -> line.page() == page).toList();
	}

	List<Rule> rules(int page) {
		return this.rules.stream().filter((rule) -> rule.page() == page).toList();
	}

	/** The first line that contains a text. */
	Line line(String text) {
		return this.lines.stream()
			.filter((line) -> line.text().contains(text))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Not printed: " + text));
	}

	/** A run of text on one baseline, in one font. */
	record Line(int page, String text, String font, float size, float left, float right, float baseline) {

		float centre() {
			return (left + right) / 2;
		}

		boolean bold() {
			return font.contains("Bold");
		}

		boolean italic() {
			return font.contains("Italic");
		}

	}

	/** A drawn horizontal rule. */
	record Rule(int page, float left, float right, float y, float thickness) {

		float width() {
			return right - left;
		}

	}

	private final class Collector extends PDFTextStripper {

		@Override
		protected void writeString(String text, List<TextPosition> positions) {
			List<TextPosition> run = new ArrayList<>();
			for (TextPosition position : positions) {
				if (!run.isEmpty() && apart(run.get(run.size() - 1), position)) {
					add(run);
					run = new ArrayList<>();
				}
				run.add(position);
			}
			add(run);
		}

		private boolean apart(TextPosition before, TextPosition after) {
			return !before.getFont().getName().equals(after.getFont().getName())
					|| before.getFontSizeInPt() != after.getFontSizeInPt()
					|| after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj() > 20;
		}

		private void add(List<TextPosition> run) {
			if (run.isEmpty()) {
				return;
			}
			StringBuilder text = new StringBuilder();
			run.forEach((position) -> text.append(position.getUnicode()));
			List<TextPosition> visible = run.stream().filter((one) -> !one.getUnicode().isBlank()).toList();
			if (!visible.isEmpty()) {
				TextPosition first = visible.get(0);
				TextPosition last = visible.stream()
					.max(Comparator.comparingDouble((one) -> one.getXDirAdj() + one.getWidthDirAdj()))
					.orElseThrow();
				PdfReader.this.lines.add(new Line(getCurrentPageNo() - 1, text.toString().strip(),
						first.getFont().getName(), first.getFontSizeInPt(), first.getXDirAdj(),
						last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj()));
			}
		}

	}

	private final class RuleFinder extends PDFGraphicsStreamEngine {

		private final int page;

		private final float height;

		private Point2D start = new Point2D.Float();

		private Point2D end = new Point2D.Float();

		private RuleFinder(PDPage page, int number) {
			super(page);
			this.page = number;
			this.height = page.getMediaBox().getHeight();
		}

		@Override
		public void moveTo(float x, float y) {
			this.start = new Point2D.Float(x, y);
			this.end = this.start;
		}

		@Override
		public void lineTo(float x, float y) {
			this.end = new Point2D.Float(x, y);
		}

		@Override
		public void strokePath() {
			if (Math.abs(this.start.getY() - this.end.getY()) < 0.01) {
				PdfReader.this.rules.add(new Rule(this.page, (float) Math.min(this.start.getX(), this.end.getX()),
						(float) Math.max(this.start.getX(), this.end.getX()), this.height - (float) this.start.getY(),
						getGraphicsState().getLineWidth()));
			}
		}

		@Override
		public Point2D getCurrentPoint() {
			return this.end;
		}

		@Override
		public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
			this.start = p0;
			this.end = p2;
		}

		@Override
		public void drawImage(PDImage image) {
		}

		@Override
		public void clip(int windingRule) {
		}

		@Override
		public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
			this.end = new Point2D.Float(x3, y3);
		}

		@Override
		public void closePath() {
		}

		@Override
		public void endPath() {
		}

		@Override
		public void fillPath(int windingRule) {
			double tall = Math.abs(this.start.getY() - this.end.getY());
			if (tall > 0 && tall < 2 && Math.abs(this.start.getX() - this.end.getX()) > 10) {
				PdfReader.this.rules.add(new Rule(this.page, (float) Math.min(this.start.getX(), this.end.getX()),
						(float) Math.max(this.start.getX(), this.end.getX()),
						this.height - (float) (this.start.getY() + this.end.getY()) / 2, (float) tall));
			}
		}

		@Override
		public void fillAndStrokePath(int windingRule) {
		}

		@Override
		public void shadingFill(COSName shadingName) {
		}

	}

}
