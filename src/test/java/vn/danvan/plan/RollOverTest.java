package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.programme.Party;
import vn.danvan.programme.ProgrammeRequest;
import vn.danvan.programme.ProgrammeService;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new plan is filled from the one before it, and given out in the table. */
@DanvanTest
class RollOverTest {

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private ProgrammeService programmes;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RollOverService rollOver;

	@Autowired
	private AllotmentService allotments;

	@Test
	void wholeTasksMoveByAYearAndUnfinishedOnesGoToThoseWhoOweTheRest() {
		long plan = draft(2024);
		Map<String, RollOverRow> rows = this.stage
			.as("chuyenvien", () -> this.rollOver.candidates(plan, this.stage.plan()))
			.stream()
			.collect(Collectors.toMap(RollOverRow::code, (row) -> row));
		assertThat(rows).hasSize(25);
		assertThat(rows.get("NV22").preset()).isEqualTo(Carry.WHOLE);
		RollOverRow half = rows.get("NV07");
		assertThat(half.unfinished()).isPositive().isLessThan(half.owners());
		int written = this.stage.as("chuyenvien",
				() -> this.rollOver.take(plan, this.stage.plan(), Map.of(half.taskId(), Carry.UNFINISHED,
						rows.get("NV22").taskId(), Carry.WHOLE, rows.get("NV01").taskId(), Carry.WHOLE)));
		assertThat(written).isEqualTo(3);
		assertThat(row(plan, "NV01").title()).endsWith("năm 2024");
		TaskRow monthly = row(plan, "NV22");
		assertThat(monthly.assigned()).isEqualTo(12);
		assertThat(monthly.deadline()).isEqualTo(LocalDate.of(2024, 12, 31));
		assertThat(row(plan, "NV07").assigned()).isEqualTo(half.unfinished());
		assertThat(row(plan, "NV07").deadline()).isEqualTo(LocalDate.of(2024, 3, 31));
	}

	@Test
	void aTaskThatCannotMoveIsNamedAndNothingIsWritten() {
		long plan = draft(2026);
		List<RollOverRow> rows = this.stage.as("chuyenvien", () -> this.rollOver.candidates(plan, this.stage.plan()));
		Map<Long, Carry> all = rows.stream().collect(Collectors.toMap(RollOverRow::taskId, (row) -> Carry.WHOLE));
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.rollOver.take(plan, this.stage.plan(), all)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("NV01");
		assertThat(this.stage.as("chuyenvien", () -> this.tasks.count(plan, TaskFilter.of("")))).isZero();
		long earlier = draft(2022);
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.rollOver.take(earlier, this.stage.plan(), all)))
			.hasMessageContaining("năm trước");
	}

	@Test
	void eachContentOfTheProgrammeBecomesATaskOnce() {
		long board = this.stage.body("BDVHU");
		long programme = this.stage.as("chuyenvien",
				() -> this.programmes.draft(new ProgrammeRequest("Chương trình thử chuyển nội dung", 2023, 2025, board,
						null, "", "", "", "", List.of(new Party(board, "", "", "")),
						List.of("Nội dung một", "Nội dung hai"), List.of())));
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2024, "Từ nội dung " + System.nanoTime(), programme)));
		assertThat(this.stage.as("chuyenvien", () -> this.rollOver.fromContents(plan))).isEqualTo(2);
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.rollOver.fromContents(plan)))
			.hasMessageContaining("đã có nhiệm vụ");
	}

	@Test
	void cellsOfTheTableAreGivenTakenOffAndKeepTheirOwnTargets() {
		long plan = draft(2024);
		long task = task(plan);
		long one = this.stage.unit("Xã Vũ Bình");
		long two = this.stage.unit("Xã Hương Nhượng");
		apply(plan, new AllotmentEdit(task, one, given(plan, one), new Allotment(one, BigDecimal.valueOf(7), null)),
				new AllotmentEdit(task, two, null, new Allotment(two, null, LocalDate.of(2024, 3, 1))));
		assertThat(given(plan, one).target()).isEqualByComparingTo("7");
		assertThat(given(plan, two).deadline()).isEqualTo(LocalDate.of(2024, 3, 1));
		assertThatThrownBy(() -> apply(plan, new AllotmentEdit(task, one, null, null),
				new AllotmentEdit(task, one, new Allotment(one, null, null), null)))
			.isInstanceOf(StaleVersion.class);
		assertThatThrownBy(() -> apply(plan,
				new AllotmentEdit(task, one, given(plan, one), new Allotment(one, null, LocalDate.of(2025, 1, 1)))))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("T1");
		apply(plan, new AllotmentEdit(task, one, given(plan, one), null));
		assertThat(given(plan, one)).isNull();
		TaskService.TaskDetails before = this.stage.as("chuyenvien", () -> this.tasks.get(task));
		this.stage.run("chuyenvien", () -> this.tasks.revise(task, before.version(), request("T1", "Tên mới")));
		assertThat(given(plan, two).deadline()).isEqualTo(LocalDate.of(2024, 3, 1));
	}

	@Test
	void theTableNeedsTwoStatements() {
		long plan = this.stage.plan();
		long[] count = new long[1];
		this.stage.run("chuyenvien",
				() -> count[0] = Statements.count(() -> this.allotments.rows(plan, OwedBy.COMMUNES, "", 0, 50)));
		assertThat(count[0]).isEqualTo(2);
	}

	private void apply(long plan, AllotmentEdit... edits) {
		this.stage.run("chuyenvien", () -> this.allotments.apply(plan, List.of(edits)));
	}

	private Allotment given(long plan, long owner) {
		return this.stage.as("chuyenvien", () -> this.allotments.rows(plan, OwedBy.COMMUNES, "", 0, 5))
			.get(0)
			.given()
			.get(owner);
	}

	private long draft(int year) {
		return this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(year, "Kế hoạch mới " + System.nanoTime(), null)));
	}

	private long task(long plan) {
		return this.stage.as("chuyenvien",
				() -> this.tasks.write(plan, request("T1", "Nhiệm vụ"), Set.of(this.stage.unit("Xã Vũ Bình"))));
	}

	private TaskRow row(long plan, String code) {
		return this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of(code), 0, 5)).get(0);
	}

	private TaskRequest request(String code, String title) {
		return new TaskRequest(null, code, title, TaskKind.DATED, this.stage.body("BDVHU"), List.of(), null,
				OwedBy.COMMUNES, Schedule.once(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), "",
				Goal.quantity(Direction.AT_LEAST, null, BigDecimal.ONE, "cuộc"), BigDecimal.ONE, false);
	}

}
