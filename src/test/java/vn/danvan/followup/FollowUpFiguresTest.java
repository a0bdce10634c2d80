package vn.danvan.followup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of follow-ups at the borders of periods. Everything happens in 2024, where the
 * demo records nothing; the first half ends with 30/6.
 */
@DanvanTest
class FollowUpFiguresTest {

	private static final LocalDate RECORDED = day(3, 1);

	private static final LocalDate LAST = day(6, 30);

	private static final FollowUpRequest.Origin DEMOCRACY = new FollowUpRequest.Origin("inspection", 999_999_999L,
			"DEMOCRACY");

	private static final PeriodSpan FIRST = span(1);

	private static final PeriodSpan SECOND = span(2);

	@Autowired
	private Stage stage;

	@Autowired
	private FollowUpService service;

	@Autowired
	private FollowUpExtensions extensions;

	@Autowired
	private FigureService figures;

	@Autowired
	private BusinessClock clock;

	private FollowUpTeller teller;

	/** Figures before this test, which leave out what the demo has not closed. */
	private final Map<String, Integer> before = new HashMap<>();

	@BeforeEach
	void begin() {
		this.teller = new FollowUpTeller(this.stage, this.service, this.clock);
		this.teller.go(day(12, 31));
		for (PeriodSpan span : List.of(FIRST, SECOND)) {
			for (String code : List.of("CT13.1", "CT13.2", "CT23.1", "CT23.2", "CT41.1", "CT41.2", "CT41.3")) {
				this.before.put(code + span.number(), raw(code, span));
			}
		}
		this.teller.go(RECORDED);
	}

	@AfterEach
	void end() {
		this.teller.clear();
	}

	@Test
	void aRecommendationCountsInThePeriodOfItsDeadlineAndAsRemediedOnlyIfItWasByTheEnd() {
		long onLastDay = recommend(LAST);
		long dayAfter = recommend(LAST.plusDays(1));
		long late = recommend(day(6, 1));
		this.teller.go(LAST);
		this.teller.confirm("truongban", onLastDay, LAST);
		this.teller.go(day(7, 1));
		this.teller.confirm("truongban", late, day(7, 1));
		this.teller.confirm("truongban", dayAfter, day(7, 1));
		assertThat(count("CT13.1", FIRST)).isEqualTo(2);
		assertThat(count("CT13.2", FIRST)).isEqualTo(1);
		assertThat(count("CT13.1", SECOND)).isEqualTo(1);
		assertThat(count("CT13.2", SECOND)).isEqualTo(1);
	}

	@Test
	void whatIsConfirmedLaterCountsFromTheDayOfTheRemedy() {
		long id = recommend(day(6, 20));
		this.teller.go(day(7, 5));
		this.teller.report("lanhdao.ngocson", id, "Đã xong từ ngày 28/6", true);
		assertThat(count("CT13.2", FIRST)).isZero();
		this.teller.confirm("truongban", id, day(6, 28));
		assertThat(count("CT13.2", FIRST)).isEqualTo(1);
	}

	@Test
	void moreTimeMovesItToThePeriodOfTheNewDeadlineUnlessItCameAfterTheEnd() {
		long inTime = recommend(day(6, 20));
		long afterwards = recommend(day(6, 25));
		this.teller.go(day(6, 10));
		extend(inTime, day(9, 30));
		assertThat(count("CT13.1", FIRST)).isEqualTo(1);
		this.teller.go(day(7, 2));
		extend(afterwards, day(10, 15));
		assertThat(count("CT13.1", FIRST)).isEqualTo(1);
		assertThat(count("CT13.1", SECOND)).isEqualTo(2);
	}

	@Test
	void aRefusedOrWaitingRequestChangesNothing() {
		long waiting = recommend(day(6, 20));
		long refused = recommend(day(6, 20));
		this.teller.go(day(6, 10));
		ask(waiting, day(9, 30));
		ask(refused, day(9, 30));
		this.stage.run("truongban",
				() -> this.extensions.refuse(refused, this.teller.version(refused), "Không cần thêm"));
		assertThat(count("CT13.1", FIRST)).isEqualTo(2);
		assertThat(count("CT13.1", SECOND)).isZero();
	}

	@Test
	void whatWasGivenUpWasDueAndIsNotRemedied() {
		long id = recommend(day(6, 20));
		this.teller.go(day(6, 18));
		this.stage.run("truongban", () -> this.service.giveUp(id, this.teller.version(id), "Vượt thẩm quyền"));
		assertThat(count("CT13.1", FIRST)).isEqualTo(1);
		assertThat(count("CT13.2", FIRST)).isZero();
	}

	@Test
	void whatIsOpenedAgainAfterTheEndStaysRemediedInThePastPeriod() {
		long before = recommend(day(6, 20));
		long after = recommend(day(6, 20));
		this.teller.go(day(6, 19));
		this.teller.confirm("truongban", before, day(6, 19));
		this.teller.confirm("truongban", after, day(6, 19));
		this.teller.go(LAST);
		reopen(before);
		this.teller.go(day(7, 1));
		reopen(after);
		assertThat(count("CT13.1", FIRST)).isEqualTo(2);
		assertThat(count("CT13.2", FIRST)).isEqualTo(1);
		this.teller.go(day(8, 1));
		this.teller.confirm("truongban", before, day(8, 1));
		assertThat(count("CT13.2", FIRST)).isEqualTo(1);
	}

	@Test
	void aCommitmentKeptInTimeIsMeasuredByTheDeadlineOfThatTime() {
		long inTime = commit(day(5, 10));
		long late = commit(day(5, 10));
		long extended = commit(day(5, 10));
		this.teller.go(day(5, 8));
		extend(extended, day(5, 20));
		this.teller.go(day(5, 15));
		this.teller.confirm("truongban", inTime, day(5, 10));
		this.teller.confirm("truongban", late, day(5, 11));
		this.teller.confirm("truongban", extended, day(5, 15));
		assertThat(count("CT23.1", FIRST)).isEqualTo(3);
		assertThat(count("CT23.2", FIRST)).isEqualTo(2);
	}

	@Test
	void shortcomingsAreOpenRemediedAndLateAsOfTheEnd() {
		long open = shortcoming(day(7, 1));
		long lateThen = shortcoming(day(6, 29));
		long onTheLastDay = shortcoming(LAST);
		long remedied = shortcoming(day(6, 29));
		long reported = shortcoming(day(6, 29));
		this.teller.go(day(6, 29));
		this.teller.report("lanhdao.ngocson", reported, "Đã khắc phục", true);
		this.teller.confirm("truongban", remedied, day(6, 29));
		this.teller.go(day(7, 3));
		this.teller.confirm("truongban", lateThen, day(7, 3));
		assertThat(count("CT41.1", FIRST)).isEqualTo(5);
		assertThat(count("CT41.2", FIRST)).isEqualTo(1);
		assertThat(count("CT41.3", FIRST))
			.as("only %s: %s and %s were due later, %s was reported in time", lateThen, open, onTheLastDay, reported)
			.isEqualTo(1);
		assertThat(count("CT41.1", SECOND)).isEqualTo(4);
		assertThat(count("CT41.2", SECOND)).isEqualTo(1);
	}

	@Test
	void theListPrintsStateAndDeadlineOfTheEnd() {
		long id = shortcoming(day(6, 29));
		this.teller.go(day(7, 3));
		extend(id, day(9, 9));
		this.teller.go(day(8, 1));
		this.teller.confirm("truongban", id, day(8, 1));
		assertThat(this.stage.as("chuyenvien", () -> this.figures.items(FigureList.SHORTCOMINGS, FIRST)))
			.filteredOn((item) -> item.subjectId() == id)
			.singleElement()
			.satisfies((item) -> assertThat(item.cells()).contains("29/6/2024", "Chưa làm"));
		assertThat(this.stage.as("chuyenvien", () -> this.figures.items(FigureList.SHORTCOMINGS, SECOND)))
			.filteredOn((item) -> item.subjectId() == id)
			.singleElement()
			.satisfies((item) -> assertThat(item.cells()).contains("09/9/2024", "Đã khắc phục"));
		assertThat(Statements
			.count(() -> this.stage.run("chuyenvien", () -> this.figures.items(FigureList.SHORTCOMINGS, FIRST))))
			.isLessThanOrEqualTo(4);
	}

	private long recommend(LocalDate deadline) {
		return this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Ngọc Sơn", null, deadline, DEMOCRACY);
	}

	private long commit(LocalDate deadline) {
		return this.teller.record(FollowUpKind.COMMITMENT, "Xã Ngọc Sơn", null, deadline, null);
	}

	private long shortcoming(LocalDate deadline) {
		return this.teller.record(FollowUpKind.SHORTCOMING, "Xã Ngọc Sơn", null, deadline, null);
	}

	private void ask(long id, LocalDate until) {
		this.stage.run("chuyenvien", () -> this.extensions.ask(id, this.teller.version(id), until, "Mưa lũ"));
	}

	private void extend(long id, LocalDate until) {
		ask(id, until);
		this.stage.run("truongban", () -> this.extensions.grant(id, this.teller.version(id), until));
	}

	private void reopen(long id) {
		this.stage.run("truongban", () -> this.service.reopen(id, this.teller.version(id), "Chưa xong"));
	}

	/** How many of this test. */
	private int count(String code, PeriodSpan span) {
		return raw(code, span) - this.before.getOrDefault(code + span.number(), 0);
	}

	private int raw(String code, PeriodSpan span) {
		return this.stage.as("chuyenvien", () -> this.figures.countRecords(code, span, null));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2024, month, day);
	}

	private static PeriodSpan span(int half) {
		return PeriodSpan.of(PeriodRule.CALENDAR, PeriodKind.HALF_YEAR, 2024, half);
	}

}
