package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseNumbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What people type and paste into a sheet, and how the cells must agree. */
class SheetReadingTest {

	private static final SheetTemplate SHEET = new SheetTemplate(1, "Biểu thử",
			List.of(column("A1", 0), column("A2", 0), column("A3", 0), column("A4", 0), column("A5", 0),
					column("A6", 0), column("A7", 0), column("A8", 0), column("A9", 0), column("M2", 2)),
			List.of(new SheetTemplate.Check("A1", true, "A2 + A3", "Đã giải quyết phải bằng trước hạn + đúng hạn."),
					new SheetTemplate.Check("A5", false, "A4", "A5 không được nhiều hơn A4.")));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1234|1234", "1.234|1234", "1.234,5|1234.5", "12,5|12.5", "0|0", "1 234|1234",
			"1.234.567|1234567" })
	void numbersAreReadTheVietnameseWay(String typed, BigDecimal number) {
		assertThat(VietnameseNumbers.parse(typed)).isEqualByComparingTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,234.5", "12.5", "1.23", "1,2,3", "1.2345" })
	void numbersWrittenTheEnglishWayAreNotGuessed(String typed) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> VietnameseNumbers.parse(typed))
			.withMessageContaining("không rõ nghĩa")
			.withMessageContaining("1.234,5");
	}

	@Test
	void textInANumberCellNamesTheCell() {
		assertThat(problems(() -> SheetReading.values(SHEET, Map.of("A2", "abc", "A3", "5", "A4", "1,234.5"))))
			.extracting(SheetProblem::codes)
			.containsExactly(List.of("A2"), List.of("A4"));
	}

	@Test
	void tenPastedColumnsWhereNineFitChangeNothing() {
		List<SheetProblem> problems = problems(() -> SheetReading.paste(SHEET, "A2", "1\t2\t3\t4\t5\t6\t7\t8\t9\t10"));
		assertThat(problems).singleElement()
			.extracting(SheetProblem::sentence)
			.asString()
			.contains("10 ô", "từ ô A2 chỉ còn 9 ô", "chưa ô nào thay đổi");
	}

	@Test
	void nineColumnsFitFromTheSameCell() {
		assertThat(SheetReading.paste(SHEET, "A2", "1\t2\t3\t4\t5\t6\t7\t8\t9,25")).hasSize(9)
			.containsEntry("A2", BigDecimal.ONE)
			.containsEntry("M2", new BigDecimal("9.25"));
	}

	@Test
	void aColumnAndNamesWithNumbersArePastedToo() {
		assertThat(SheetReading.paste(SHEET, "A1", "1.200\r\n700\r\n500\r\n").values())
			.containsExactly(BigDecimal.valueOf(1200), BigDecimal.valueOf(700), BigDecimal.valueOf(500));
		assertThat(SheetReading.paste(SHEET, "A4", "Tiếp nhận\t12\nTrực tuyến\t7")).containsOnlyKeys("A4", "A5");
	}

	@Test
	void emptyCellsOfAPasteLeaveTheirCellsAlone() {
		assertThat(SheetReading.paste(SHEET, "A1", "1\t\t3")).containsOnlyKeys("A1", "A3");
	}

	@Test
	void anEmptyFirstCellDoesNotShiftTheOthers() {
		assertThat(SheetReading.paste(SHEET, "A1", "\t5\t6")).containsOnlyKeys("A2", "A3");
		assertThat(SheetReading.paste(SHEET, "A1", "\n5\n6\n")).containsOnlyKeys("A2", "A3");
	}

	@Test
	void aBlockOfRowsAndColumnsIsRefused() {
		assertThat(problems(() -> SheetReading.paste(SHEET, "A1", "1\t2\n3\t4"))).singleElement()
			.extracting(SheetProblem::sentence)
			.asString()
			.startsWith("Vùng đã chép có nhiều hàng và nhiều cột");
	}

	@Test
	void pastedTextAndEnglishNumbersNameTheirCells() {
		assertThat(problems(() -> SheetReading.paste(SHEET, "A1", "1\tabc\t1,234.5"))).extracting(SheetProblem::codes)
			.containsExactly(List.of("A2"), List.of("A3"));
	}

	@Test
	void wholeNumbersOnlyWhereNothingElseCanBe() {
		assertThat(problems(() -> SheetRules.cells(SHEET, Map.of("A1", new BigDecimal("1.234"))))).singleElement()
			.extracting(SheetProblem::sentence)
			.asString()
			.contains("chỉ nhận số nguyên", "1.234");
		assertThat(problems(() -> SheetRules.cells(SHEET, Map.of("A1", new BigDecimal("-1"))))).hasSize(1);
		assertThat(SheetRules.cells(SHEET, Map.of("M2", new BigDecimal("1.25")))).hasSize(1);
	}

	@Test
	void checksNameTheCellsThatDisagree() {
		List<SheetProblem> problems = SheetRules.disagreements(SHEET, Map.of("A1", BigDecimal.TEN, "A2",
				BigDecimal.valueOf(4), "A3", BigDecimal.valueOf(5), "A4", BigDecimal.ONE, "A5", BigDecimal.TWO));
		assertThat(problems).extracting(SheetProblem::codes)
			.containsExactly(List.of("A1", "A2", "A3"), List.of("A5", "A4"));
		assertThat(problems.get(0).sentence()).contains("A1 = 10", "A2 + A3 = 9");
	}

	@Test
	void aSheetWithEmptyCellsIsNotComplete() {
		assertThat(SheetRules.problems(SHEET, Map.of("A1", BigDecimal.ZERO))).hasSize(9)
			.allMatch((problem) -> problem.sentence().contains("chưa có số"));
	}

	private static List<SheetProblem> problems(ThrowingCallable call) {
		return catchThrowableOfType(SheetRefusal.class, call).problems();
	}

	private static SheetTemplate.Column column(String code, int decimals) {
		return new SheetTemplate.Column("Nhóm", code, "Ô " + code, "hồ sơ", decimals);
	}

}
