package vn.danvan.document.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.SignatureLines;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;
import vn.danvan.document.print.PdfReader.Line;
import vn.danvan.document.print.PrintedPages.SignaturePlace;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How text, tables and signature flow over pages. */
class PdfPrinterTest {

	private static final SignatureLines HEAD = Samples.signedBy(Samples.BOARD, Standing.HEAD, "TRƯỞNG BAN");

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 })
	void signatureIsNeverAloneAndNoHeadingEndsAPage(int paragraphs) throws IOException {
		PdfReader printed = read(Samples.text(paragraphs), List.of());
		Line label = printed.line("Nơi nhận:");
		assertThat(printed.lines(label.page()))
			.anyMatch((line) -> line.baseline() < label.baseline() && line.text().length() > 20);
		Line heading = printed.line("II- ĐỀ NGHỊ");
		assertThat(printed.lines(heading.page())).anyMatch((line) -> line.baseline() > heading.baseline() + 10);
		assertThat(printed.line("Nguyễn Minh Đức").page()).isEqualTo(label.page());
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 })
	void aTableThatEndsTheTextGivesRowsToThePageOfTheSignature(int rows) throws IOException {
		List<List<String>> cells = new ArrayList<>();
		for (int i = 1; i <= rows; i++) {
			cells.add(List.of(String.valueOf(i), "Ô số " + i));
		}
		Table table = new Table(List.of(new Column("TT", 1, Align.CENTRE), new Column("Tiêu đề cột", 8, Align.LEFT)),
				cells);
		PdfReader printed = read(List.of(Paragraph.of("Danh sách:"), table), List.of());
		Line label = printed.line("Nơi nhận:");
		assertThat(printed.lines(label.page())).anyMatch((line) -> line.text().equals("Ô số " + rows));
		assertThat(printed.lines(label.page())).anyMatch((line) -> line.text().equals("Tiêu đề cột"));
	}

	@Test
	void theHeadOfATableNeverEndsAPage() throws IOException {
		for (int paragraphs = 8; paragraphs <= 14; paragraphs++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = 0; i < paragraphs; i++) {
				blocks.add(Paragraph.of(Samples.SENTENCE));
			}
			blocks.add(new Heading(1, "I- BẢNG"));
			blocks.add(Samples.progress(3));
			PdfReader printed = read(blocks, List.of());
			Line head = printed.line("Thời hạn");
			assertThat(printed.line("I- BẢNG").page()).as("%s", paragraphs).isEqualTo(head.page());
			assertThat(printed.lines(head.page())).as("%s", paragraphs)
				.anyMatch((line) -> line.text().equals("31/3/2023"));
		}
	}

	@Test
	void noRowIsCutBetweenPages() throws IOException {
		PdfReader printed = read(List.of(Paragraph.of("Danh sách:")), Samples.annexes(60));
		int checked = 0;
		for (int page = 1; page < printed.document().getNumberOfPages(); page++) {
			boolean listed = printed.lines(page).stream().anyMatch((line) -> line.text().equals("Nội dung"));
			for (Line line : listed ? printed.lines(page) : List.<Line>of()) {
				if (line.text().matches("\\d+") && line.size() == 12 && line.left() < 120) {
					long lines = printed.lines(page)
						.stream()
						.filter((one) -> Math.abs(one.baseline() - line.baseline()) < 12 && one.left() > 120
								&& one.text().length() > 12)
						.count();
					assertThat(lines).as("row %s", line.text()).isEqualTo(2);
					checked++;
				}
			}
		}
		assertThat(checked).isEqualTo(60);
	}

	@Test
	void headingsAndAnnexesAreBookmarks() throws IOException {
		PDDocumentOutline outline = new PdfReader(Samples.PDF.print(Samples.COMPOSER.compose(Samples.report())).pdf())
			.document()
			.getDocumentCatalog()
			.getDocumentOutline();
		List<String> titles = new ArrayList<>();
		for (PDOutlineItem item : outline.children()) {
			titles.add(item.getTitle());
			item.children().forEach((child) -> titles.add("> " + child.getTitle()));
		}
		assertThat(titles).containsSubsequence("I- TÌNH HÌNH CHUNG", "> 1. Những chữ cần thử", "II- ĐỀ NGHỊ",
				"Phụ lục 1. Tiến độ nhiệm vụ", "Phụ lục 2. Biểu đồ và bảng ghép ô");
	}

	@Test
	void everyFontIsEmbeddedAndHasTheMetricsOfTimes() throws IOException {
		PdfReader page = new PdfReader(Samples.PDF.print(Samples.COMPOSER.compose(Samples.report())).pdf());
		for (PDPage one : page.document().getPages()) {
			for (var name : one.getResources().getFontNames()) {
				PDFont font = one.getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("Tinos");
			}
		}
		String text = new PDFTextStripper().getText(page.document()).replaceAll("\\s+", " ");
		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
		assertThat(text).contains("ẫ ợ Ặ ỹ Ữ đ Đ ơ Ơ ư Ư", "<script>alert('&')</script>", Samples.SENTENCE.strip());
	}

	@Test
	void theFileNamesTitleBodyAndRules() throws IOException {
		var information = new PdfReader(Samples.PDF.print(Samples.COMPOSER.compose(Samples.report())).pdf()).document()
			.getDocumentInformation();
		assertThat(information.getTitle())
			.isEqualTo("Báo cáo tiến độ thực hiện kế hoạch phối hợp công tác dân vận năm 2023");
		assertThat(information.getAuthor()).isEqualTo("Ban Dân vận Huyện ủy");
		assertThat(information.getSubject()).contains("36-HD/VPTW");
	}

	@Test
	void aWordLongerThanALineIsBrokenAndLosesNothing() throws IOException {
		String word = "x".repeat(300);
		PdfReader printed = read(List.of(Paragraph.of("Đường dẫn " + word + " hết.")), List.of());
		long letters = printed.lines()
			.stream()
			.filter((line) -> line.text().contains("xxx"))
			.mapToLong((line) -> line.text().chars().filter((one) -> one == 'x').count())
			.sum();
		assertThat(letters).isEqualTo(300);
		assertThat(printed.lines(0)).allMatch((line) -> line.right() <= LayoutRules.RIGHT + 2);
	}

	@Test
	void aLongNameOfADecidingBodyAndADivisionLoseNoLine() throws IOException {
		Letterhead committee = new Letterhead(2, "HUYỆN ỦY LẠC SƠN", "BAN CHỈ ĐẠO",
				"Ban Chỉ đạo thực hiện quy chế dân chủ ở cơ sở huyện Lạc Sơn", "BCĐ", "Lạc Sơn", "TRƯỞNG BAN",
				BodyKind.STEERING_COMMITTEE, null);
		PdfReader decision = new PdfReader(Samples.PDF
			.print(Samples.COMPOSER
				.compose(Samples.decision(committee, Samples.signedBy(committee, Standing.HEAD, "TRƯỞNG BAN"))))
			.pdf());
		Line first = decision.line("BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ");
		Line second = decision.line("DÂN CHỦ Ở CƠ SỞ HUYỆN LẠC SƠN");
		assertThat(second.baseline() - first.baseline()).isBetween(16.5f, 18.5f);
		assertThat(second.centre()).isBetween(first.centre() - 1, first.centre() + 1);
		PdfReader division = read(List.of(new Division("Chương II", "tổ chức thực hiện"), Paragraph.of("Nội dung.")),
				List.of());
		assertThat(division.line("TỔ CHỨC THỰC HIỆN").centre()).isBetween(division.line("Chương II").centre() - 1,
				division.line("Chương II").centre() + 1);
	}

	@Test
	void anAnnexOfThreeHundredPagesPrintsWithItsOwnNumbers() throws IOException {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < 320; i++) {
			blocks.add(Samples.progress(14));
		}
		PdfReader printed = read(List.of(Paragraph.of("Kèm phụ lục.")), List.of(new Annex("Dài", blocks)));
		assertThat(printed.document().getNumberOfPages()).isGreaterThan(300);
		assertThat(printed.lines(300).get(0).text()).isEqualTo("300");
	}

	@Test
	void theRoomForSignaturesIsToldInPoints() throws IOException {
		PrintedPages pages = Samples.PDF.print(Samples.COMPOSER.compose(Samples.report()));
		PdfReader printed = new PdfReader(pages.pdf());
		SignaturePlace place = pages.signaturePlaces().get(0);
		Line title = printed.line("TRƯỞNG BAN");
		Line name = printed.line("Nguyễn Minh Đức");
		assertThat(place.page()).isEqualTo(title.page());
		assertThat((float) place.top()).isGreaterThan(title.baseline());
		assertThat((float) place.top() + place.height()).isLessThan(name.baseline());
		assertThat(place.left() + place.width() / 2f).isCloseTo(name.centre(), within(2f));
	}

	private static PdfReader read(List<Block> blocks, List<Annex> annexes) throws IOException {
		return new PdfReader(Samples.PDF.print(Samples.COMPOSER.compose(Samples.of(DocumentType.REPORT, Samples.BOARD,
				"kiểm thử trang in", new DocumentContent(blocks, annexes), DocumentForm.PLAIN, HEAD)))
			.pdf());
	}

}
