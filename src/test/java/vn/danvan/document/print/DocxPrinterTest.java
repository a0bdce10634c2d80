package vn.danvan.document.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import vn.danvan.organisation.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Word file holds ordinary paragraphs with styles and real tables, in the sizes of
 * the Party's rules (HD 36-HD/VPTW).
 */
class DocxPrinterTest {

	private static final int MM_20 = 1134;

	private static XWPFDocument file;

	@BeforeAll
	static void write() throws IOException {
		byte[] docx = Samples.DOCX.print(Samples.COMPOSER.compose(
				Samples.report(Samples.BOARD, 12, Samples.signedBy(Samples.BOARD, Standing.DEPUTY, "PHÓ TRƯỞNG BAN"))));
		file = new XWPFDocument(new ByteArrayInputStream(docx));
	}

	@Test
	void textIsOrdinaryParagraphsThatFlow() {
		List<XWPFParagraph> text = file.getParagraphs()
			.stream()
			.filter((one) -> DocxStyles.TEXT.equals(one.getStyle()))
			.toList();
		assertThat(text).hasSizeGreaterThan(10).allMatch((one) -> one.getCTP().sizeOfRArray() <= 4);
		assertThat(file.getDocument().xmlText()).doesNotContain("w:framePr", "w:pict", "wps:txbx");
	}

	@Test
	void bodyStyleIsFourteenJustifiedWithTenMillimetresAndEighteenPoints() {
		CTStyle style = file.getStyles().getStyle(DocxStyles.TEXT).getCTStyle();
		assertThat(style.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
		assertThat(style.getRPr().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
		assertThat(style.getPPr().getJc().getVal()).isEqualTo(STJc.BOTH);
		assertThat(style.getPPr().getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(567));
		assertThat(style.getPPr().getSpacing().getLine()).isEqualTo(BigInteger.valueOf(360));
		assertThat(style.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
		assertThat(style.getPPr().getSpacing().getAfter()).isEqualTo(BigInteger.valueOf(120));
	}

	@Test
	void headingsAreStylesWithOutlineLevelsThatStayWithWhatFollows() {
		assertThat(file.getParagraphs()).anyMatch((one) -> DocxStyles.heading(1).equals(one.getStyle()));
		CTStyle heading = file.getStyles().getStyle(DocxStyles.heading(1)).getCTStyle();
		assertThat(heading.getPPr().getOutlineLvl().getVal()).isEqualTo(BigInteger.ZERO);
		assertThat(heading.getPPr().isSetKeepNext()).isTrue();
	}

	@Test
	void tablesAreRealWithRepeatedHeadingsAndUncutRows() {
		XWPFTable table = file.getTables()
			.stream()
			.filter((one) -> one.getRow(0).isRepeatHeader())
			.findFirst()
			.orElseThrow();
		assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
		assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("TT");
	}

	@Test
	void firstPagesArePortraitAndAnnexesLandscapeWithMarginsOfTheRule() {
		List<CTSectPr> sections = new ArrayList<>();
		file.getParagraphs()
			.stream()
			.filter((one) -> one.getCTP().getPPr() != null && one.getCTP().getPPr().isSetSectPr())
			.forEach((one) -> sections.add(one.getCTP().getPPr().getSectPr()));
		sections.add(file.getDocument().getBody().getSectPr());
		assertThat(sections).hasSize(3).allSatisfy((section) -> {
			assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(MM_20));
			assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
			assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(850));
			assertThat(section.isSetTitlePg()).isTrue();
			assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
		});
		assertThat(sections.get(0).getPgSz().getOrient()).isNull();
		assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
		assertThat(sections.get(2).getPgSz().getOrient()).isNull();
	}

	@Test
	void headAndSignatureSayTheSameAsThePrintedPage() {
		XWPFTable head = file.getTables().get(0);
		assertThat(head.getRow(0).getCell(0).getText()).contains("HUYỆN ỦY LẠC SƠN", "BAN DÂN VẬN", "*",
				"Số 25-BC/BDVHU");
		assertThat(head.getRow(0).getCell(1).getText()).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Lạc Sơn, ngày");
		String all = file.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
		assertThat(all).contains("Nơi nhận:", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "- Lưu Ban Dân vận Huyện ủy.");
	}

	@Test
	void spannedCellsAreMergedInTheGrid() {
		XWPFTable table = file.getTables()
			.stream()
			.filter((one) -> one.getText().contains("Kết quả"))
			.findFirst()
			.orElseThrow();
		assertThat(table.getRow(0).getTableCells()).hasSize(3);
		assertThat(table.getRow(1).isRepeatHeader()).isTrue();
		assertThat(table.getRow(2).getTableCells()).hasSize(1);
		assertThat(table.getRow(2).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
			.isEqualTo(BigInteger.valueOf(4));
		assertThat(table.getRow(3).getCell(1).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.RESTART);
		assertThat(table.getRow(4).getCell(1).getCTTc().getTcPr().getVMerge().getVal()).isEqualTo(STMerge.CONTINUE);
	}

	@Test
	void chartsArePicturesWithTheirTitleInWords() {
		assertThat(file.getAllPictures()).hasSize(1);
		assertThat(file.getDocument().xmlText()).contains("descr=\"Nhiệm vụ hoàn thành\"");
	}

}
