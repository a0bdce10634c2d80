package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The list of days off and make-up days, and reckoning with it. */
@DanvanTest
class HolidaysTest {

	private static final LocalDate THURSDAY = LocalDate.of(2040, 3, 1);

	private static final LocalDate SATURDAY = LocalDate.of(2040, 3, 3);

	@Autowired
	private Stage stage;

	@Autowired
	private HolidayService holidays;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private HolidayReferenceData reference;

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void clean() {
		this.stage.jdbc().sql("DELETE FROM holiday WHERE day >= '2040-01-01'").update();
	}

	@Test
	void theHolidaysOf2023AreThereAndReckonedWith() {
		assertThat(list("xa.vubinh", 2023)).hasSize(17)
			.extracting(HolidayRow::day)
			.isSorted()
			.startsWith(LocalDate.of(2023, 1, 1))
			.endsWith(LocalDate.of(2023, 9, 4));
		assertThat(this.stage.as("noivu", () -> this.workingDays.minus(LocalDate.of(2023, 5, 10), 5)))
			.isEqualTo("2023-04-28");
	}

	@Test
	void everyQuestionIsOneStatement() {
		LocalDate day = LocalDate.of(2023, 6, 20);
		for (Callable<?> question : List.<Callable<?>>of(() -> this.workingDays.working(day),
				() -> this.workingDays.minus(day, 250), () -> this.workingDays.plus(day, 250),
				() -> this.workingDays.daysOff(day.minusYears(1), day), () -> this.workingDays.known(2023),
				this.workingDays::calendar, this.holidays::years, () -> this.holidays.list(2023, 0, 50),
				() -> this.holidays.count(2023))) {
			assertThat(this.stage.as("chuyenvien", () -> Statements.count(() -> call(question)))).isEqualTo(1);
		}
	}

	@Test
	void aJobInWhoseNameNobodyIsLoggedInMayReckon() {
		assertThat(this.workingDays.working(LocalDate.of(2023, 5, 3))).isFalse();
		assertThat(this.workingDays.plus(LocalDate.of(2023, 4, 28), 1)).isEqualTo("2023-05-04");
	}

	@Test
	void aDayIsEnteredCorrectedAndTakenOutAndEachLeavesOneLine() {
		long id = enter("chuyenvien", THURSDAY, HolidayKind.DAY_OFF, "Nghỉ thử");
		assertThat(this.workingDays.working(THURSDAY)).isFalse();
		assertThat(this.workingDays.known(2040)).isTrue();
		HolidayRow entered = list("bithu", 2040).get(0);
		this.stage.run("truongban", () -> this.holidays.change(id, entered.version(),
				new HolidayEntry(SATURDAY, HolidayKind.WORKING, "Làm bù thử", "Thông báo 12/TB")));
		assertThat(this.workingDays.working(THURSDAY)).isTrue();
		assertThat(this.workingDays.working(SATURDAY)).isTrue();
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> this.holidays.remove(id, entered.version())));
		HolidayRow changed = list("chuyenvien", 2040).get(0);
		this.stage.run("chuyenvien", () -> this.holidays.remove(id, changed.version()));
		assertThat(this.workingDays.working(SATURDAY)).isFalse();
		assertThat(this.workingDays.known(2040)).isFalse();
		assertThat(this.stage.log("holiday", id)).hasSize(3)
			.satisfiesExactly(
					(line) -> assertThat(line)
						.endsWith("thêm vào danh sách ngày nghỉ, làm bù: 01/03/2040 (Nghỉ: Nghỉ thử)"),
					(line) -> assertThat(line).endsWith(
							"01/03/2040 (Nghỉ: Nghỉ thử) thành 03/03/2040 (Làm bù: Làm bù thử), căn cứ: Thông báo 12/TB"),
					(line) -> assertThat(line).contains("xóa khỏi danh sách", "03/03/2040"));
	}

	@Test
	void whatTheRulesDoNotAllowIsRefusedAtItsField() {
		enter("chuyenvien", THURSDAY, HolidayKind.DAY_OFF, "Nghỉ thử");
		assertRefused("day", "Ngày này đã có: 01/03/2040 (Nghỉ: Nghỉ thử). Hãy sửa dòng đó.",
				() -> enter("truongban", THURSDAY, HolidayKind.DAY_OFF, "Nghỉ lần nữa"));
		long other = enter("chuyenvien", SATURDAY, HolidayKind.DAY_OFF, "Lễ vào thứ Bảy");
		assertRefused("day", "Ngày này đã có: 01/03/2040", () -> this.stage.run("chuyenvien",
				() -> this.holidays.change(other, 0, new HolidayEntry(THURSDAY, HolidayKind.DAY_OFF, "Dời", ""))));
		assertRefused("day", "Ngày 02/03/2040 là thứ Sáu, vốn đã là ngày làm việc.",
				() -> enter("chuyenvien", THURSDAY.plusDays(1), HolidayKind.WORKING, "Làm bù"));
		assertRefused("day", "Hãy nhập ngày từ 01/01/2000 đến 31/12/2100.",
				() -> enter("chuyenvien", LocalDate.of(1999, 12, 31), HolidayKind.DAY_OFF, "Xưa"));
		assertRefused("day", "Hãy nhập ngày từ",
				() -> enter("chuyenvien", LocalDate.of(2101, 1, 1), HolidayKind.DAY_OFF, "Xa"));
		assertRefused("name", "Hãy nhập mục này.",
				() -> enter("chuyenvien", THURSDAY.plusDays(1), HolidayKind.DAY_OFF, " "));
		assertThat(list("chuyenvien", 2040)).hasSize(2);
	}

	@Test
	void ofTwoWhoEnterOneDayAtTheSameTimeOneIsTold() throws Exception {
		CyclicBarrier together = new CyclicBarrier(2);
		try (ExecutorService people = Executors.newFixedThreadPool(2)) {
			List<Callable<String>> both = List.of(() -> race(together, "chuyenvien"),
					() -> race(together, "truongban"));
			List<String> outcomes = people.invokeAll(both).stream().map((one) -> one.resultNow()).toList();
			assertThat(outcomes).containsOnlyOnce("entered").anyMatch((outcome) -> outcome.contains("Hãy"));
		}
		assertThat(list("chuyenvien", 2040)).hasSize(1);
	}

	@Test
	void theDatabaseHoldsTheRulesToo() {
		for (String values : List.of("'2040-03-02', 'WORKING'", "'1999-12-31', 'DAY_OFF'", "'2040-03-02', 'OTHER'",
				"'2023-05-01', 'DAY_OFF'")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(values)
				.isThrownBy(() -> this.stage.jdbc()
					.sql("INSERT INTO holiday (id, day, kind, name, source) VALUES (NEXTVAL(danvan_id), " + values
							+ ", 'Sai', '')")
					.update());
		}
	}

	@Test
	void whatPeopleEditedOrTookAwayDoesNotComeBack() {
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.stage.jdbc().sql("UPDATE holiday SET name = 'Đã sửa' WHERE day = '2023-05-01'").update();
			this.stage.jdbc().sql("DELETE FROM holiday WHERE day = '2023-05-02'").update();
			this.reference.start();
			assertThat(this.workingDays.daysOff(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 3)).values())
				.containsExactly("Đã sửa");
			this.stage.jdbc().sql("DELETE FROM holiday").update();
			this.reference.start();
			assertThat(this.workingDays.calendar().daysOff()).isEmpty();
		});
		assertThat(this.workingDays.known(2023)).isTrue();
	}

	private String race(CyclicBarrier together, String person) throws Exception {
		together.await();
		try {
			enter(person, THURSDAY, HolidayKind.DAY_OFF, "Cùng lúc");
			return "entered";
		}
		catch (Refusal refusal) {
			return refusal.getMessage();
		}
	}

	private long enter(String person, LocalDate day, HolidayKind kind, String name) {
		return this.stage.as(person, () -> this.holidays.enter(new HolidayEntry(day, kind, name, "")));
	}

	private List<HolidayRow> list(String person, int year) {
		return this.stage.as(person, () -> this.holidays.list(year, 0, 500));
	}

	private static void call(Callable<?> question) {
		try {
			assertThat(question.call()).isNotNull();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void assertRefused(String field, String sentence, ThrowingCallable call) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call)
			.withMessageContaining(sentence)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
