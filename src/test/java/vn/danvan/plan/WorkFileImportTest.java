package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;
import vn.danvan.workbook.Books;
import vn.danvan.workbook.CellProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The way through Excel: downloaded, filled in offline, compared, stored line by line.
 */
@DanvanTest
class WorkFileImportTest {

	private static final int TITLES = 3;

	@Autowired
	private Stage stage;

	@Autowired
	private WorkFileService files;

	@Autowired
	private ProgressService progress;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Test
	void whatWasFilledInOfflineIsComparedAndStoredAsEntered() {
		String person = "xa.tanlap";
		long id = assignment(person, "NV19");
		byte[] filled = Books.refilled(download(person), (sheet) -> {
			Row row = row(sheet, "NV19");
			set(row, WorkColumn.QUANTITY, "1.234,5");
			set(row, WorkColumn.COMPLETED_ON, "19/06/2023");
			set(row, WorkColumn.REMARK, "Đã làm xong ở cả 12 xóm");
		});
		WorkFileReading read = preview(person, filled);
		assertThat(read.problems()).isEmpty();
		assertThat(read.lines()).singleElement().satisfies((line) -> {
			assertThat(line.id()).isEqualTo(id);
			assertThat(line.collides()).isFalse();
			assertThat(line.changes()).extracting(WorkFileLine.Change::after)
				.containsExactly("1.234,5", "19/06/2023", "Đã làm xong ở cả 12 xóm");
		});
		assertThat(read.unchanged()).isPositive();

		assertThat(apply(person, read.lines())).isEqualTo(1);
		AssignmentDetails stored = this.stage.as(person, () -> this.progress.get(id));
		assertThat(stored.state()).isEqualTo(ProgressState.DRAFT);
		assertThat(stored.entry().quantity()).isEqualByComparingTo("1234.5");
		assertThat(stored.entry().completedOn()).isEqualTo(LocalDate.of(2023, 6, 19));
		assertThat(preview(person, filled).lines()).isEmpty();
	}

	@Test
	void aFileThatWasNotTouchedChangesNothing() {
		WorkFileReading read = preview("xa.yennghiep", download("xa.yennghiep"));
		assertThat(read.lines()).isEmpty();
		assertThat(read.problems()).isEmpty();
		assertThat(read.notes()).isEmpty();
	}

	@Test
	void aLineThatSomebodyChangedMeanwhileIsShownWithBothAndTheName() {
		String person = "xa.tanmy";
		byte[] downloaded = download(person);
		long id = assignment(person, "NV19");
		int version = this.stage.as(person, () -> this.progress.get(id)).version();
		this.stage.run(person, () -> this.progress.enter(id, version,
				new ProgressEntry(BigDecimal.valueOf(7), null, "nhập trên điện thoại", "", null)));
		WorkFileReading read = preview(person,
				Books.refilled(downloaded, (sheet) -> set(row(sheet, "NV19"), WorkColumn.QUANTITY, 9)));
		WorkFileLine line = read.lines().getFirst();
		assertThat(line.changedBy()).isEqualTo(this.stage.actor(person).fullName());
		assertThat(line.changes()).extracting(WorkFileLine.Change::before).contains("7", "nhập trên điện thoại");
		assertThat(apply(person, List.of(line))).isEqualTo(1);
		assertThatThrownBy(() -> apply(person, List.of(line))).isInstanceOf(Refusal.class)
			.hasMessageContaining("NV19 vừa được lưu ở nơi khác");
	}

	@Test
	void nothingIsStoredWhenOneOfTheChosenLinesHasChanged() {
		String person = "xa.vanson";
		byte[] filled = Books.refilled(download(person), (sheet) -> {
			set(row(sheet, "NV19"), WorkColumn.QUANTITY, 3);
			set(row(sheet, "NV19"), WorkColumn.REMARK, "một");
			set(other(sheet, "NV19"), WorkColumn.REMARK, "hai");
		});
		WorkFileReading read = preview(person, filled);
		assertThat(read.lines()).hasSize(2);
		long id = assignment(person, "NV19");
		int version = this.stage.as(person, () -> this.progress.get(id)).version();
		this.stage.run(person,
				() -> this.progress.enter(id, version, new ProgressEntry(BigDecimal.ONE, null, "khác", "", null)));
		assertThatThrownBy(() -> apply(person, read.lines())).isInstanceOf(Refusal.class);
		long second = read.lines().stream().map(WorkFileLine::id).filter((one) -> one != id).findFirst().orElseThrow();
		assertThat(this.stage.as(person, () -> this.progress.get(second)).entry().remark()).isNotEqualTo("hai");
	}

	@Test
	void everyBadCellIsNamedAndTheGoodLinesRemain() {
		String person = "xa.ngocson";
		WorkFileReading read = preview(person, Books.refilled(download(person), (sheet) -> {
			Row bad = row(sheet, "NV19");
			set(bad, WorkColumn.QUANTITY, "nhiều");
			set(bad, WorkColumn.COMPLETED_ON, "31/12/2023");
			set(bad, WorkColumn.PERCENT, 50);
			set(bad, WorkColumn.REMARK, "x".repeat(2001));
			set(other(sheet, "NV19"), WorkColumn.REMARK, "tốt");
			Row strange = sheet.createRow(sheet.getLastRowNum() + 1);
			strange.createCell(WorkColumn.CODE.ordinal()).setCellValue("NV99");
		}));
		assertThat(read.lines()).hasSize(1);
		assertThat(read.problems()).extracting(CellProblem::text)
			.hasSize(5)
			.anyMatch((one) -> one.contains("cột H: ") && one.contains("nhiều"))
			.anyMatch((one) -> one.contains("cột I: Việc này đo theo"))
			.anyMatch((one) -> one.contains("cột L: Ngày hoàn thành không được sau hôm nay"))
			.anyMatch((one) -> one.contains("cột M: ") && one.contains("2.000"))
			.anyMatch((one) -> one.contains("cột B: Dòng này không có trong bảng đã tải"));
	}

	@Test
	void aFileOfAnotherCommuneIsRefusedAsAWhole() {
		byte[] other = download("xa.vubinh");
		assertThatThrownBy(() -> preview("xa.huongnhuong", other)).isInstanceOf(Refusal.class)
			.hasMessage("Bảng này của Xã Vũ Bình, không phải của đơn vị đồng chí. Hãy chọn đúng tệp.");
	}

	@Test
	void aForgedOwnerOpensNoRecordOfASister() {
		long own = this.stage.unit("Xã Hương Nhượng");
		byte[] forged = Books.refilled(download("xa.vubinh"), (sheet) -> {
			Row row = row(sheet, "NV19");
			String key = row.getCell(0).getStringCellValue();
			for (int i = sheet.getLastRowNum(); i > TITLES; i--) {
				if (sheet.getRow(i) != row) {
					sheet.removeRow(sheet.getRow(i));
				}
			}
			String[] parts = key.split("\\.");
			row.getCell(0).setCellValue(parts[0] + "." + parts[1] + "." + own + "." + parts[3]);
			set(row, WorkColumn.REMARK, "giả");
		});
		WorkFileReading read = preview("xa.huongnhuong", forged);
		assertThat(read.lines()).isEmpty();
		assertThat(read.problems()).singleElement()
			.satisfies((one) -> assertThat(one.text()).contains("không còn trong danh sách của đơn vị"));
		WorkFileLine sister = new WorkFileLine(5, this.stage.assignment("Xã Vũ Bình", "NV19", 0), 0, "NV19", "",
				ProgressEntry.EMPTY, List.of(), null);
		assertThatThrownBy(() -> apply("xa.huongnhuong", List.of(sister))).isInstanceOf(NotPermitted.class);
	}

	@Test
	void aFileOfAnotherYearAndOtherFilesAreRefused() {
		byte[] old = Books.refilled(download("xa.huongnhuong"),
				(sheet) -> sheet.rowIterator().forEachRemaining((row) -> {
					if (row.getRowNum() > TITLES) {
						row.getCell(0)
							.setCellValue(row.getCell(0).getStringCellValue().replaceFirst("\\.2023", ".2022"));
					}
				}));
		assertThatThrownBy(() -> preview("xa.huongnhuong", old)).isInstanceOf(Refusal.class)
			.hasMessageContaining("từ năm 2022, nay là năm 2023");
		assertThatThrownBy(() -> preview("xa.huongnhuong", Books.of(new Object[] { "Họ tên" })))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("Không có trang tính nào");
	}

	@Test
	void aSortedOrCopiedTableIsNoticed() {
		WorkFileReading read = preview("xa.chidao", Books.refilled(download("xa.chidao"), (sheet) -> {
			Row row = row(sheet, "NV19");
			set(row, WorkColumn.CODE, "NV98");
			Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
			Row first = other(sheet, "NV98");
			copy.createCell(0).setCellValue(first.getCell(0).getStringCellValue());
			copy.createCell(1).setCellValue(first.getCell(1).getStringCellValue());
		}));
		assertThat(read.problems()).extracting(CellProblem::text)
			.hasSize(2)
			.anyMatch((one) -> one.contains("của việc NV19, mã đã bị sửa"))
			.anyMatch((one) -> one.contains("Dòng này chép từ dòng"));
	}

	@Test
	void aReportThatHasGoneOutIsClosedAndItsLineSaysSo() {
		String person = "xa.quyetthang";
		byte[] downloaded = download(person);
		long id = assignment(person, "NV19");
		int version = this.stage.as(person, () -> this.progress.enter(id, this.progress.get(id).version(),
				new ProgressEntry(BigDecimal.TEN, null, "", "", null)));
		this.stage.run(person, () -> this.progress.handOver(id, version));
		WorkFileReading read = preview(person,
				Books.refilled(downloaded, (sheet) -> set(row(sheet, "NV19"), WorkColumn.QUANTITY, 11)));
		assertThat(read.problems()).singleElement()
			.satisfies((one) -> assertThat(one.text()).contains("đang ở trạng thái “Chờ lãnh đạo xã”"));
	}

	@Test
	void milestonesArriveByNumberAndThePrivateChannelTakesNoText() {
		String person = "xa.nhannghia";
		issued(new TaskRequest(null, "MOC", "Theo mốc", TaskKind.DATED, this.stage.body("NV"), List.of(), null,
				OwedBy.COMMUNES, Schedule.once(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), "",
				Goal.milestones(List.of("Kế hoạch", "Hội nghị", "Báo cáo")), BigDecimal.ONE, false),
				new TaskRequest(null, "RIENG", "Kênh riêng", TaskKind.DATED, this.stage.body("NV"), List.of(), null,
						OwedBy.COMMUNES, Schedule.once(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), "",
						Goal.judged(), BigDecimal.ONE, true));
		byte[] downloaded = download(person);
		WorkFileReading bad = preview(person, Books.refilled(downloaded, (sheet) -> {
			set(row(sheet, "MOC"), WorkColumn.MILESTONES, "1, 4");
			set(row(sheet, "RIENG"), WorkColumn.DIFFICULTIES, "không được ghi");
		}));
		assertThat(bad.problems()).extracting(CellProblem::text)
			.hasSize(2)
			.anyMatch((one) -> one.contains("cột K: "))
			.anyMatch((one) -> one.contains("cột N: ") && one.contains("kênh riêng"));
		WorkFileReading good = preview(person, Books.refilled(downloaded, (sheet) -> {
			set(row(sheet, "MOC"), WorkColumn.MILESTONES, "1; 3");
			set(row(sheet, "RIENG"), WorkColumn.PERCENT, "80%");
		}));
		assertThat(good.problems()).isEmpty();
		assertThat(apply(person, good.lines())).isEqualTo(2);
		long id = good.lines().stream().filter((one) -> one.code().equals("MOC")).findFirst().orElseThrow().id();
		assertThat(this.stage.as(person, () -> this.progress.get(id)).entry().milestones()).containsExactly(1, 3);
	}

	private void issued(TaskRequest... requests) {
		Set<Long> commune = Set.of(this.stage.unit("Xã Nhân Nghĩa"));
		long plan = this.stage.as("chuyenvien", () -> this.plans.draft(new PlanRequest(2022, "Kế hoạch tệp", null)));
		for (TaskRequest request : requests) {
			this.stage.as("chuyenvien", () -> this.tasks.write(plan, request, commune));
		}
		this.stage.run("truongban", () -> {
			this.plans.approve(plan, this.plans.get(plan).row().version());
			this.plans.issue(plan, this.plans.get(plan).row().version(), "09-KH/BDVHU", LocalDate.of(2023, 6, 1));
		});
	}

	@Test
	void aBodyFillsInItsOwnFileToo() {
		byte[] file = download("chuyenvien");
		assertThat(preview("chuyenvien", file).problems()).isEmpty();
	}

	@Test
	void statementsDoNotGrowWithTheLines() {
		byte[] file = download("xa.mythanh");
		long reading = this.stage.as("xa.mythanh", () -> Statements.count(() -> this.files.preview(file)));
		assertThat(reading).isLessThan(4);
		assertThat(this.stage.as("xa.mythanh", () -> Statements.count(this.files::download))).isEqualTo(2);
	}

	private byte[] download(String person) {
		return this.stage.as(person, this.files::download);
	}

	private WorkFileReading preview(String person, byte[] file) {
		return this.stage.as(person, () -> this.files.preview(file));
	}

	private int apply(String person, List<WorkFileLine> lines) {
		return this.stage.as(person, () -> this.files.apply(lines));
	}

	private long assignment(String person, String task) {
		long unit = this.stage.actor(person).ownUnits().iterator().next();
		return this.stage.jdbc()
			.sql("""
					SELECT a.id FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = t.plan_id
					WHERE p.year = 2023 AND p.state = 'ISSUED' AND t.code = ? AND a.unit_id = ? AND a.body_id IS NULL""")
			.params(task, unit)
			.query(Long.class)
			.single();
	}

	private static Row row(XSSFSheet sheet, String code) {
		return rows(sheet).filter((row) -> code(row).equals(code)).findFirst().orElseThrow();
	}

	private static Row other(XSSFSheet sheet, String code) {
		return rows(sheet).filter((row) -> !code(row).equals(code)).findFirst().orElseThrow();
	}

	private static Stream<Row> rows(XSSFSheet sheet) {
		return IntStream.rangeClosed(TITLES + 1, sheet.getLastRowNum()).mapToObj(sheet::getRow);
	}

	private static String code(Row row) {
		return row.getCell(WorkColumn.CODE.ordinal()).getStringCellValue();
	}

	private static void set(Row row, WorkColumn column, Object value) {
		Cell cell = row.getCell(column.ordinal());
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else {
			cell.setCellValue(value.toString());
		}
	}

}
