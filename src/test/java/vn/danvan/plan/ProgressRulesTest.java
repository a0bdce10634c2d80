package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.figures.PeriodRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of a report, without a database. */
class ProgressRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final Actor EDITOR = new Actor(1, "xa", "Cán bộ", "", List.of());

	private static final Actor LEADER = new Actor(2, "lanhdao", "Lãnh đạo", "", List.of());

	private static final Actor STAFF = new Actor(3, "chuyenvien", "Chuyên viên", "", List.of());

	@Test
	void judgedPercentOverAHundredIsRefusedAtItsField() {
		refusedAt("percent", () -> checked(task(Measure.JUDGED_PERCENT, "", false), percent("100.5")));
		assertThat(checked(task(Measure.JUDGED_PERCENT, "", false), percent("100")).percent())
			.isEqualByComparingTo("100");
	}

	@Test
	void quantityBelowZeroIsRefusedAndAboveTheTargetIsPraise() {
		refusedAt("quantity", () -> checked(task(Measure.QUANTITY, "mô hình", false), quantity("-1")));
		Result result = new Result(Measure.QUANTITY, Direction.AT_LEAST, new BigDecimal("3.00"), null, null, 0,
				new BigDecimal("2.00"), "mô hình");
		assertThat(result.text()).isEqualTo("3/2 mô hình (vượt 1)");
		assertThat(result.done()).isEqualTo(100);
		assertThat(result.reached()).isTrue();
	}

	@Test
	void quantityInPercentStaysWithinAHundred() {
		refusedAt("quantity", () -> checked(task(Measure.QUANTITY, "% TTHC", false), quantity("101")));
	}

	@Test
	void completionInTheFutureIsRefused() {
		ProgressEntry entry = new ProgressEntry(BigDecimal.ONE, null, "", "", TODAY.plusDays(1));
		refusedAt("completedOn", () -> checked(task(Measure.QUANTITY, "cuộc", false), entry));
	}

	@Test
	void completionAfterTheDeadlineIsLateNotWrong() {
		assertThat(Timeliness.of(ProgressState.SUBMITTED, TODAY.minusDays(5), TODAY, TODAY))
			.isEqualTo(Timeliness.DONE_LATE);
	}

	@Test
	void textOfTenThousandLettersIsRefusedAtItsField() {
		ProgressEntry entry = new ProgressEntry(BigDecimal.ONE, null, "x".repeat(10_000), "", null);
		refusedAt("remark", () -> checked(task(Measure.QUANTITY, "cuộc", false), entry));
	}

	@Test
	void textIsStoredComposedAndScriptsStayText() {
		ProgressEntry entry = new ProgressEntry(BigDecimal.ONE, null,
				"<script>alert(1)</script> Hu\u031Bo\u031B\u0300ng", "=1+1", null);
		ProgressEntry stored = checked(task(Measure.QUANTITY, "cuộc", false), entry);
		assertThat(stored.remark()).isEqualTo("<script>alert(1)</script> Hường");
		assertThat(stored.difficulties()).isEqualTo("=1+1");
	}

	@Test
	void privateChannelTakesNoText() {
		ProgressEntry entry = new ProgressEntry(BigDecimal.ONE, null, "nội dung", "", null);
		refusedAt("remark", () -> checked(task(Measure.QUANTITY, "báo cáo", true), entry));
	}

	@ParameterizedTest
	@CsvSource({ "NOT_REPORTED,2023-06-19,,OVERDUE", "NOT_REPORTED,2023-06-20,,DUE_SOON",
			"NOT_REPORTED,2023-06-27,,DUE_SOON", "NOT_REPORTED,2023-06-28,,IN_TIME",
			"DRAFT,2023-06-10,2023-06-01,OVERDUE", "SUBMITTED,2023-06-10,2023-06-10,DONE_ON_TIME",
			"VERIFIED,2023-06-10,,OVERDUE", "RETURNED,2023-06-10,2023-06-01,OVERDUE" })
	void latenessIsComputedFromDates(ProgressState state, LocalDate deadline, @Nullable LocalDate completed,
			Timeliness expected) {
		assertThat(Timeliness.of(state, deadline, completed, TODAY)).isEqualTo(expected);
	}

	@Test
	void whoEnteredAReportDoesNotVerifyIt() {
		Assignment assignment = entered(STAFF);
		assignment.submit(STAFF, TODAY);
		assertThatThrownBy(() -> assignment.verify(STAFF, TODAY)).isInstanceOf(Refusal.class)
			.hasMessageContaining("không tự xác nhận");
	}

	@Test
	void returnedProgressMustCarryAReason() {
		Assignment assignment = entered(EDITOR);
		assignment.submit(LEADER, TODAY);
		refusedAt("reason", () -> assignment.returnForCorrection(" ", STAFF));
		assertThat(assignment.state()).isEqualTo(ProgressState.SUBMITTED);
	}

	@Test
	void nothingCanBeSubmittedBeforeAResultIsEntered() {
		Assignment fresh = assignment();
		assertThatThrownBy(() -> fresh.submit(LEADER, TODAY)).isInstanceOf(Refusal.class);
		fresh.enter(new ProgressEntry(null, null, "chỉ có chữ", "", null), false, EDITOR);
		refusedAt("quantity", () -> fresh.submit(LEADER, TODAY));
	}

	@Test
	void submittedAndFinishedReportsAreLocked() {
		Assignment assignment = entered(EDITOR);
		assignment.submit(LEADER, TODAY);
		assertThatThrownBy(() -> assignment.enter(quantity("5"), false, EDITOR)).isInstanceOf(Refusal.class);
		assignment.verify(STAFF, TODAY);
		assertThat(assignment.open()).isFalse();
	}

	@Test
	void verifiedInterimReportGoesOnInTheNextRound() {
		Assignment assignment = assignment();
		assignment.enter(quantity("1"), false, EDITOR);
		assignment.submit(LEADER, TODAY);
		assignment.verify(STAFF, TODAY);
		assertThat(assignment.open()).isTrue();
		assignment.enter(quantity("2"), false, EDITOR);
		assertThat(assignment.round()).isEqualTo(2);
	}

	@Test
	void quartersAndMonthsOfAYearHaveTheirOwnDeadlines() {
		LocalDate begin = LocalDate.of(2023, 1, 1);
		LocalDate end = LocalDate.of(2023, 12, 31);
		assertThat(slots(Occurrence.QUARTER, begin, end)).extracting(Schedule.Slot::deadline)
			.containsExactly(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 6, 30), LocalDate.of(2023, 9, 30), end);
		assertThat(slots(Occurrence.MONTH, begin, end)).hasSize(12);
		assertThat(slots(Occurrence.MONTH, LocalDate.of(2023, 3, 10), LocalDate.of(2023, 5, 31)))
			.extracting(Schedule.Slot::number)
			.containsExactly(3, 4, 5);
		assertThat(slots(Occurrence.ONCE, begin, end)).hasSize(1);
	}

	@Test
	void periodsOfTheDecreeEndOnThe14thAndTheirReportsMayComeDaysLater() {
		Schedule quarters = new Schedule(Occurrence.QUARTER, PeriodRule.DECREE_09_2019, 5, LocalDate.of(2023, 1, 1),
				LocalDate.of(2023, 12, 31));
		assertThat(quarters.slots()).hasSize(4);
		assertThat(quarters.slots().get(0))
			.isEqualTo(new Schedule.Slot(1, LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 19)));
		assertThat(slots(Occurrence.HALF_YEAR, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
			.extracting(Schedule.Slot::deadline)
			.containsExactly(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 12, 31));
	}

	@Test
	void aResultByMilestonesIsTheShareOfThoseReached() {
		PlanTask task = task(Measure.MILESTONES, "", false);
		ProgressEntry two = new ProgressEntry(null, null, Set.of(1, 3), "", "", null);
		assertThat(checked(task, two).milestones()).containsExactlyInAnyOrder(1, 3);
		refusedAt("milestones", () -> checked(task, new ProgressEntry(null, null, Set.of(4), "", "", null)));
		Assignment assignment = new Assignment(task, 1, null, new Schedule.Slot(0, LocalDate.of(2023, 1, 1), TODAY),
				new Allotment(1, null, null), false);
		refusedAt("milestones", () -> {
			assignment.enter(ProgressEntry.EMPTY, false, EDITOR);
			assignment.submit(LEADER, TODAY);
		});
		assignment.enter(two, false, EDITOR);
		assertThat(assignment.entry().milestones()).containsExactlyInAnyOrder(1, 3);
		assertThat(assignment.result().text()).isEqualTo("2/3 mốc");
		assertThat(assignment.result().done()).isEqualTo(66);
	}

	@Test
	void fewerMilestonesThanWereReachedAreNotMoreThanAll() {
		Result result = new Result(Measure.MILESTONES, Direction.NONE, null, null, 4, 2, null, "");
		assertThat(result.done()).isEqualTo(100);
	}

	@Test
	void whereFewerIsBetterTheTargetIsReachedFromBelow() {
		assertThat(atMost("4").done()).isEqualTo(100);
		assertThat(atMost("5").done()).isEqualTo(100);
		assertThat(atMost("8").done()).isEqualTo(62);
	}

	@Test
	void aVerifiedReportIsOpenedAgainOnlyWithAReasonAndKeepsItsTrace() {
		Assignment assignment = entered(EDITOR);
		assignment.submit(LEADER, TODAY);
		assertThatThrownBy(() -> assignment.reopen("Sai số liệu", STAFF)).isInstanceOf(Refusal.class);
		assignment.verify(STAFF, TODAY);
		refusedAt("reason", () -> assignment.reopen(" ", STAFF));
		assignment.reopen("Sai số liệu", STAFF);
		assertThat(assignment.state()).isEqualTo(ProgressState.RETURNED);
		assertThat(assignment.returnReason()).isEqualTo("Sai số liệu");
		assignment.enter(quantity("3"), false, EDITOR);
		assignment.submit(LEADER, TODAY);
		assertThat(assignment.round()).isEqualTo(2);
	}

	@Test
	void anExtensionKeepsBothDatesAndOutlivesAnEarlierChangeOfTheTask() {
		Assignment assignment = assignment();
		assignment.extend(TODAY.plusDays(20));
		assertThat(assignment.deadline()).isEqualTo(TODAY.plusDays(20));
		assertThat(assignment.originalDeadline()).isEqualTo(TODAY);
		assignment.follow(new Schedule.Slot(0, LocalDate.of(2023, 1, 1), TODAY.plusDays(5)),
				new Allotment(1, null, null));
		assertThat(assignment.deadline()).isEqualTo(TODAY.plusDays(20));
		assertThat(assignment.originalDeadline()).isEqualTo(TODAY.plusDays(5));
		assignment.follow(new Schedule.Slot(0, LocalDate.of(2023, 1, 1), TODAY.plusDays(30)),
				new Allotment(1, null, null));
		assertThat(assignment.deadline()).isEqualTo(TODAY.plusDays(30));
		assertThat(assignment.originalDeadline()).isNull();
	}

	private static List<Schedule.Slot> slots(Occurrence occurrence, LocalDate start, LocalDate deadline) {
		return Schedule.each(occurrence, start, deadline).slots();
	}

	private static Result atMost(String amount) {
		return new Result(Measure.QUANTITY, Direction.AT_MOST, new BigDecimal(amount), null, null, 0,
				BigDecimal.valueOf(5), "đơn quá hạn");
	}

	private static Assignment entered(Actor by) {
		Assignment assignment = assignment();
		assignment.enter(new ProgressEntry(BigDecimal.ONE, null, "", "", TODAY), false, by);
		return assignment;
	}

	private static Assignment assignment() {
		return new Assignment(task(Measure.QUANTITY, "cuộc", false), 1, null,
				new Schedule.Slot(0, LocalDate.of(2023, 1, 1), TODAY), new Allotment(1, null, null), false);
	}

	private static PlanTask task(Measure measure, String unit, boolean privateChannel) {
		return PlanTask.write(1,
				new TaskRequest(null, "NV01", "Nhiệm vụ", TaskKind.DATED, 1, List.of(), null, OwedBy.COMMUNES,
						Schedule.once(LocalDate.of(2023, 1, 1), TODAY), "", new Goal(measure, Direction.AT_LEAST,
								BigDecimal.TEN, BigDecimal.valueOf(2), unit, (measure == Measure.MILESTONES)
										? List.of("Kế hoạch", "Tổ chức", "Báo cáo") : List.of()),
						BigDecimal.ONE, privateChannel),
				STAFF);
	}

	private static ProgressEntry checked(PlanTask task, ProgressEntry entry) {
		return ProgressRules.checked(entry, task, TODAY);
	}

	private static ProgressEntry quantity(String amount) {
		return new ProgressEntry(new BigDecimal(amount), null, "", "", null);
	}

	private static ProgressEntry percent(String amount) {
		return new ProgressEntry(null, new BigDecimal(amount), "", "", null);
	}

	private static void refusedAt(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
