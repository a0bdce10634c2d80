package vn.danvan.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists of inspections on paper and as sheets. */
@DanvanTest
class InspectionPrintsTest {

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionPrints prints;

	@Test
	void theSchedulePrintsByPhaseAndAsASheetWithRealDays() throws IOException {
		long plan = plan();
		assertThat(text("schedule", this.stage.as("bithu", () -> this.prints.schedule(plan)))).containsSubsequence(
				"BAN DÂN VẬN", "LỊCH KIỂM TRA", "Đợt 1: từ ngày 01/3/2023", "Xã Quý Hòa", "Đợt 3", "Sáng 12/9/2023",
				"Xã Vũ Bình", "NGƯỜI LẬP BIỂU", "TRƯỞNG BAN");
		List<Row> rows = rows(this.stage.as("bithu", () -> this.prints.scheduleSheet(plan)));
		assertThat(rows).hasSizeGreaterThan(15);
		assertThat(DateUtil.isCellDateFormatted(rows.get(2).getCell(2))).isTrue();
		assertThat(rows.get(2).getCell(1).getStringCellValue()).isEqualTo("Đợt 1");
	}

	@Test
	void theClassesOfAPhaseAndOfTheYear() throws IOException {
		long plan = plan();
		assertThat(text("grades", this.stage.as("chuyenvien", () -> this.prints.grades(plan, 0)))).containsSubsequence(
				"TỔNG HỢP KẾT QUẢ KIỂM TRA, XẾP LOẠI", "đợt 1 năm 2023", "Nhóm đơn vị", "Cộng 10 10", "Xã Quý Hòa",
				"Tốt");
		List<Row> rows = rows(this.stage.as("chuyenvien", () -> this.prints.gradesSheet(plan, null)));
		assertThat(rows.get(0).getCell(0).getStringCellValue()).contains("năm 2023");
		assertThat(rows.get(2).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(rows.getLast().getCell(0).getStringCellValue())
			.startsWith("Cơ quan, đơn vị: đã kết luận 5; Tốt 2 (40%)");
	}

	@Test
	void openRecommendationsComeWithTheirDelay() throws IOException {
		long plan = plan();
		String text = text("open", this.stage.as("chuyenvien", () -> this.prints.recommendations(plan)));
		assertThat(text).containsSubsequence("DANH SÁCH KIẾN NGHỊ SAU KIỂM TRA CÒN MỞ", "Số ngày quá hạn", "Niêm yết",
				"Chưa làm");
		List<Row> rows = rows(this.stage.as("chuyenvien", () -> this.prints.recommendationsSheet(plan)));
		int open = this.stage.jdbc()
			.sql("""
					SELECT COUNT(DISTINCT f.id) FROM follow_up f JOIN inspection i ON i.id = f.origin_id
					JOIN inspection o ON o.unit_id = i.unit_id AND o.target = i.target AND o.body_id <=> i.body_id
					AND o.enterprise <=> i.enterprise AND o.plan_id = ?
					WHERE f.origin_type = 'inspection' AND f.state NOT IN ('REMEDIED', 'CANNOT')""")
			.param(plan)
			.query(Integer.class)
			.single();
		assertThat(rows).hasSize(2 + open);
		assertThat(open).isPositive();
		assertThat(DateUtil.isCellDateFormatted(rows.get(2).getCell(5))).isTrue();
	}

	@Test
	void statementsDoNotGrowWithTheUnits() {
		long plan = plan();
		assertThat(count(() -> this.prints.grades(plan, 2))).isEqualTo(count(() -> this.prints.grades(plan, null)));
		assertThat(count(() -> this.prints.schedule(plan))).isLessThanOrEqualTo(12);
		assertThat(count(() -> this.prints.recommendations(plan))).isLessThanOrEqualTo(12);
	}

	@Test
	void onlyReadersOfTheDistrictPrint() {
		long plan = plan();
		assertThatThrownBy(() -> this.stage.as("lanhdao.huongnhuong", () -> this.prints.schedule(plan)))
			.isInstanceOf(NotPermitted.class);
	}

	private long count(Runnable action) {
		return this.stage.as("chuyenvien", () -> Statements.count(action));
	}

	private long plan() {
		return this.stage.jdbc()
			.sql("SELECT id FROM inspection_plan WHERE year = 2023 AND kind = 'DEMOCRACY'")
			.query(Long.class)
			.single();
	}

	private static List<Row> rows(byte[] xlsx) throws IOException {
		List<Row> rows = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
			book.getSheetAt(0).forEach(rows::add);
		}
		return rows;
	}

	private static String text(String name, byte[] pdf) throws IOException {
		Path folder = Files.createDirectories(Path.of("target/pages"));
		Files.write(folder.resolve("inspection-" + name + ".pdf"), pdf);
		try (PDDocument read = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
		}
	}

}
