package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.figures.PeriodRule;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;
import vn.danvan.workbook.Books;
import vn.danvan.workbook.CellProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tasks from Excel files into a plan, on the real database. */
@DanvanTest
class TaskImportTest {

	private static final Object[] TITLES = { "Mã", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Giao cho",
			"Đơn vị được giao", "Bắt đầu", "Hạn", "Chỉ tiêu chung", "Chỉ tiêu mỗi xã", "Đơn vị tính" };

	private static final LocalDate START = LocalDate.of(2022, 1, 15);

	private static final LocalDate END = LocalDate.of(2022, 11, 30);

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TaskImportService imports;

	@Test
	void tasksArriveAsThePreviewShowedThemAndTheLogSaysSoOnce() {
		long plan = draft();
		TaskImport seen = preview(plan, TITLES,
				line("A1", "Tập huấn", "NV", "Xã", "Xã Hương Nhượng: 3; Vũ Bình", "15/01/2022", END, null, 2, "lớp"),
				line("A2", "Báo cáo", "phòng nội vụ", null, null, START, "2022-11-30", "1.234", null, "người"));
		assertThat(seen.problems()).isEmpty();
		assertThat(seen.tasks()).extracting(ImportedTask::owners)
			.containsExactly("Xã Hương Nhượng: 3; Xã Vũ Bình", "Phòng Nội vụ");
		assertThat(seen.assignments()).isEqualTo(3);

		assertThat(apply(seen)).isEqualTo(2);
		List<TaskRow> stored = this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of(""), 0, 10));
		assertThat(stored).extracting(TaskRow::code).containsExactly("A1", "A2");
		TaskService.TaskDetails first = this.stage.as("chuyenvien", () -> this.tasks.get(stored.getFirst().id()));
		assertThat(first.request().schedule()).isEqualTo(seen.tasks().getFirst().request().schedule());
		assertThat(first.request().goal().targetEach()).isEqualByComparingTo("2");
		assertThat(first.allotments()).containsExactlyInAnyOrder(
				new Allotment(this.stage.unit("Xã Hương Nhượng"), new BigDecimal("3.00"), null),
				new Allotment(this.stage.unit("Xã Vũ Bình"), null, null));
		assertThat(this.stage.log("plan", plan)).last()
			.asString()
			.endsWith("nhập 2 nhiệm vụ từ tệp thử.xlsx vào kế hoạch Kế hoạch nhập");
	}

	@Test
	void everyRuleIsReportedAtItsRowAndColumnAndNothingIsStored() {
		long plan = draft();
		TaskImport seen = preview(plan, TITLES, line("B1", "Tốt", "NV", null, null, START, END, null, null, null),
				line("B1", "Trùng mã, hạn trước", "NV", null, null, END, START, 0, -1, null),
				line("B3", "TUYỆT MẬT", "NVV", null, null, LocalDate.of(2021, 1, 1), END, null, null, null),
				line("", "x".repeat(501), "Phòng Không Có Thật", "Xã", null, null, "31/02/2022", null, null, null),
				line("B5", "Sai xã", "NV", "Xã", "Xã Hương Nhượg; Phòng Nội vụ; Xã Xa Lắc Xa Lơ", START, END, null,
						null, null));
		assertThat(seen.ready()).isFalse();
		assertThat(seen.tasks()).hasSize(1);
		assertThat(seen.problems().stream().map(CellProblem::text)).containsExactly(
				"Dòng 3, cột A: Mã B1 đã có ở dòng 2. Hãy dùng mã khác.",
				"Dòng 3, cột G: Hạn phải từ ngày bắt đầu trở đi.",
				"Dòng 3, cột H: Chỉ tiêu phải lớn hơn 0, tối đa hai chữ số thập phân.",
				"Dòng 3, cột I: Chỉ tiêu phải lớn hơn 0, tối đa hai chữ số thập phân.", "Dòng 4, cột B: " + secrecy(),
				"Dòng 4, cột C: Không có “NVV”. Có phải là “NV” không?",
				"Dòng 4, cột F: Ngày bắt đầu phải trong năm 2022 của kế hoạch.",
				"Dòng 5, cột A: " + Messages.text("base.error.required"),
				"Dòng 5, cột B: " + Messages.text("base.error.too-long", 500),
				"Dòng 5, cột C: Không có “Phòng Không Có Thật”. Hãy dùng tên hoặc ký hiệu ở trang Danh mục của tệp mẫu.",
				"Dòng 5, cột E: Việc giao cho xã phải ghi tên xã, hoặc ghi “tất cả”.",
				"Dòng 5, cột F: Thiếu ngày. Hãy gõ ngày/tháng/năm.",
				"Dòng 5, cột G: Không có ngày 31/02/2022. Hãy gõ theo thứ tự ngày/tháng/năm.",
				"Dòng 6, cột E: Không có đơn vị “Xã Hương Nhượg”. Có phải là “Xã Hương Nhượng” không?",
				"Dòng 6, cột E: Phòng Nội vụ là cơ quan nhưng cột Giao cho ghi “Mỗi xã, thị trấn được giao”. Hãy sửa một trong hai cột.",
				"Dòng 6, cột E: Không có đơn vị “Xã Xa Lắc Xa Lơ”. Hãy dùng tên ở trang Danh mục của tệp mẫu.");
		assertThatThrownBy(() -> apply(seen)).isInstanceOf(Refusal.class).hasMessageContaining("còn lỗi");
		assertThat(count(plan)).isZero();
	}

	@Test
	void aLeadBodyThatIsGoneOnTheDeadlineIsNamedWithTheDate() {
		long body = this.stage.body("DT");
		this.stage.jdbc()
			.sql("UPDATE body_version SET valid_until = '2022-09-01' WHERE body_id = ? AND valid_until > '2022-09-01'")
			.param(body)
			.update();
		try {
			TaskImport seen = preview(draft(), TITLES,
					line("C1", "Sau", "DT", null, null, START, END, null, null, null),
					line("C2", "Trước", "DT", null, null, START, LocalDate.of(2022, 8, 31), null, null, null));
			assertThat(seen.problems()).singleElement()
				.satisfies((one) -> assertThat(one.text()).startsWith("Dòng 2, cột C: Phòng Dân tộc")
					.contains("30/11/2022"));
		}
		finally {
			this.stage.jdbc()
				.sql("UPDATE body_version SET valid_until = '9999-12-31' WHERE body_id = ? AND valid_until = '2022-09-01'")
				.param(body)
				.update();
		}
	}

	@Test
	void codesOfThePlanAreTakenAndWhatChangedSinceThePreviewIsFoundAgain() {
		long plan = draft();
		TaskImport seen = preview(plan, TITLES, line("D1", "Một", "NV", null, null, START, END, null, null, null));
		TaskImport twin = preview(plan, TITLES, line("D0", "Không", "NV", null, null, START, END, null, null, null),
				line("D1", "Một", "NV", null, null, START, END, null, null, null));
		apply(seen);
		assertThat(preview(plan, TITLES, line("D1", "Một", "NV", null, null, START, END, null, null, null)).problems())
			.singleElement()
			.satisfies((one) -> assertThat(one.text())
				.isEqualTo("Dòng 2, cột A: Mã D1 đã có trong kế hoạch. Hãy dùng mã khác."));
		assertThatThrownBy(() -> apply(twin)).isInstanceOf(Refusal.class).hasMessageContaining("Dòng 3: Mã D1");
		assertThat(count(plan)).isEqualTo(1);
	}

	@Test
	void anImportThatIsCalledOffLeavesNothing() {
		long plan = draft();
		Object[][] many = many(120);
		TaskImport seen = preview(plan, many);
		List<Integer> written = new ArrayList<>();
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.imports.apply(seen, (count) -> {
			written.add(count);
			return count < 100;
		}))).isInstanceOf(Refusal.class).hasMessageContaining("Đã dừng nhập");
		assertThat(written).containsExactly(50, 100);
		assertThat(count(plan)).isZero();
		assertThat(this.stage.log("plan", plan)).noneMatch((one) -> one.contains("nhập 120"));
	}

	@Test
	void periodsMilestonesWeightsAndAllCommunesAreRead() {
		long plan = draft();
		TaskImport seen = preview(plan,
				new Object[] { "Mã", "Nội dung nhiệm vụ", "Chủ trì", "Giao cho", "Đơn vị được giao", "Bắt đầu", "Hạn",
						"Kỳ thực hiện", "Số ngày nộp sau kỳ", "Các mốc", "Trọng số", "Kênh riêng", "Phối hợp",
						"Người phụ trách", "Cách tính kỳ", "Chiều so sánh", "Chỉ tiêu mỗi xã" },
				new Object[] { "E1", "Hằng quý", "BDVHU", "cả hai", "Tất cả", START, "31/12/2022", "quý", 5, null,
						"2,5", null, "NV; MTTQ", null, "15-14", "≤", 4 },
				new Object[] { "E2", "Theo mốc", "BDVHU", null, null, START, END, null, null,
						"Kế hoạch; Hội nghị\nBáo cáo", null, "x", null,
						this.stage.actor("chuyenvien").fullName().toUpperCase(java.util.Locale.ROOT), null, null,
						null });
		assertThat(seen.problems()).extracting(CellProblem::text).isEmpty();
		TaskRequest quarterly = seen.tasks().getFirst().request();
		assertThat(quarterly.kind()).isEqualTo(TaskKind.PERIODIC);
		assertThat(quarterly.owedBy()).isEqualTo(OwedBy.BOTH);
		assertThat(quarterly.schedule()).isEqualTo(
				new Schedule(Occurrence.QUARTER, PeriodRule.DECREE_09_2019, 5, START, LocalDate.of(2022, 12, 31)));
		assertThat(quarterly.weight()).isEqualByComparingTo("2.5");
		assertThat(quarterly.goal().direction()).isEqualTo(Direction.AT_MOST);
		assertThat(quarterly.coordinators()).containsExactly(this.stage.body("NV"), this.stage.body("MTTQ"));
		assertThat(seen.tasks().getFirst().allotments()).hasSize(25);
		TaskRequest milestones = seen.tasks().get(1).request();
		assertThat(milestones.goal().milestones()).containsExactly("Kế hoạch", "Hội nghị", "Báo cáo");
		assertThat(milestones.privateChannel()).isTrue();
	}

	@Test
	void theTemplateItselfIsAFileThatCanBeReadBack() {
		long plan = draft();
		byte[] template = this.stage.as("chuyenvien", () -> this.imports.template(plan));
		TaskImport seen = this.stage.as("chuyenvien", () -> this.imports.preview(plan, "mẫu.xlsx", template, null));
		assertThat(seen.sheet()).isEqualTo("Nhiệm vụ");
		assertThat(seen.problems()).singleElement()
			.satisfies((one) -> assertThat(one.text()).contains("không có dòng nhiệm vụ nào"));
	}

	@Test
	void statementsDoNotGrowWithTheFile() {
		long plan = draft();
		byte[] few = Books.of(many(5));
		byte[] more = Books.of(many(200));
		long one = this.stage.as("chuyenvien",
				() -> Statements.count(() -> this.imports.preview(plan, "a", few, null)));
		long other = this.stage.as("chuyenvien",
				() -> Statements.count(() -> this.imports.preview(plan, "a", more, null)));
		assertThat(other).isEqualTo(one).isLessThan(25);
		TaskImport seen = this.stage.as("chuyenvien", () -> this.imports.preview(plan, "a", more, null));
		long writes = this.stage.as("chuyenvien",
				() -> Statements.count(() -> this.imports.apply(seen, ImportProgress.NONE)));
		assertThat(writes).isLessThan(40);
	}

	private long draft() {
		return this.stage.as("chuyenvien", () -> this.plans.draft(new PlanRequest(2022, "Kế hoạch nhập", null)));
	}

	private TaskImport preview(long plan, Object[]... rows) {
		return this.stage.as("chuyenvien", () -> this.imports.preview(plan, "thử.xlsx", Books.of(rows), null));
	}

	private int apply(TaskImport seen) {
		return this.stage.as("chuyenvien", () -> this.imports.apply(seen, ImportProgress.NONE));
	}

	private int count(long plan) {
		return this.stage.as("chuyenvien", () -> this.tasks.count(plan, TaskFilter.of("")));
	}

	private static Object[] line(Object... cells) {
		return cells;
	}

	private static Object[][] many(int count) {
		Object[][] rows = new Object[count + 1][];
		rows[0] = TITLES;
		for (int i = 1; i <= count; i++) {
			rows[i] = line("M" + i, "Nhiệm vụ số " + i, "NV", null, null, START, END, i, null, "việc");
		}
		return rows;
	}

	private static String secrecy() {
		return Messages.text("base.error.secrecy");
	}

}
