package vn.danvan.document.print;

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

import vn.danvan.document.Block.Heading;

/**
 * The paragraph styles of a Word file, so that a clerk changes a style and not each
 * paragraph. Sizes of the text are valid for the Party and the State.
 */
final class DocxStyles {

	/** Nội dung: 14 pt, justified, first line 10 mm, lines exactly 18 pt, 6 pt after. */
	static final String TEXT = "Text";

	/** In the middle: the lines of a decision. */
	static final String CENTRED = "Centred";

	/** Phần, Chương, Mục. */
	static final String DIVISION = "Division";

	/** Biểu đồ. */
	static final String PICTURE = "Picture";

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
		for (int level = 1; level <= Heading.DEEPEST; level++) {
			heading(styles, level);
		}
		style(styles, CENTRED, "Dòng giữa", 14, true, (properties) -> {
			properties.addNewKeepNext();
			properties.addNewJc().setVal(STJc.CENTER);
			spacing(properties, 6, 18, STLineSpacingRule.EXACT);
		});
		style(styles, DIVISION, "Phần, chương", 14, true, (properties) -> {
			properties.addNewKeepNext();
			properties.addNewJc().setVal(STJc.CENTER);
			spacing(properties, 6, 18, STLineSpacingRule.EXACT);
			properties.addNewOutlineLvl().setVal(BigInteger.ZERO);
		});
		style(styles, PICTURE, "Biểu đồ", 14, false, (properties) -> {
			properties.addNewJc().setVal(STJc.CENTER);
			spacing(properties, 6, 14, STLineSpacingRule.AT_LEAST);
		});
		style(styles, BLOCK, "Thể thức", 14, false, (properties) -> {
			properties.addNewJc().setVal(STJc.CENTER);
			spacing(properties, 0, 16, STLineSpacingRule.AT_LEAST);
		});
		style(styles, CELL, "Ô bảng", 12, false,
				(properties) -> spacing(properties, 0, 14, STLineSpacingRule.AT_LEAST));
	}

	static String heading(int level) {
		return "Heading" + level;
	}

	private static void heading(XWPFStyles styles, int level) {
		style(styles, heading(level), "heading " + level, 14, level < Heading.DEEPEST, (properties) -> {
			properties.addNewKeepNext();
			properties.addNewJc().setVal(STJc.BOTH);
			properties.addNewInd().setFirstLine(BigInteger.valueOf(INDENT));
			spacing(properties, 6, 18, STLineSpacingRule.EXACT);
			properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
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
