package vn.danvan.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;
import vn.danvan.workbook.SheetColumn.Presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Excel files as people really send them, and as somebody hostile would. */
class WorkbookFileTest {

	private static final SheetLayout LAYOUT = new SheetLayout(
			List.of(column("code", "Mã", Presence.REQUIRED), column("title", "Nội dung nhiệm vụ", Presence.REQUIRED),
					column("deadline", "Hạn", Presence.REQUIRED), column("target", "Chỉ tiêu chung", Presence.OPTIONAL),
					column("each", "Chỉ tiêu mỗi xã", Presence.OPTIONAL)),
			20_000);

	private static final Object[] TITLES = { "Mã", "Nội dung nhiệm vụ", "Hạn", "Chỉ tiêu chung" };

	private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

	@Test
	void realCellsAreReadAsTheyAre() {
		Read read = read(Books.of(TITLES, new Object[] { "NV01", "Tập huấn", DAY, 95.5 },
				new Object[] { 7, "Số làm mã", DAY, 1234 }));
		assertThat(read.problems).isEmpty();
		assertThat(read.rows).containsExactly("2|NV01|Tập huấn|2023-12-31|95.5", "3|7|Số làm mã|2023-12-31|1234");
		assertThat(read.notes).isEmpty();
	}

	@Test
	void numbersAndDatesTypedAsTextAreUnderstood() {
		Read read = read(Books.of(TITLES, new Object[] { "A", "a", "31/12/2023", "1.234" },
				new Object[] { "B", "b", "31-12-2023", "1,5" }, new Object[] { "C", "c", "2023-12-31", "'95" },
				new Object[] { "D", "d", "ngày 31 tháng 12 năm 2023", "95%" },
				new Object[] { "E", "e", " 31.12.2023 ", "1 234,5" }));
		assertThat(read.problems).isEmpty();
		assertThat(read.rows).containsExactly("2|A|a|2023-12-31|1234", "3|B|b|2023-12-31|1.5", "4|C|c|2023-12-31|95",
				"5|D|d|2023-12-31|95", "6|E|e|2023-12-31|1234.5");
	}

	@Test
	void everyProblemIsNamedByRowAndColumnAtOnce() {
		Read read = read(Books.of(TITLES, new Object[] { "A", "a", "31/02/2023", "1,234.5" },
				new Object[] { "B", "b", "12/31/2023", "nhiều" }, new Object[] { "C", "c", "31/12/23", 5 },
				new Object[] { "D", "d", 45291, DAY }, new Object[] { "E", "e", "cuối năm", true }));
		assertThat(read.problems).hasSize(9)
			.anyMatch(
					(one) -> one.equals("Dòng 2, cột C: Không có ngày 31/02/2023. Hãy gõ theo thứ tự ngày/tháng/năm."))
			.anyMatch((one) -> one.startsWith("Dòng 2, cột D: "))
			.anyMatch((one) -> one.startsWith("Dòng 3, cột C: Không có ngày 12/31/2023."))
			.anyMatch((one) -> one.startsWith("Dòng 3, cột D: "))
			.anyMatch((one) -> one.startsWith("Dòng 4, cột C: “31/12/23” không rõ năm nào."))
			.anyMatch((one) -> one.startsWith("Dòng 5, cột C: Ô chứa số 45291"))
			.anyMatch((one) -> one.startsWith("Dòng 5, cột D: Ô chứa ngày 31/12/2023"))
			.anyMatch((one) -> one.startsWith("Dòng 6, cột C: "))
			.anyMatch((one) -> one.startsWith("Dòng 6, cột D: Ô chứa giá trị đúng/sai"));
	}

	@Test
	void daysCountFrom1904WhereTheFileSaysSo() {
		byte[] plain = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] apple = Books.edited(plain, "xl/workbook.xml",
				(xml) -> xml.replace("date1904=\"false\"", "date1904=\"true\""));
		assertThat(read(apple).rows).containsExactly("2|A|a|2028-01-01|1");
	}

	@Test
	void percentIsReadAsItIsShown() {
		byte[] book = Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, 0.95 });
			sheet.getRow(1).getCell(3).setCellStyle(Books.style(sheet.getRow(1), "0%"));
		});
		assertThat(read(book).rows).containsExactly("2|A|a|2023-12-31|95");
	}

	@Test
	void binaryDustBehindANumberIsNotBelieved() {
		assertThat(read(Books.of(TITLES, new Object[] { "A", "a", DAY, 0.1 + 0.2 })).rows)
			.containsExactly("2|A|a|2023-12-31|0.3");
	}

	@Test
	void textIsStoredComposedWithTheTrueLetterAndPlainSpaces() {
		String decomposed = Normalizer.normalize("Hường", Normalizer.Form.NFD);
		Read read = read(
				Books.of(TITLES, new Object[] { "  Ð\u00A01 ", decomposed + " \u200B\u00A0 Lạc  Sơn", DAY, 1 }));
		assertThat(read.rows).containsExactly("2|Đ 1|Hường Lạc Sơn|2023-12-31|1");
	}

	@Test
	void richAndInlineTextIsReadAsPlainText() {
		byte[] rich = Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, 1 });
			XSSFRichTextString text = new XSSFRichTextString("Một phần đậm");
			text.applyFont(4, 8, one.createFont());
			sheet.getRow(1).getCell(1).setCellValue(text);
		});
		byte[] inline = Books.edited(rich, "xl/worksheets/sheet1.xml",
				(xml) -> xml.replaceFirst("<c r=\"A2\"[^>]*>.*?</c>",
						"<c r=\"A2\" t=\"inlineStr\"><is><r><t>NV</t></r><r><t>9</t></r></is></c>"));
		assertThat(read(inline).rows).containsExactly("2|NV9|Một phần đậm|2023-12-31|1");
	}

	@Test
	void emptyRowsInTheMiddleCountForNothing() {
		Read read = read(Books.of(TITLES, new Object[] { "A", "a", DAY, 1 }, new Object[] {},
				new Object[] { "  ", "\u00A0", null, "" }, new Object[] { "B", "b", DAY, 2 }));
		assertThat(read.rows).containsExactly("2|A|a|2023-12-31|1", "5|B|b|2023-12-31|2");
	}

	@Test
	void titlesMayStandLowerInOtherWordsOrderAndTwoRows() {
		byte[] book = Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, new Object[] { "BẢNG NHIỆM VỤ NĂM 2023" }, new Object[] {},
					new Object[] { "HẠN (ngày/tháng/năm)", "Mã số", "Nội dung nhiệm vụ *", "Chỉ tiêu", null },
					new Object[] { null, null, null, "Chung", "Mỗi xã" }, new Object[] { DAY, "A", "a", 48, 2 });
			for (int column = 0; column < 3; column++) {
				sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
			}
			sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
		});
		Read read = read(book);
		assertThat(read.problems).isEmpty();
		assertThat(read.rows).containsExactly("5|A|a|2023-12-31|48|2");
	}

	@Test
	void aTitleMergedOverAnEmptyColumnIsClear() {
		assertThat(read(mergedTitle(null)).rows).containsExactly("2|A|a|2023-12-31|1");
	}

	@Test
	void aTitleMergedOverTwoFilledColumnsIsNotAndTheRangeIsSaid() {
		assertThat(read(mergedTitle("cũng có chữ")).problems).singleElement()
			.asString()
			.startsWith("Dòng 1, cột B: Tiêu đề Nội dung nhiệm vụ gộp các ô B1:C1");
	}

	@Test
	void aTitleThatStandsTwiceIsRefused() {
		Read read = read(
				Books.of(new Object[] { "Mã", "Nội dung nhiệm vụ", "Hạn", "Mã" }, new Object[] { "A", "a", DAY, "B" }));
		assertThat(read.problems).singleElement().asString().contains("có ở nhiều cột: A, D");
	}

	@Test
	void cellsMergedAmongTheLinesAreNamed() {
		byte[] book = Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, 1 }, new Object[] { "B", "b", null, 1 });
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
		});
		assertThat(read(book).problems).anyMatch((one) -> one.startsWith("Dòng 2, cột C: Ô gộp C2:C3"));
	}

	@Test
	void missingColumnsAreAllNamed() {
		Read read = read(Books.of(new Object[] { "Mã", "Chỉ tiêu chung" }, new Object[] { "A", 1 }));
		assertThat(read.problems).hasSize(2)
			.anyMatch((one) -> one.startsWith("Dòng 1: Thiếu cột Nội dung nhiệm vụ"))
			.anyMatch((one) -> one.startsWith("Dòng 1: Thiếu cột Hạn"));
	}

	@Test
	void theSheetThatFitsIsFoundAmongSeveral() {
		byte[] book = Books.with((one) -> {
			Books.fill(one.createSheet("Hướng dẫn"), 0, new Object[] { "Đọc trước khi điền" });
			Books.fill(one.createSheet("Bảng"), 0, TITLES, new Object[] { "A", "a", DAY, 1 });
		});
		assertThat(read(book).rows).hasSize(1);
	}

	@Test
	void ofTwoSheetsThatFitThePersonChooses() {
		byte[] book = Books.with((one) -> {
			Books.fill(one.createSheet("Quý 1"), 0, TITLES, new Object[] { "A", "a", DAY, 1 });
			Books.fill(one.createSheet("Quý 2"), 0, TITLES, new Object[] { "B", "b", DAY, 1 });
		});
		assertThatThrownBy(() -> read(book)).isInstanceOfSatisfying(ChooseSheet.class,
				(choice) -> assertThat(choice.sheets()).containsExactly("Quý 1", "Quý 2"));
		assertThat(read(book, "Quý 2").rows).containsExactly("2|B|b|2023-12-31|1");
	}

	@Test
	void hiddenSheetsAreNotReadAndHiddenRowsAndColumnsAreSaid() {
		byte[] book = Books.with((one) -> {
			Books.fill(one.createSheet("Ẩn"), 0, TITLES, new Object[] { "X", "x", DAY, 1 });
			XSSFSheet sheet = one.createSheet("Thấy");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, 1 }, new Object[] { "B", "b", DAY, 1 });
			sheet.getRow(2).setZeroHeight(true);
			sheet.setColumnHidden(3, true);
			one.setActiveSheet(1);
			one.setSheetHidden(0, true);
		});
		Read read = read(book);
		assertThat(read.rows).hasSize(2);
		assertThat(read.notes).hasSize(3)
			.anyMatch((one) -> one.contains("Trang tính đang ẩn nên không đọc: Ẩn"))
			.anyMatch((one) -> one.contains("Cột đang ẩn vẫn được đọc: D"))
			.anyMatch((one) -> one.contains("1 dòng đang ẩn") && one.contains("(dòng 3)"));
	}

	@Test
	void anOnlyFittingSheetThatIsHiddenIsNamed() {
		byte[] book = Books.with((one) -> {
			Books.fill(one.createSheet("Ẩn"), 0, TITLES, new Object[] { "X", "x", DAY, 1 });
			one.createSheet("Trống");
			one.setActiveSheet(1);
			one.setSheetHidden(0, true);
		});
		refused(book, "Trang tính Ẩn đúng mẫu nhưng đang ẩn");
	}

	@Test
	void resultsOfFormulasAreTakenAndTold() {
		byte[] book = formula("90+5", true);
		Read read = read(book);
		assertThat(read.rows).containsExactly("2|A|a|2023-12-31|95");
		assertThat(read.notes).singleElement().asString().contains("1 ô có công thức").contains("D2");
	}

	@Test
	void aFormulaWithoutResultAndAnErrorAreRefused() {
		assertThat(read(formula("90+5", false)).problems).singleElement()
			.asString()
			.startsWith("Dòng 2, cột D: Công thức chưa có kết quả");
		assertThat(read(formula("1/0", true)).problems).singleElement()
			.asString()
			.startsWith("Dòng 2, cột D: Ô báo lỗi #DIV/0!");
	}

	@Test
	void aHundredThousandBlankFormattedRowsTakeNeitherTimeNorMemory() throws IOException {
		byte[] book;
		try (SXSSFWorkbook large = new SXSSFWorkbook(100)) {
			var sheet = large.createSheet("x");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, 1 });
			var style = large.createCellStyle();
			for (int row = 2; row < 100_000; row++) {
				var line = sheet.createRow(row);
				for (int column = 0; column < 15; column++) {
					line.createCell(column).setCellStyle(style);
				}
			}
			book = Books.bytes(large);
		}
		assertTimeout(Duration.ofSeconds(20), () -> assertThat(read(book).rows).hasSize(1));
	}

	@Test
	void tooManyLinesAreRefused() {
		Object[][] rows = new Object[20_002][];
		Arrays.fill(rows, new Object[] { "A", "a", DAY, 1 });
		rows[0] = TITLES;
		refused(Books.of(rows), "hơn 20.000 dòng");
	}

	@Test
	void aFileWithAPasswordSaysSo() throws IOException, GeneralSecurityException, InvalidFormatException {
		EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
		Encryptor encryptor = encryption.getEncryptor();
		encryptor.confirmPassword("bí mật");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(Books.of(TITLES)));
					OutputStream encrypted = encryptor.getDataStream(container)) {
				plain.save(encrypted);
			}
			container.writeFilesystem(out);
		}
		refused(out.toByteArray(), "Tệp đặt mật khẩu");
	}

	@Test
	void anOldFileIsToBeSavedAnew() throws IOException {
		try (HSSFWorkbook old = new HSSFWorkbook()) {
			old.createSheet("x");
			refused(Books.bytes(old), "kiểu .xlsx");
		}
	}

	@Test
	void aTruncatedFileIsDamaged() {
		byte[] whole = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		for (int part = 1; part < 10; part++) {
			refused(Arrays.copyOf(whole, whole.length * part / 10), "hỏng hoặc tải lên chưa trọn");
		}
	}

	@Test
	void aSheetThatBreaksOffIsDamaged() {
		byte[] whole = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		refused(Books.edited(whole, "xl/worksheets/sheet1.xml", (xml) -> xml.substring(0, xml.length() - 40)), "hỏng");
		refused(Books.edited(whole, "xl/worksheets/sheet1.xml", (xml) -> xml.replace("<v>0</v>", "<v>999</v>")),
				"hỏng");
		refused(Books.edited(whole, "xl/worksheets/sheet1.xml", (xml) -> xml.replace("r=\"A1\"", "r=\"??\"")), "hỏng");
	}

	@Test
	void aFileThatSwellsIsStopped() throws IOException {
		byte[] good = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] bomb = Books.edited(good, "xl/sharedStrings.xml",
				(xml) -> xml.replace("</sst>", "<si><t>" + " ".repeat(120_000_000) + "</t></si></sst>"));
		assertThat(bomb.length).isLessThan(1_000_000);
		assertTimeout(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> read(bomb)).isInstanceOf(Refusal.class));
	}

	@Test
	void rowsWithoutEndAreStopped() throws IOException {
		byte[] good = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] filler = "<row><c s=\"1\"/></row>".repeat(50_000).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out);
				var in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(good))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
					String xml = new String(content, StandardCharsets.UTF_8);
					int end = xml.indexOf("</sheetData>");
					zip.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
					for (int i = 0; i < 450; i++) {
						zip.write(filler);
					}
					zip.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
				}
				else {
					zip.write(content);
				}
			}
		}
		assertThat(out.size()).isLessThan(WorkbookFile.MAX_BYTES);
		refused(out.toByteArray(), "phình ra quá lớn");
	}

	@Test
	void entitiesAreNeverFollowed() {
		byte[] good = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] hostile = Books.edited(good, "xl/sharedStrings.xml",
				(xml) -> xml.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst")
					.replace("<t>a</t>", "<t>&x;</t>"));
		refused(hostile, "hỏng");
	}

	@ParameterizedTest
	@CsvSource({ "'%PDF-1.7 văn bản'", "'Mã;Nội dung;Hạn'", "'<html><table></table></html>'" })
	void otherFilesAreNoExcel(String content) {
		refused(content.getBytes(StandardCharsets.UTF_8), "không phải tệp Excel");
	}

	@Test
	void anotherArchiveIsNoExcelAndNothingIsEmpty() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("ảnh.txt"));
			zip.write(1);
		}
		refused(out.toByteArray(), "không phải tệp Excel");
		refused(new byte[0], "Tệp rỗng");
		refused(new byte[WorkbookFile.MAX_BYTES + 1], "lớn hơn 15 MB");
	}

	@Test
	void aSheetOfSomethingElseIsToldWhatIsExpected() {
		refused(Books.of(new Object[] { "Họ tên", "Năm sinh" }, new Object[] { "A", 1990 }),
				"Cần có các cột: Mã, Nội dung nhiệm vụ, Hạn");
	}

	@Test
	void macrosAreNeverRunAndThePersonIsTold() {
		byte[] good = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] macros = Books.edited(good, "xl/_rels/workbook.xml.rels", (xml) -> xml.replace("</Relationships>",
				"<Relationship Id=\"rIdX\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
						+ " Target=\"vbaProject.bin\"/></Relationships>"));
		Read read = read(macros);
		assertThat(read.rows).hasSize(1);
		assertThat(read.notes).singleElement().asString().contains("không chạy");
	}

	@Test
	void theStrictFormIsReadToo() {
		byte[] good = Books.of(TITLES, new Object[] { "A", "a", DAY, 1 });
		byte[] strict = Books.edited(
				Books.edited(good, "_rels/.rels",
						(xml) -> xml.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
								"http://purl.oclc.org/ooxml/officeDocument/relationships")),
				"xl/worksheets/sheet1.xml",
				(xml) -> xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
						"http://purl.oclc.org/ooxml/spreadsheetml/main"));
		assertThat(read(strict).rows).hasSize(1);
	}

	@Test
	void columnsAreCalledAsInExcel() {
		assertThat(CellPlace.letters(0)).isEqualTo("A");
		assertThat(CellPlace.letters(25)).isEqualTo("Z");
		assertThat(CellPlace.letters(26)).isEqualTo("AA");
		assertThat(CellPlace.letters(701)).isEqualTo("ZZ");
		assertThat(new CellPlace(12, 3).text()).isEqualTo("dòng 12, cột D");
	}

	private static byte[] mergedTitle(String beside) {
		return Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, new Object[] { "Mã", "Nội dung nhiệm vụ", null, "Hạn", "Chỉ tiêu chung" },
					new Object[] { "A", "a", beside, DAY, 1 });
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
		});
	}

	private static byte[] formula(String formula, boolean computed) {
		return Books.with((one) -> {
			XSSFSheet sheet = one.createSheet("x");
			Books.fill(sheet, 0, TITLES, new Object[] { "A", "a", DAY, null });
			sheet.getRow(1).createCell(3).setCellFormula(formula);
			if (computed) {
				one.getCreationHelper().createFormulaEvaluator().evaluateAll();
			}
		});
	}

	private static void refused(byte[] book, String sentence) {
		assertThatThrownBy(() -> read(book)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
	}

	private static SheetColumn column(String key, String title, Presence presence) {
		return new SheetColumn(key, title, presence, key.equals("code") ? List.of("Mã số") : List.of());
	}

	private static Read read(byte[] book) {
		return read(book, null);
	}

	private static Read read(byte[] book, String sheet) {
		List<String> rows = new ArrayList<>();
		CellProblems problems = new CellProblems();
		Consumer<SheetLine> lines = (line) -> {
			String row = line.row() + "|" + line.text("code") + "|" + line.text("title") + "|" + line.date("deadline")
					+ "|" + plain(line.number("target"));
			rows.add(line.has("each") ? row + "|" + plain(line.number("each")) : row);
		};
		try (WorkbookFile file = WorkbookFile.open(book)) {
			WorkbookReading reading = file.read(LAYOUT, sheet, problems, lines);
			assertThat(reading.lines()).isEqualTo(rows.size());
			return new Read(rows, problems.list().stream().map(CellProblem::text).toList(), reading.notes());
		}
	}

	private static String plain(BigDecimal number) {
		return (number != null) ? number.toPlainString() : "";
	}

	private record Read(List<String> rows, List<String> problems, List<String> notes) {
	}

}
