package vn.danvan.document.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The Excel file says the same, with numbers and dates that can be reckoned with. */
class XlsxPrinterTest {

	@Test
	void numbersSharesAndDatesAreRealAndTheHeadIsFrozen() throws IOException {
		try (XSSFWorkbook book = book()) {
			XSSFSheet list = book.getSheet("Phụ lục 1");
			assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(list.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
			XSSFCell day = list.getRow(1).getCell(2);
			assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
			assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 31));
			XSSFSheet spans = book.getSheet("Phụ lục 2 2");
			assertThat(spans.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(1234);
			assertThat(spans.getRow(4).getCell(2).getNumericCellValue()).isCloseTo(0.985, within(1e-9));
			assertThat(spans.getRow(4).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
			assertThat(spans.getMergedRegions()).map((one) -> one.formatAsString())
				.contains("A1:A2", "C1:D1", "A3:D3", "B4:B5");
		}
	}

	@Test
	void theTextSaysWhatThePageSays() throws IOException {
		PrintedDocument document = Samples.COMPOSER.compose(Samples.report());
		try (XSSFWorkbook book = book()) {
			XSSFSheet text = book.getSheetAt(0);
			List<String> lines = new ArrayList<>();
			text.forEach((row) -> lines.add(row.getCell(0).getStringCellValue()));
			assertThat(lines).contains(document.masthead().lead().number(), "I- TÌNH HÌNH CHUNG", "Nguyễn Minh Đức",
					"Ban Dân vận Huyện ủy báo cáo Thường trực Huyện ủy.", "a) Thứ nhất;");
		}
	}

	private static XSSFWorkbook book() throws IOException {
		return new XSSFWorkbook(
				new ByteArrayInputStream(new XlsxPrinter().print(Samples.COMPOSER.compose(Samples.report()))));
	}

}
