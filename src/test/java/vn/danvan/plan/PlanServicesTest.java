package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Plans, tasks and lists on the real database. */
@DanvanTest
class PlanServicesTest {

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Autowired
	private MatrixService matrix;

	@Autowired
	private AssignmentService assignments;

	@Autowired
	private ProgressService progress;

	@Autowired
	private OverviewService overview;

	@Test
	void aPlanIsWrittenAssignedAndIssued() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2024, "Kế hoạch phối hợp năm 2024", null)));
		Set<Long> two = Set.of(this.stage.unit("Xã Hương Nhượng"), this.stage.unit("Xã Vũ Bình"));
		long task = this.stage.as("chuyenvien",
				() -> this.tasks.write(plan, request("Q1", Occurrence.QUARTER, LocalDate.of(2024, 12, 31)), two));
		assertThat(owed(task)).isEqualTo(8);

		this.stage.run("chuyenvien", () -> this.tasks.assign(task, Set.of(this.stage.unit("Xã Vũ Bình"))));
		assertThat(owed(task)).isEqualTo(4);
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.plans.get(plan))).isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.run("chuyenvien",
				() -> this.plans.issue(plan, 0, "01-KH/BDVHU", LocalDate.of(2023, 6, 20))))
			.isInstanceOf(NotPermitted.class);

		this.stage.run("truongban", () -> this.plans.approve(plan, this.plans.get(plan).row().version()));
		int version = this.stage.as("truongban", () -> this.plans.get(plan)).row().version();
		this.stage.run("truongban", () -> this.plans.issue(plan, version, "01-KH/BDVHU", LocalDate.of(2023, 6, 20)));
		assertThat(this.stage.as("bithu", () -> this.plans.get(plan)).row().state()).isEqualTo(PlanState.ISSUED);
		assertThatThrownBy(() -> this.stage.as("chuyenvien",
				() -> this.tasks.write(plan, request("Q2", Occurrence.ONCE, LocalDate.of(2024, 5, 1)), two)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("đã ban hành");
	}

	@Test
	void whoWroteATaskDoesNotApproveThePlan() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2022, "Kế hoạch hai người " + System.nanoTime(), null)));
		Set<Long> one = Set.of(this.stage.unit("Xã Vũ Bình"));
		TaskRequest task = in2022("A", "Nhiệm vụ A");
		this.stage.as("truongban", () -> this.tasks.write(plan, task, one));
		assertThatThrownBy(
				() -> this.stage.run("truongban", () -> this.plans.approve(plan, this.plans.get(plan).row().version())))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("không tự duyệt");
		this.stage.run("phobandanvan", () -> this.plans.approve(plan, this.plans.get(plan).row().version()));
		assertThat(this.stage.as("chuyenvien", () -> this.plans.get(plan)).row().state()).isEqualTo(PlanState.APPROVED);
	}

	@Test
	void deadlineOutsideTheYearAndDuplicateCodesAreRefusedAtTheirFields() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2022, "Kế hoạch thử " + System.nanoTime(), null)));
		refusedAt("startsOn", plan, request("A", Occurrence.ONCE, LocalDate.of(2023, 1, 1)));
		TaskRequest late = in2022("A", "Nhiệm vụ A");
		refusedAt("deadline", plan,
				task("A", "A", late.leadBodyId(), Schedule.once(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
						Goal.quantity(Direction.AT_LEAST, null, null, "cuộc")));
		this.stage.as("chuyenvien",
				() -> this.tasks.write(plan, in2022("A", "Nhiệm vụ A"), Set.of(this.stage.unit("Xã Vũ Bình"))));
		refusedAt("code", plan, in2022("A", "Trùng mã"));
		refusedAt("title", plan, in2022("B", "x".repeat(10_000)));
		refusedAt("title", plan, in2022("C", "TUYỆT MẬT"));
	}

	@Test
	void aTaskOfADraftIsRevisedAndItsAssignmentsFollow() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2022, "Kế hoạch sửa " + System.nanoTime(), null)));
		Set<Long> one = Set.of(this.stage.unit("Xã Vũ Bình"));
		long task = this.stage.as("chuyenvien", () -> this.tasks.write(plan, in2022("A", "Nhiệm vụ A"), one));
		TaskService.TaskDetails before = this.stage.as("chuyenvien", () -> this.tasks.get(task));
		this.stage.run("chuyenvien", () -> this.tasks.revise(task, before.version(), in2022("A", "Tên mới")));
		TaskService.TaskDetails after = this.stage.as("chuyenvien", () -> this.tasks.get(task));
		assertThat(after.request().title()).isEqualTo("Tên mới");
		assertThat(after.owners()).isEqualTo(one);
		assertThat(owed(task)).isEqualTo(1);
	}

	@Test
	void whatTheCommuneHasNotSentStaysInTheCommune() {
		long id = this.stage.assignment("Xã Yên Phú", "NV19", 0);
		ProgressEntry entry = new ProgressEntry(BigDecimal.valueOf(11), null, "chưa gửi", "", null);
		this.stage.run("xa.yenphu", () -> this.progress.enter(id, 0, entry));
		AssignmentDetails seen = this.stage.as("chuyenvien", () -> this.progress.get(id));
		assertThat(seen.entry()).isEqualTo(ProgressEntry.EMPTY);
		assertThat(seen.result().quantity()).isNull();
		assertThat(seen.storyVisible()).isFalse();
		assertThat(seen.may().submit()).isFalse();
		assertThat(this.stage
			.as("chuyenvien",
					() -> this.assignments.ofPlan(this.stage.plan(), OwedBy.COMMUNES, AssignmentFilter.ALL, "yen phu",
							0, 50))
			.stream()
			.filter((row) -> row.id() == id)
			.findFirst()
			.orElseThrow()
			.result()
			.quantity()).isNull();
	}

	@Test
	void nobodyVerifiesARoundThatHeHasNotSeen() {
		long id = this.stage.assignment("Xã Văn Nghĩa", "NV19", 0);
		ProgressEntry entry = new ProgressEntry(BigDecimal.valueOf(30), null, "", "", null);
		this.stage.run("lanhdao.vannghia", () -> this.progress.enter(id, 0, entry));
		int entered = this.stage.as("lanhdao.vannghia", () -> this.progress.get(id)).version();
		this.stage.run("lanhdao.vannghia", () -> this.progress.submit(id, entered));
		assertThatThrownBy(() -> this.stage.run("chuyenvien", () -> this.progress.verify(id, entered)))
			.isInstanceOf(ProgressCollision.class);
	}

	@Test
	void twoPeopleOnOneFormTheSecondSeesBoth() {
		long id = this.stage.assignment("Xã Tự Do", "NV19", 0);
		ProgressEntry mine = new ProgressEntry(BigDecimal.valueOf(5), null, "bản một", "", null);
		ProgressEntry other = new ProgressEntry(BigDecimal.valueOf(6), null, "bản hai", "", null);
		this.stage.run("xa.tudo", () -> this.progress.enter(id, 0, mine));
		assertThatThrownBy(() -> this.stage.run("lanhdao.tudo", () -> this.progress.enter(id, 0, other)))
			.isInstanceOfSatisfying(ProgressCollision.class, (collision) -> {
				assertThat(collision.theirs().remark()).isEqualTo("bản một");
				assertThat(collision.open()).isTrue();
				this.stage.run("lanhdao.tudo", () -> this.progress.enter(id, collision.currentVersion(), other));
			});
		assertThat(this.stage.as("xa.tudo", () -> this.progress.get(id)).entry().remark()).isEqualTo("bản hai");
	}

	@Test
	void whatIsTypedIsThereAfterANewLoginAndGoneAfterSaving() {
		long id = this.stage.assignment("Xã Ngọc Lâu", "NV19", 0);
		ProgressEntry typed = new ProgressEntry(null, null, "đang gõ dở", "", null);
		this.stage.run("xa.ngoclau", () -> this.progress.keepDraft(id, 0, typed));
		KeptDraft kept = this.stage.as("xa.ngoclau", () -> this.progress.get(id)).draft();
		assertThat(kept).isEqualTo(new KeptDraft(0, typed));
		assertThat(this.stage.as("lanhdao.ngoclau", () -> this.progress.get(id)).draft()).isNull();
		this.stage.run("xa.ngoclau", () -> this.progress.enter(id, 0, typed));
		assertThat(this.stage.as("xa.ngoclau", () -> this.progress.get(id)).draft()).isNull();
	}

	@Test
	void staffMayEnterOnBehalfAndItSaysSo() {
		long id = this.stage.assignment("Xã Miền Đồi", "NV19", 0);
		ProgressEntry entry = new ProgressEntry(BigDecimal.valueOf(30), null, "", "", LocalDate.of(2023, 6, 19));
		this.stage.run("chuyenvien", () -> this.progress.enter(id, 0, entry));
		this.stage.run("chuyenvien", () -> this.progress.submit(id, this.progress.get(id).version()));
		AssignmentDetails details = this.stage.as("truongban", () -> this.progress.get(id));
		assertThat(details.onBehalf()).isTrue();
		assertThat(this.stage.log("assignment", id).get(0)).contains("nhập thay");
		assertThatThrownBy(
				() -> this.stage.run("chuyenvien", () -> this.progress.verify(id, this.progress.get(id).version())))
			.isInstanceOf(Refusal.class);
		this.stage.run("truongban", () -> this.progress.verify(id, this.progress.get(id).version()));
	}

	@Test
	void everyListNeedsAConstantNumberOfStatements() {
		long plan = this.stage.plan();
		assertThat(statements(() -> this.assignments.ofPlan(plan, OwedBy.COMMUNES, AssignmentFilter.ALL, "", 0, 200)))
			.isEqualTo(1);
		assertThat(statements(() -> this.assignments.countOfPlan(plan, OwedBy.COMMUNES, AssignmentFilter.ALL, "")))
			.isEqualTo(1);
		TaskFilter filter = TaskFilter.of("");
		assertThat(statements(() -> this.tasks.list(plan, filter, 0, 50)))
			.isEqualTo(statements(() -> this.tasks.list(plan, filter, 0, 1)))
			.isLessThanOrEqualTo(2);
		assertThat(statements(() -> this.overview.get(plan, 50))).isEqualTo(3);
		assertThat(statements(() -> this.plans.list("", 0, 50))).isEqualTo(1);
	}

	@Test
	void missingNamesTheCommunesThatOweWhatIsLate() {
		List<Matrix.Missing> missing = this.stage.as("chuyenvien", () -> this.matrix.missing(this.stage.plan()));
		assertThat(missing).isNotEmpty();
		assertThat(missing.get(0).communes()).isNotEmpty()
			.allMatch((name) -> name.startsWith("Xã ") || name.startsWith("Thị trấn "));
	}

	private long statements(Runnable action) {
		long[] count = new long[1];
		this.stage.run("chuyenvien", () -> count[0] = Statements.count(action));
		return count[0];
	}

	private int owed(long task) {
		return this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM assignment WHERE task_id = ?")
			.param(task)
			.query(Integer.class)
			.single();
	}

	private void refusedAt(String field, long plan, TaskRequest request) {
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.tasks.write(plan, request, Set.of())))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private TaskRequest in2022(String code, String title) {
		return task(code, title, this.stage.body("BDVHU"),
				Schedule.once(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 1)),
				Goal.quantity(Direction.AT_LEAST, null, null, "cuộc"));
	}

	private TaskRequest request(String code, Occurrence occurrence, LocalDate deadline) {
		return task(code, "Nhiệm vụ thử", this.stage.body("BDVHU"),
				Schedule.each(occurrence, LocalDate.of(deadline.getYear(), 1, 1), deadline),
				Goal.quantity(Direction.AT_LEAST, BigDecimal.TEN, BigDecimal.ONE, "cuộc"));
	}

	private static TaskRequest task(String code, String title, long lead, Schedule schedule, Goal goal) {
		return new TaskRequest(null, code, title,
				(schedule.occurrence() == Occurrence.ONCE) ? TaskKind.DATED : TaskKind.PERIODIC, lead, List.of(), null,
				OwedBy.COMMUNES, schedule, "", goal, BigDecimal.ONE, false);
	}

}
