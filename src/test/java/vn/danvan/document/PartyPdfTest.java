package vn.danvan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.danvan.document.Block.Align;
import vn.danvan.document.Block.Column;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.Run;
import vn.danvan.document.Block.Table;
import vn.danvan.document.PdfReader.Line;
import vn.danvan.document.PdfReader.Rule;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.Letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Measures the printed page against the rules of the Party on documents (HD 36-HD/VPTW);
 * lengths in points.
 */
class PartyPdfTest {

	private static final float MM = 72 / 25.4f;

	private static final float LEFT = 30 * MM;

	private static final float RIGHT = 210 * MM - 15 * MM;

	private static final float HALF_MM = 0.5f * MM;

	private static final float ONE_MM = MM;

	private static final float LEFT_COLUMN_CENTRE = LEFT + 190 / 2f;

	private static final float RIGHT_COLUMN_CENTRE = LEFT + 190 + 277 / 2f;

	private static final String SENTENCE = "Ủy ban nhân dân các xã, thị trấn phối hợp chặt chẽ với Mặt trận Tổ quốc "
			+ "và các đoàn thể thực hiện nghiêm túc nhiệm vụ được giao, giữ vững đoàn kết trong Nhân dân. ";

	private static PdfReader page;

	private static PdfReader deputy;

	@BeforeAll
	static void print() throws IOException {
		page = new PdfReader(pdf(document(null, "TRƯỞNG BAN", 40, "25-BC/BDVHU")));
		deputy = new PdfReader(pdf(document("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", 1, "05-BC/BDVHU")));
		Files.createDirectories(Path.of("target/pages"));
		Files.write(Path.of("target/pages/party.pdf"), pdf(document(null, "TRƯỞNG BAN", 40, "25-BC/BDVHU")));
	}

	@Test
	void pageIsA4Portrait() {
		PDPage first = page.document().getPage(0);
		assertThat(first.getMediaBox().getWidth()).isEqualTo(595);
		assertThat(first.getMediaBox().getHeight()).isEqualTo(842);
	}

	@Test
	void marginsAre20And20And30And15Millimetres() {
		List<Line> body = page.lines().stream().filter((line) -> line.page() < 2 && line.size() == 14).toList();
		assertThat(body.stream().map(Line::left).min(Float::compare).orElseThrow()).isCloseTo(LEFT, within(HALF_MM));
		assertThat(body.stream().map(Line::right).max(Float::compare).orElseThrow())
			.isLessThanOrEqualTo(RIGHT + HALF_MM);
		assertThat(page.lines(0).stream().map(Line::baseline).min(Float::compare).orElseThrow() - 15 * 0.9f)
			.isGreaterThanOrEqualTo(20 * MM - HALF_MM);
		assertThat(body.stream().map(Line::baseline).max(Float::compare).orElseThrow())
			.isLessThanOrEqualTo((297 - 20) * MM + HALF_MM);
	}

	@Test
	void partyTitleIsFifteenBoldCapitalsAtTheRight() {
		Line title = page.line("ĐẢNG CỘNG SẢN VIỆT NAM");
		assertThat(title.size()).isEqualTo(15);
		assertThat(title.bold()).isTrue();
		assertThat(title.italic()).isFalse();
		assertThat(title.centre()).isCloseTo(RIGHT_COLUMN_CENTRE, within(ONE_MM));
		assertThat(title.right() - title.left()).isCloseTo(206.7f, within(1f));
		assertThat(title.right()).isLessThan(RIGHT);
	}

	@Test
	void ruleUnderThePartyTitleIsAsLongAsTheTitle() {
		Line title = page.line("ĐẢNG CỘNG SẢN VIỆT NAM");
		Rule rule = page.rules(0)
			.stream()
			.filter((one) -> one.y() > title.baseline() && one.y() < title.baseline() + 8)
			.findFirst()
			.orElseThrow();
		assertThat(rule.width() / (title.right() - title.left())).isBetween(0.98f, 1.02f);
		assertThat((rule.left() + rule.right()) / 2).isCloseTo(title.centre(), within(ONE_MM));
		assertThat(rule.thickness()).isBetween(0.5f, 0.75f);
	}

	@Test
	void parentBodyIsFourteenUprightNotBold() {
		Line parent = page.line("HUYỆN ỦY LẠC SƠN");
		assertThat(parent.size()).isEqualTo(14);
		assertThat(parent.bold()).isFalse();
		assertThat(parent.italic()).isFalse();
		assertThat(parent.centre()).isCloseTo(LEFT_COLUMN_CENTRE, within(ONE_MM));
		assertThat(parent.right() - parent.left()).isCloseTo(47.9f * MM, within(ONE_MM));
		assertThat(parent.baseline()).isCloseTo(page.line("ĐẢNG CỘNG SẢN").baseline(), within(2f));
	}

	@Test
	void issuingBodyIsFourteenBoldUnderItsParent() {
		Line body = page.line("BAN DÂN VẬN");
		assertThat(body.size()).isEqualTo(14);
		assertThat(body.bold()).isTrue();
		assertThat(body.right() - body.left()).isCloseTo(34.3f * MM, within(ONE_MM));
		assertThat(body.centre()).isCloseTo(LEFT_COLUMN_CENTRE, within(ONE_MM));
		assertThat(body.baseline()).isGreaterThan(page.line("HUYỆN ỦY LẠC SƠN").baseline());
	}

	@Test
	void asteriskStandsCentredUnderTheBodyWithoutARule() {
		Line mark = page.lines(0).stream().filter((line) -> line.text().equals("*")).findFirst().orElseThrow();
		assertThat(mark.centre()).isCloseTo(LEFT_COLUMN_CENTRE, within(ONE_MM));
		assertThat(mark.baseline()).isBetween(page.line("BAN DÂN VẬN").baseline(),
				page.line("Số 25-BC/BDVHU").baseline());
		assertThat(page.rules(0)).noneMatch((rule) -> rule.right() < LEFT + 190 && rule.y() < 150);
	}

	@Test
	void numberHasNoColonAndIsFourteenUpright() {
		Line number = page.line("Số 25-BC/BDVHU");
		assertThat(number.text()).isEqualTo("Số 25-BC/BDVHU");
		assertThat(number.size()).isEqualTo(14);
		assertThat(number.bold()).isFalse();
		assertThat(number.italic()).isFalse();
		assertThat(number.centre()).isCloseTo(LEFT_COLUMN_CENTRE, within(ONE_MM));
	}

	@Test
	void numbersBelowTenHaveALeadingZero() {
		assertThat(deputy.line("-BC/BDVHU").text()).isEqualTo("Số 05-BC/BDVHU");
	}

	@Test
	void placeAndDateAreFourteenItalicUnderThePartyTitle() {
		Line date = page.line("Lạc Sơn, ngày 05 tháng 02 năm 2024");
		assertThat(date.size()).isEqualTo(14);
		assertThat(date.italic()).isTrue();
		assertThat(date.bold()).isFalse();
		assertThat(date.centre()).isCloseTo(RIGHT_COLUMN_CENTRE, within(ONE_MM));
		assertThat(date.right() - date.left()).isCloseTo(73.8f * MM, within(ONE_MM));
		assertThat(date.baseline()).isGreaterThan(page.line("ĐẢNG CỘNG SẢN").baseline());
	}

	@Test
	void typeNameIsFifteenToSixteenBoldAndCentredOnTheText() {
		Line type = page.line("BÁO CÁO");
		assertThat(type.size()).isBetween(15f, 16f);
		assertThat(type.bold()).isTrue();
		assertThat(type.centre()).isCloseTo((LEFT + RIGHT) / 2, within(ONE_MM));
	}

	@Test
	void subjectIsBoldBeginsSmallAndEndsWithFiveHyphens() {
		Line subject = page.line("tiến độ thực hiện kế hoạch");
		assertThat(subject.size()).isBetween(14f, 15f);
		assertThat(subject.bold()).isTrue();
		assertThat(subject.centre()).isCloseTo((LEFT + RIGHT) / 2, within(ONE_MM));
		Line mark = page.line("-----");
		assertThat(mark.text()).isEqualTo("-----");
		assertThat(mark.centre()).isCloseTo((LEFT + RIGHT) / 2, within(ONE_MM));
		assertThat(mark.baseline()).isGreaterThan(subject.baseline());
	}

	@Test
	void bodyTextIsFourteenJustifiedWithTenMillimetresOfIndent() {
		List<Line> text = paragraph();
		assertThat(text.get(0).size()).isEqualTo(14);
		assertThat(text.get(0).bold()).isFalse();
		assertThat(text.get(0).left() - LEFT).isCloseTo(10 * MM, within(HALF_MM));
		assertThat(text.get(1).left()).isCloseTo(LEFT, within(HALF_MM));
		assertThat(text.get(0).right()).isCloseTo(RIGHT, within(ONE_MM));
		assertThat(text.get(1).right()).isCloseTo(RIGHT, within(ONE_MM));
	}

	@Test
	void linesStandExactlyEighteenPointsApart() {
		List<Line> text = paragraph();
		assertThat(text.get(1).baseline() - text.get(0).baseline()).isCloseTo(18f, within(0.2f));
		assertThat(text.get(2).baseline() - text.get(1).baseline()).isCloseTo(18f, within(0.2f));
	}

	@Test
	void paragraphsStandAtLeastSixPointsFurtherApart() {
		List<Line> body = page.lines(0).stream().filter((line) -> line.baseline() > 260 && line.size() == 14).toList();
		List<Float> gaps = new ArrayList<>();
		for (int i = 1; i < body.size(); i++) {
			if (body.get(i).left() < LEFT + 30 && body.get(i).left() > LEFT + 20
					&& body.get(i).baseline() - body.get(i - 1).baseline() > 1) {
				gaps.add(body.get(i).baseline() - body.get(i - 1).baseline());
			}
		}
		assertThat(gaps).hasSizeGreaterThan(3)
			.allSatisfy((gap) -> assertThat(gap).isBetween(18f + 6f - 0.2f, 18f + 8f));
	}

	@Test
	void noParagraphLeavesAnEmptyLineBelowItself() {
		List<Block> blocks = new ArrayList<>();
		for (String text : List.of(
				"Thực hiện Kế hoạch phối hợp thực hiện công tác dân vận năm 2023 (số 08-KH/BDVHU-UBND, ngày 10/02/2023), "
						+ "Ban Dân vận Huyện ủy báo cáo tiến độ thực hiện như sau:",
				"- Tuyên truyền, nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức về công tác dân vận: "
						+ "hoàn thành 17/25 đầu việc, đạt 68%; quá hạn 04 đầu việc.",
				"- NV18 Nâng tỷ lệ hồ sơ giải quyết đúng và trước hạn – Quý 1 (hạn 31/3/2023): Thị trấn Vụ Bản, "
						+ "Xã Ngọc Lâu, Xã Ngọc Sơn, Xã Văn Nghĩa, Xã Văn Sơn.",
				"- Cải cách hành chính, nâng cao chất lượng phục vụ Nhân dân: hoàn thành 21/97 đầu việc, đạt 21,6%; "
						+ "quá hạn 05 đầu việc.",
				"Hết.")) {
			blocks.add(Paragraph.of(text));
		}
		PrintedDocument base = document(null, "TRƯỞNG BAN", 1, "25-BC/BDVHU");
		PdfReader printed = read(new PrintedDocument(base.letterhead(), base.type(), base.subject(),
				new DocumentContent(blocks, List.of()), base.symbol(), base.placeAndDate(), base.citation(),
				base.authority(), base.signerTitle(), base.signerName(), base.recipients()));
		List<Float> baselines = printed.lines(0)
			.stream()
			.filter((line) -> line.size() == 14 && line.baseline() > 220)
			.map(Line::baseline)
			.distinct()
			.sorted()
			.toList();
		for (int i = 1; i < baselines.size() - 2; i++) {
			assertThat(baselines.get(i) - baselines.get(i - 1)).as("line %s", i).isLessThan(18 + 8f);
		}
	}

	@Test
	void headingsAreBoldCapitalsAfterRomanNumberAndHyphen() {
		Line heading = page.line("I- TÌNH HÌNH CHUNG");
		assertThat(heading.bold()).isTrue();
		assertThat(heading.size()).isBetween(14f, 15f);
		assertThat(heading.left() - LEFT).isCloseTo(10 * MM, within(HALF_MM));
	}

	@Test
	void aTableInTheTextIsTwelveAndLeavesTheTextAsItIs() {
		assertThat(page.line("Ô trong bài").size()).isEqualTo(12);
		assertThat(page.line("II- ĐỀ NGHỊ").size()).isEqualTo(14);
	}

	@Test
	void runsKeepBoldAndItalic() {
		assertThat(page.line("in đậm").bold()).isTrue();
		assertThat(page.line("in nghiêng").italic()).isTrue();
	}

	@Test
	void pageNumberIsHiddenOnTheFirstPageAndFourteenInTheTopMarginOfTheNext() {
		assertThat(page.lines(0)).noneMatch((line) -> line.text().equals("1"));
		Line number = page.lines(1).get(0);
		assertThat(number.text()).isEqualTo("2");
		assertThat(number.size()).isEqualTo(14);
		assertThat(number.bold()).isFalse();
		assertThat(number.centre()).isCloseTo((LEFT + RIGHT) / 2, within(ONE_MM));
		assertThat(number.baseline()).isBetween(8 * MM, 14 * MM);
	}

	@Test
	void textOfLaterPagesBeginsTwentyMillimetresFromTheTop() {
		Line first = page.lines(1).get(1);
		assertThat(first.baseline() - 0.9f * 14).isGreaterThanOrEqualTo(20 * MM - HALF_MM);
		assertThat(first.baseline()).isLessThan(20 * MM + 24);
	}

	@Test
	void recipientsAreUnderlinedLabelAndTwelvePointList() {
		Line label = page.line("Nơi nhận:");
		assertThat(label.size()).isEqualTo(14);
		assertThat(label.bold()).isFalse();
		assertThat(label.italic()).isFalse();
		assertThat(label.left()).isCloseTo(LEFT, within(HALF_MM));
		assertThat(page.rules(label.page())).anyMatch((rule) -> Math.abs(rule.left() - label.left()) < 2
				&& Math.abs(rule.right() - label.right()) < 4 && Math.abs(rule.y() - label.baseline()) < 5);
		Line first = page.line("- Thường trực Huyện ủy");
		assertThat(first.size()).isEqualTo(12);
		assertThat(first.text()).endsWith(";");
		assertThat(page.line("- Lưu Ban Dân vận Huyện ủy").text()).isEqualTo("- Lưu Ban Dân vận Huyện ủy.");
	}

	@Test
	void headSignsWithOneBoldLineAtTheRight() {
		Line title = page.line("TRƯỞNG BAN");
		assertThat(title.text()).isEqualTo("TRƯỞNG BAN");
		assertThat(title.size()).isEqualTo(14);
		assertThat(title.bold()).isTrue();
		assertThat(title.left()).isGreaterThan(LEFT + 230);
		assertThat(title.baseline()).isCloseTo(page.line("Nơi nhận:").baseline(), within(1f));
	}

	@Test
	void deputySignsForTheHeadWithABoldAuthorityAndAPlainTitle() {
		Line authority = deputy.line("K/T TRƯỞNG BAN");
		Line title = deputy.line("PHÓ TRƯỞNG BAN");
		assertThat(authority.bold()).isTrue();
		assertThat(title.bold()).isFalse();
		assertThat(title.size()).isEqualTo(14);
		assertThat(title.baseline()).isGreaterThan(authority.baseline());
		assertThat(title.centre()).isCloseTo(authority.centre(), within(ONE_MM));
	}

	@Test
	void signerNameIsBoldWithRoomForTheSignatureAbove() {
		Line name = page.line("Nguyễn Minh Đức");
		assertThat(name.bold()).isTrue();
		assertThat(name.size()).isEqualTo(14);
		assertThat(name.centre()).isCloseTo(page.line("TRƯỞNG BAN").centre(), within(ONE_MM));
		assertThat(name.baseline() - page.line("TRƯỞNG BAN").baseline() - 14).isGreaterThanOrEqualTo(25 * MM);
	}

	@Test
	void signatureIsNeverAloneOnItsPage() {
		for (int paragraphs = 1; paragraphs <= 24; paragraphs++) {
			PdfReader printed = read(document(null, "TRƯỞNG BAN", paragraphs, "25-BC/BDVHU"));
			Line name = printed.line("Nguyễn Minh Đức");
			assertThat(printed.lines(name.page())).as("%s paragraphs", paragraphs)
				.anyMatch(
						(line) -> line.baseline() < printed.line("Nơi nhận:").baseline() && line.text().length() > 20);
		}
	}

	@Test
	void headingIsNeverTheLastLineOfAPage() {
		for (int paragraphs = 1; paragraphs <= 24; paragraphs++) {
			PdfReader printed = read(document(null, "TRƯỞNG BAN", paragraphs, "25-BC/BDVHU"));
			Line heading = printed.line("II- ĐỀ NGHỊ");
			assertThat(printed.lines(heading.page())).as("%s paragraphs", paragraphs)
				.anyMatch((line) -> line.baseline() > heading.baseline() + 10);
		}
	}

	@Test
	void annexIsLandscapeAndNamesItsDocument() {
		int annex = page.line("Phụ lục").page();
		PDPage turned = page.document().getPage(annex);
		assertThat(turned.getRotation()).isEqualTo(90);
		assertThat(turned.getMediaBox().getHeight()).isEqualTo(842);
		assertThat(page.line("Phụ lục").bold()).isTrue();
		assertThat(page.line("(Kèm theo").italic()).isTrue();
		assertThat(page.line("(Kèm theo").text()).contains("số 25-BC/BDVHU, ngày 05/02/2024 của Ban Dân vận Huyện ủy");
	}

	@Test
	void tableHeadingsReturnOnEveryPageOfTheAnnex() {
		int annex = page.line("Phụ lục").page();
		assertThat(page.document().getNumberOfPages()).isGreaterThan(annex + 1);
		assertThat(page.lines(annex)).anyMatch((line) -> line.text().contains("Nội dung") && line.bold());
		assertThat(page.lines(annex + 1)).anyMatch((line) -> line.text().contains("Nội dung") && line.bold());
	}

	@Test
	void everyFontIsEmbeddedAndHasTheMetricsOfTimes() throws IOException {
		for (PDPage one : page.document().getPages()) {
			for (var name : one.getResources().getFontNames()) {
				PDFont font = one.getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("Tinos");
			}
		}
	}

	@Test
	void textIsVietnameseInNfcAndComesBackWhole() throws IOException {
		String text = new PDFTextStripper().getText(page.document()).replaceAll("\\s+", " ");
		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
		assertThat(text).contains("ẫ ợ Ặ ỹ Ữ đ Đ ơ Ơ ư Ư");
		assertThat(text).contains(SENTENCE.strip());
	}

	@Test
	void metadataNamesTitleAndBody() {
		assertThat(page.document().getDocumentInformation().getTitle()).startsWith("Báo cáo tiến độ thực hiện");
		assertThat(page.document().getDocumentInformation().getAuthor()).isEqualTo("Ban Dân vận Huyện ủy");
	}

	@Test
	void angleBracketsAndAmpersandsPrintAsTyped() {
		assertThat(page.line("<script>").text()).contains("<script>alert('&')</script>");
	}

	private static List<Line> paragraph() {
		List<Line> lines = page.lines(0);
		int first = lines.indexOf(page.line("Ủy ban nhân dân các xã"));
		return lines.subList(first, first + 4);
	}

	private static PdfReader read(PrintedDocument document) {
		try {
			return new PdfReader(pdf(document));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] pdf(PrintedDocument document) {
		return Printer.PDF.print(document);
	}

	static PrintedDocument document(String authority, String title, int paragraphs, String symbol) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(SENTENCE.repeat(3)));
		blocks.add(new Heading(1, "I- TÌNH HÌNH CHUNG"));
		blocks.add(Paragraph.of("Chữ cần thử: ẫ ợ Ặ ỹ Ữ đ Đ ơ Ơ ư Ư."));
		blocks.add(new Paragraph(List.of(new Run("Chữ thường, ", false, false), new Run("in đậm", true, false),
				new Run(" và ", false, false), new Run("in nghiêng", false, true))));
		blocks.add(Paragraph.of("Nhập <script>alert('&')</script>"));
		for (int i = 0; i < paragraphs; i++) {
			blocks.add(Paragraph.dash(SENTENCE));
		}
		blocks.add(new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Bảng trong bài", 8, Align.LEFT)),
				List.of(List.of("1", "Ô trong bài"))));
		blocks.add(new Heading(1, "II- ĐỀ NGHỊ"));
		blocks.add(Paragraph.of(SENTENCE));
		blocks.add(Paragraph.of("Ban Dân vận Huyện ủy báo cáo Thường trực Huyện ủy."));
		List<List<String>> rows = new ArrayList<>();
		for (int i = 1; i <= 40; i++) {
			rows.add(List.of(String.valueOf(i), SENTENCE, "31/3/2023"));
		}
		Table table = new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Nội dung", 8, Align.LEFT),
				new Column("Thời hạn", 2, Align.CENTRE)), rows);
		Letterhead letterhead = new Letterhead(1, "HUYỆN ỦY LẠC SƠN", "BAN DÂN VẬN", "Ban Dân vận Huyện ủy", "BDVHU",
				"Lạc Sơn", "TRƯỞNG BAN", BodyKind.PARTY_BODY);
		return new PrintedDocument(letterhead, DocumentType.REPORT,
				"tiến độ thực hiện kế hoạch phối hợp công tác dân vận năm 2023",
				new DocumentContent(blocks, List.of(new Annex("Phụ lục", "Tiến độ nhiệm vụ", List.of(table)))),
				"Số " + symbol, "Lạc Sơn, ngày 05 tháng 02 năm 2024",
				"số " + symbol + ", ngày 05/02/2024 của Ban Dân vận Huyện ủy", authority, title, "Nguyễn Minh Đức",
				List.of("Thường trực Huyện ủy (báo cáo)", "UBND huyện"));
	}

	/** Templates are compiled once for the whole class. */
	private static final class Printer {

		private static final PartyPdf PDF = new PartyPdf(new TableDesigns());

	}

}
