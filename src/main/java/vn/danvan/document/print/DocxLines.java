package vn.danvan.document.print;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes the short lines around the text: header, title, signature. */
final class DocxLines {

	private DocxLines() {
	}

	static void write(XWPFParagraph paragraph, String text, Look look) {
		paragraph.setStyle(DocxStyles.BLOCK);
		XWPFRun run = paragraph.createRun();
		text(run, text);
		run.setBold(look.bold());
		run.setItalic(look.italic());
		if (look.points() != Look.POINTS) {
			run.setFontSize(look.points());
		}
	}

	/** Text whose line breaks stay. */
	static void text(XWPFRun run, String text) {
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i]);
		}
	}

	/**
	 * How a line looks.
	 *
	 * @param points size of its letters
	 * @param bold đậm
	 * @param italic nghiêng
	 */
	record Look(int points, boolean bold, boolean italic) {

		static final int POINTS = 14;

		static final Look PLAIN = new Look(POINTS, false, false);

		static final Look BOLD = new Look(POINTS, true, false);

		static final Look ITALIC = new Look(POINTS, false, true);

		static Look bold(int points) {
			return new Look(points, true, false);
		}

		static Look plain(int points) {
			return new Look(points, false, false);
		}

	}

}
