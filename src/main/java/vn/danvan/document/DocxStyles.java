package vn.danvan.document;

import java.math.BigInteger;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The paragraph styles of a Word file in the layout of the Party (HD 36-HD/VPTW), so that
 * a clerk changes a style and not each paragraph.
 */
final class DocxStyles {

	/** Nội dung: 14 pt, justified, first line 10 mm, lines exactly 18 pt, 6 pt after. */
	static final String TEXT = "Text";

	/** Đề mục I-. */
	static final String HEADING_1 = "Heading1";

	/** Đề mục 1. */
	static final String HEADING_2 = "Heading2";

	/** Header and signature: 14 pt, centred, no space around. */
	static final String BLOCK = "Block";

	/** Ô bảng: 12 pt. */
	static final String CELL = "Cell";

	private static final String FONT = "Times New Roman";

	private static final int HALF_POINTS = 2;

	private static final int TWIPS = 20;

	private static final int INDENT = 567;

	private DocxStyles() {
	}

	static void addTo(XWPFDocument document) {
		XWPFStyles styles = document.createStyles();
		styles.setDefaultFonts(fonts());
		style(styles, TEXT, "Nội dung", 14, false, (properties) -> {
			properties.addNewJc().setVal(STJc.BOTH);
			properties.addNewInd().setFirstLine(BigInteger.valueOf(INDENT));
			spacing(properties, 6, 18, STLineSpacingRule.EXACT);
		});
		heading(styles, HEADING_1, "heading 1", 0);
		heading(styles, HEADING_2, "heading 2", 1);
		style(styles, BLOCK, "Thể thức", 14, false, (properties) -> {
			properties.addNewJc().setVal(STJc.CENTER);
			spacing(properties, 0, 18, STLineSpacingRule.AT_LEAST);
		});
		style(styles, CELL, "Ô bảng", 12, false,
				(properties) -> spacing(properties, 0, 14, STLineSpacingRule.AT_LEAST));
	}

	private static void heading(XWPFStyles styles, String id, String name, int level) {
		style(styles, id, name, 14, true, (properties) -> {
			properties.addNewKeepNext();
			properties.addNewJc().setVal(STJc.BOTH);
			properties.addNewInd().setFirstLine(BigInteger.valueOf(INDENT));
			spacing(properties, 6, 18, STLineSpacingRule.EXACT);
			properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
		});
	}

	private static void style(XWPFStyles styles, String id, String name, int points, boolean bold,
			Consumer<CTPPrGeneral> paragraph) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.setType(STStyleType.PARAGRAPH);
		style.addNewName().setVal(name);
		style.addNewQFormat();
		paragraph.accept(style.addNewPPr());
		CTRPr run = style.addNewRPr();
		run.setRFontsArray(new CTFonts[] { fonts() });
		run.addNewSz().setVal(BigInteger.valueOf((long) points * HALF_POINTS));
		run.addNewSzCs().setVal(BigInteger.valueOf((long) points * HALF_POINTS));
		if (bold) {
			run.addNewB();
		}
		styles.addStyle(new XWPFStyle(style));
	}

	private static void spacing(CTPPrGeneral properties, int after, int line, STLineSpacingRule.Enum rule) {
		CTSpacing spacing = properties.addNewSpacing();
		spacing.setBefore(BigInteger.ZERO);
		spacing.setAfter(BigInteger.valueOf((long) after * TWIPS));
		spacing.setLine(BigInteger.valueOf((long) line * TWIPS));
		spacing.setLineRule(rule);
	}

	private static CTFonts fonts() {
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		fonts.setEastAsia(FONT);
		return fonts;
	}

}
