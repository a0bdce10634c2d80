package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.plan.RevisionService.OpenRevision;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Điều chỉnh kế hoạch: staged, shown, issued; what was reported survives. */
@DanvanTest
class RevisionsTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RevisionService revisions;

	@Autowired
	private ProgressService progress;

	@Autowired
	private ExtensionService extensions;

	@Test
	void nothingOfAnAdjustmentIsInForceBeforeItIsIssued() {
		long plan = issued();
		long task = task(plan, "A");
		begin(plan, "Bổ sung theo chỉ đạo của tỉnh");
		OpenRevision open = open(plan);
		TaskVersion before = version(open, task);
		this.stage.run("chuyenvien",
				() -> this.revisions.change(open.id(), open.version(), task, new TaskVersion(
						request("A", "Nhiệm vụ A", LocalDate.of(2024, 9, 30), BigDecimal.valueOf(3), OwedBy.COMMUNES),
						before.allotments())));
		assertThat(deadlines(task)).containsOnly(LocalDate.of(2024, 6, 30));
		RevisionRow.Change change = shown(plan).changes().get(0);
		assertThat(change.differences())
			.extracting(RevisionRow.Difference::field, RevisionRow.Difference::before, RevisionRow.Difference::after)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Hạn", "30/06/2024", "30/09/2024"),
					org.assertj.core.groups.Tuple.tuple("Chỉ tiêu mỗi xã", "1", "3"));
		issue(plan);
		assertThat(deadlines(task)).containsOnly(LocalDate.of(2024, 9, 30));
		assertThat(this.stage.as("bithu", () -> this.plans.get(plan)).row().revision()).isEqualTo(1);
		assertThat(this.stage.log("plan", plan))
			.anyMatch((line) -> line.contains("ban hành điều chỉnh lần 1, số 02-KH/BDVHU"));
	}

	@Test
	void whatWasReportedSurvivesANewTargetAndAWithdrawal() {
		long plan = issued();
		long kept = task(plan, "A");
		long ended = task(plan, "B");
		long reported = assignment(kept, "Xã Vũ Bình");
		long lost = assignment(ended, "Xã Vũ Bình");
		report(reported);
		report(lost);
		begin(plan, "Điều chỉnh chỉ tiêu");
		OpenRevision first = open(plan);
		TaskVersion toOne = version(first, kept).givenTo(Set.of(this.stage.unit("Xã Hương Nhượng")));
		this.stage.run("chuyenvien", () -> this.revisions.change(first.id(), first.version(), kept, toOne));
		OpenRevision second = open(plan);
		this.stage.run("chuyenvien", () -> this.revisions.withdraw(second.id(), second.version(), ended));
		issue(plan);
		AssignmentDetails survivor = this.stage.as("chuyenvien", () -> this.progress.get(reported));
		assertThat(survivor.state()).isEqualTo(ProgressState.WITHDRAWN);
		assertThat(survivor.entry().quantity()).isEqualByComparingTo("1");
		assertThat(survivor.timeliness()).isEqualTo(Timeliness.NOT_OWED);
		assertThat(this.stage.as("chuyenvien", () -> this.progress.get(lost)).state())
			.isEqualTo(ProgressState.WITHDRAWN);
		assertThat(this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of("A"), 0, 5)).get(0).assigned())
			.isEqualTo(1);
		assertThat(
				this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of("B"), 0, 5)).get(0).withdrawn())
			.isTrue();
	}

	@Test
	void anAddedTaskIsOwedAfterTheAdjustmentOnly() {
		long plan = issued();
		begin(plan, "Bổ sung");
		OpenRevision open = open(plan);
		Set<Long> two = Set.of(this.stage.unit("Xã Hương Nhượng"), this.stage.unit("Xã Vũ Bình"));
		TaskVersion added = TaskVersion
			.fresh(request("C", "Việc mới", LocalDate.of(2024, 12, 1), BigDecimal.ONE, OwedBy.BOTH), two);
		refusedAt("code", () -> this.stage.run("chuyenvien", () -> this.revisions.add(open.id(), open.version(),
				TaskVersion.fresh(request("A", "Trùng", TODAY.plusYears(1), null, OwedBy.COMMUNES), two))));
		this.stage.run("chuyenvien", () -> this.revisions.add(open.id(), open.version(), added));
		assertThat(this.stage.as("chuyenvien", () -> this.tasks.count(plan, TaskFilter.of("Việc mới")))).isZero();
		issue(plan);
		TaskRow row = this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of("C"), 0, 5)).get(0);
		assertThat(row.assigned()).isEqualTo(3);
		assertThat(row.owedBy()).isEqualTo(OwedBy.BOTH);
	}

	@Test
	void whatIsGivenAgainIsOwedAgainWithItsReport() {
		long plan = issued();
		long task = task(plan, "A");
		long reported = assignment(task, "Xã Vũ Bình");
		report(reported);
		long one = this.stage.unit("Xã Hương Nhượng");
		give(plan, task, Set.of(one));
		assertThat(details(reported).state()).isEqualTo(ProgressState.WITHDRAWN);
		give(plan, task, Set.of(one, this.stage.unit("Xã Vũ Bình")));
		assertThat(details(reported).state()).isEqualTo(ProgressState.SUBMITTED);
		assertThat(row(plan, "A").assigned()).isEqualTo(2);
	}

	@Test
	void aRequestForMoreTimeDoesNotHoldAnAdjustmentUp() {
		long plan = issued();
		long task = task(plan, "A");
		long asked = assignment(task, "Xã Vũ Bình");
		this.stage.run("lanhdao.vubinh", () -> this.extensions.ask(asked, LocalDate.of(2024, 9, 1), "Thiếu người"));
		ExtensionRow request = this.stage.as("truongban", () -> this.extensions.of(asked)).get(0);
		give(plan, task, Set.of(this.stage.unit("Xã Hương Nhượng")));
		assertThat(details(asked).state()).isEqualTo(ProgressState.WITHDRAWN);
		assertThat(this.stage.as("truongban", () -> this.extensions.waiting(0, 100))).extracting(ExtensionRow::id)
			.doesNotContain(request.id());
		assertThatThrownBy(
				() -> this.stage.run("truongban", () -> this.extensions.grant(request.id(), request.version())))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("thôi giao");
	}

	@Test
	void whatWasNotSentIsNotShownByAWithdrawal() {
		long plan = issued();
		long task = task(plan, "A");
		long id = assignment(task, "Xã Vũ Bình");
		report(id);
		this.stage.run("chuyenvien", () -> this.progress.verify(id, this.progress.get(id).version()));
		this.stage.as("lanhdao.vubinh", () -> this.progress.enter(id, this.progress.get(id).version(),
				new ProgressEntry(BigDecimal.TEN, null, "chưa gửi", "", null)));
		give(plan, task, Set.of(this.stage.unit("Xã Hương Nhượng")));
		assertThat(details(id).entry()).isEqualTo(ProgressEntry.EMPTY);
	}

	@Test
	void aRenamedTaskIsEditedAgainAndEveryStepIsANewVersion() {
		long plan = issued();
		long task = task(plan, "A");
		begin(plan, "Đổi mã");
		OpenRevision first = open(plan);
		rewrite(first, task, request("A2", "Tên một", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES));
		OpenRevision second = open(plan);
		rewrite(second, task, request("A2", "Tên hai", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES));
		OpenRevision third = open(plan);
		assertThat(third.version()).isGreaterThan(second.version());
		assertThatThrownBy(() -> rewrite(second, task,
				request("A", "Tên ba", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES)))
			.isInstanceOf(StaleVersion.class);
		rewrite(third, task, request("A", "Tên ba", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES));
		issue(plan);
		assertThat(row(plan, "Tên ba").code()).isEqualTo("A");
	}

	@Test
	void ownersFollowWhenATaskIsOwedOtherwise() {
		long plan = issued();
		long task = task(plan, "A");
		begin(plan, "Giao cơ quan");
		rewrite(open(plan), task, request("A", "A", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.BODIES));
		issue(plan);
		assertThat(row(plan, "A").assigned()).isEqualTo(1);
		assertThat(row(plan, "A").owedBy()).isEqualTo(OwedBy.BODIES);
	}

	@Test
	void periodsAndMeasureOfAReportedTaskStay() {
		long plan = issued();
		long task = task(plan, "A");
		report(assignment(task, "Xã Vũ Bình"));
		begin(plan, "Đổi kỳ");
		OpenRevision open = open(plan);
		TaskRequest once = request("A", "A", LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES);
		refusedAt("occurrence", () -> rewrite(open, task, with(once, TaskKind.PERIODIC,
				Schedule.each(Occurrence.MONTH, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)), once.goal())));
		refusedAt("measure", () -> rewrite(open, task, with(once, TaskKind.DATED, once.schedule(), Goal.judged())));
	}

	@Test
	void whoStagedAChangeDoesNotIssueIt() {
		long plan = issued();
		long task = task(plan, "A");
		begin(plan, "Hai người");
		OpenRevision open = open(plan);
		this.stage.run("truongban", () -> this.revisions.withdraw(open.id(), open.version(), task));
		assertThatThrownBy(() -> issue(plan)).isInstanceOf(Refusal.class).hasMessageContaining("không tự ban hành");
		OpenRevision staged = open(plan);
		this.stage.run("phobandanvan", () -> this.revisions.issue(staged.id(), staged.version(), "03-KH/BDVHU", TODAY));
		assertThat(row(plan, "A").withdrawn()).isTrue();
	}

	@Test
	void illegalStepsAreRefused() {
		long plan = issued();
		begin(plan, "Một");
		assertThatThrownBy(() -> begin(plan, "Hai")).isInstanceOf(Refusal.class).hasMessageContaining("chưa ban hành");
		OpenRevision open = open(plan);
		assertThatThrownBy(() -> issue(plan)).isInstanceOf(Refusal.class).hasMessageContaining("chưa có thay đổi");
		assertThatThrownBy(() -> this.stage.run("chuyenvien",
				() -> this.revisions.withdraw(open.id(), open.version() + 1, task(plan, "A"))))
			.isInstanceOf(StaleVersion.class);
		this.stage.run("chuyenvien", () -> this.revisions.discard(open.id(), open.version()));
		assertThat(this.stage.as("chuyenvien", () -> this.revisions.list(plan))).isEmpty();
		refusedAt("reason", () -> begin(plan, " "));
	}

	@Test
	void theListNeedsAConstantNumberOfStatements() {
		long plan = issued();
		begin(plan, "Đếm");
		long few = statements(plan);
		for (String code : List.of("A", "B")) {
			OpenRevision open = open(plan);
			this.stage.run("chuyenvien", () -> this.revisions.withdraw(open.id(), open.version(), task(plan, code)));
		}
		assertThat(statements(plan)).isEqualTo(few);
	}

	private void give(long plan, long task, Set<Long> owners) {
		begin(plan, "Giao lại");
		OpenRevision open = open(plan);
		TaskVersion given = version(open, task).givenTo(owners);
		this.stage.run("chuyenvien", () -> this.revisions.change(open.id(), open.version(), task, given));
		issue(plan);
	}

	private void rewrite(OpenRevision open, long task, TaskRequest request) {
		List<Allotment> given = version(open, task).allotments();
		this.stage.run("chuyenvien",
				() -> this.revisions.change(open.id(), open.version(), task, new TaskVersion(request, given)));
	}

	private static TaskRequest with(TaskRequest request, TaskKind kind, Schedule schedule, Goal goal) {
		return new TaskRequest(request.contentId(), request.code(), request.title(), kind, request.leadBodyId(),
				request.coordinators(), request.inChargeId(), request.owedBy(), schedule, request.product(), goal,
				request.weight(), request.privateChannel());
	}

	private AssignmentDetails details(long id) {
		return this.stage.as("chuyenvien", () -> this.progress.get(id));
	}

	private TaskRow row(long plan, String typed) {
		return this.stage.as("chuyenvien", () -> this.tasks.list(plan, TaskFilter.of(typed), 0, 5)).get(0);
	}

	private long statements(long plan) {
		long[] count = new long[1];
		this.stage.run("chuyenvien", () -> count[0] = Statements.count(() -> this.revisions.list(plan)));
		return count[0];
	}

	private long issued() {
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new PlanRequest(2024, "Kế hoạch điều chỉnh " + System.nanoTime(), null)));
		Set<Long> two = Set.of(this.stage.unit("Xã Hương Nhượng"), this.stage.unit("Xã Vũ Bình"));
		for (String code : List.of("A", "B")) {
			this.stage.as("chuyenvien", () -> this.tasks.write(plan,
					request(code, "Nhiệm vụ " + code, LocalDate.of(2024, 6, 30), BigDecimal.ONE, OwedBy.COMMUNES),
					two));
		}
		this.stage.run("truongban", () -> this.plans.approve(plan, this.plans.get(plan).row().version()));
		this.stage.run("truongban",
				() -> this.plans.issue(plan, this.plans.get(plan).row().version(), "01-KH/BDVHU", TODAY));
		return plan;
	}

	private void begin(long plan, String reason) {
		this.stage.as("chuyenvien", () -> this.revisions.begin(plan, reason));
	}

	private OpenRevision open(long plan) {
		return this.stage.as("chuyenvien", () -> this.revisions.open(plan)).orElseThrow();
	}

	private TaskVersion version(OpenRevision open, long task) {
		return this.stage.as("chuyenvien", () -> this.revisions.version(open.id(), task));
	}

	private RevisionRow shown(long plan) {
		return this.stage.as("chuyenvien", () -> this.revisions.list(plan)).get(0);
	}

	private void issue(long plan) {
		OpenRevision open = open(plan);
		this.stage.run("truongban", () -> this.revisions.issue(open.id(), open.version(), "02-KH/BDVHU", TODAY));
	}

	private void report(long assignment) {
		this.stage.as("lanhdao.vubinh",
				() -> this.progress.enter(assignment, 0, new ProgressEntry(BigDecimal.ONE, null, "Đã làm", "", null)));
		this.stage.run("lanhdao.vubinh",
				() -> this.progress.submit(assignment, this.progress.get(assignment).version()));
	}

	private Set<LocalDate> deadlines(long task) {
		return this.stage.jdbc()
			.sql("SELECT deadline FROM assignment WHERE task_id = ?")
			.param(task)
			.query(LocalDate.class)
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

	private long task(long plan, String code) {
		return this.stage.jdbc()
			.sql("SELECT id FROM plan_task WHERE plan_id = ? AND code = ?")
			.params(plan, code)
			.query(Long.class)
			.single();
	}

	private long assignment(long task, String commune) {
		return this.stage.jdbc()
			.sql("SELECT id FROM assignment WHERE task_id = ? AND unit_id = ?")
			.params(task, this.stage.unit(commune))
			.query(Long.class)
			.single();
	}

	private TaskRequest request(String code, String title, LocalDate deadline, BigDecimal each, OwedBy owedBy) {
		return new TaskRequest(null, code, title, TaskKind.DATED, this.stage.body("BDVHU"), List.of(), null, owedBy,
				Schedule.once(LocalDate.of(2024, 1, 1), deadline), "",
				Goal.quantity(Direction.AT_LEAST, null, each, "cuộc"), BigDecimal.ONE, false);
	}

	private static void refusedAt(String field, ThrowingCallable action) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
