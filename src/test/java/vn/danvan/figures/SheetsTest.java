package vn.danvan.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.submission.SubmissionState;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Figure sheets on the real database: periods, drafts, collisions, revisions, sums,
 * statements.
 */
@DanvanTest
class SheetsTest {

	private static final int YEAR = 2021;

	@Autowired
	private Stage stage;

	@Autowired
	private PeriodService periods;

	@Autowired
	private SheetService sheets;

	@Autowired
	private SheetBoard board;

	@Autowired
	private FigureService figures;

	@Test
	void aPeriodLockedWhileTypingKeepsTheDraftAndSaysSo() {
		long period = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Vũ Bình");
		KeptSheet typed = new KeptSheet(SheetService.NOT_BEGUN, Map.of("CT02.1", "1.234", "CT02.2", "abc"));
		this.stage.run("xa.vubinh", () -> this.sheets.keepDraft(period, unit, typed));
		lock(period);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("xa.vubinh",
					() -> this.sheets.enter(period, unit, SheetService.NOT_BEGUN, Map.of("CT02.1", BigDecimal.ONE))))
			.withMessageContaining("đang khóa")
			.withMessageContaining("giữ dưới dạng nháp");
		SheetDetails details = details("xa.vubinh", period, unit);
		assertThat(details.draft()).isEqualTo(typed);
		assertThat(details.values()).isEmpty();
		assertThat(details("lanhdao.vubinh", period, unit).draft()).isNull();
		reopen(period);
		this.stage.run("xa.vubinh",
				() -> this.sheets.enter(period, unit, SheetService.NOT_BEGUN, Map.of("CT02.1", BigDecimal.ONE)));
		assertThat(details("xa.vubinh", period, unit).draft()).isNull();
		assertThat(details("xa.vubinh", period, unit).values()).containsEntry("CT02.1", BigDecimal.ONE);
	}

	@Test
	void theSecondOfTwoWhoSaveSeesWhatTheFirstSaved() {
		long period = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Quý Hòa");
		this.stage.run("xa.quyhoa",
				() -> this.sheets.enter(period, unit, SheetService.NOT_BEGUN, Map.of("CT02.1", BigDecimal.valueOf(7))));
		SheetCollision collision = catchThrowableOfType(SheetCollision.class,
				() -> this.stage.run("lanhdao.quyhoa", () -> this.sheets.enter(period, unit, SheetService.NOT_BEGUN,
						Map.of("CT02.1", BigDecimal.valueOf(9)))));
		assertThat(collision.by()).isEqualTo(this.stage.actor("xa.quyhoa").fullName());
		assertThat(collision.theirs()).containsEntry("CT02.1", BigDecimal.valueOf(7));
		this.stage.run("lanhdao.quyhoa", () -> this.sheets.enter(period, unit, collision.currentVersion(),
				Map.of("CT02.1", BigDecimal.valueOf(9))));
		assertThat(details("xa.quyhoa", period, unit).values()).containsEntry("CT02.1", BigDecimal.valueOf(9));
	}

	@Test
	void anIncompleteSheetIsNotSentAndNamesItsCells() {
		long period = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Tân Mỹ");
		Map<String, BigDecimal> wrong = new LinkedHashMap<>(complete(2));
		wrong.put("CT31.4", BigDecimal.valueOf(99));
		wrong.remove("CT34.1");
		int version = this.stage.as("xa.tanmy", () -> this.sheets.enter(period, unit, SheetService.NOT_BEGUN, wrong));
		SheetRefusal refusal = catchThrowableOfType(SheetRefusal.class,
				() -> this.stage.run("xa.tanmy", () -> this.sheets.handOver(period, unit, version)));
		assertThat(refusal.problems()).extracting(SheetProblem::codes)
			.containsExactly(List.of("CT31.3", "CT31.4", "CT31.5", "CT31.6"), List.of("CT34.1"));
		assertThat(details("xa.tanmy", period, unit).submission().state()).isEqualTo(SubmissionState.DRAFT);
	}

	@Test
	void aCorrectionIsARevisionAndTheOldNumbersCountUntilItIsSent() {
		long period = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Tự Do");
		send(period, "Xã Tự Do", "tudo", complete(2));
		this.stage.run("chuyenvien", () -> this.sheets.accept(period, unit, this.sheets.get(period, unit).version()));
		assertThat(ofUnit(period, "CT25.1", unit)).isEqualByComparingTo("20");
		this.stage.run("xa.tudo",
				() -> this.sheets.correct(period, unit, this.sheets.get(period, unit).version(), "Đếm thiếu hai lượt"));
		SheetDetails open = details("xa.tudo", period, unit);
		assertThat(open.revision()).isEqualTo(1);
		assertThat(open.values()).hasSize(42);
		Map<String, BigDecimal> corrected = new LinkedHashMap<>(open.values());
		corrected.put("CT25.1", BigDecimal.valueOf(22));
		this.stage.run("xa.tudo", () -> this.sheets.enter(period, unit, open.version(), corrected));
		assertThat(ofUnit(period, "CT25.1", unit)).isEqualByComparingTo("20");
		this.stage.run("lanhdao.tudo", () -> this.sheets.submit(period, unit, this.sheets.get(period, unit).version()));
		assertThat(ofUnit(period, "CT25.1", unit)).isEqualByComparingTo("22");
		assertThat(this.stage.log("sheet", Objects.requireNonNull(open.id()))).last()
			.asString()
			.contains("gửi huyện", "(chỉnh lý lần 1)");
		PeriodSpan span = span(period);
		assertThat(this.stage.as("chuyenvien", () -> this.figures.records("CT25.1", span, unit, 0, 5))).singleElement()
			.satisfies((record) -> {
				assertThat(record.subjectId()).isEqualTo(open.id());
				assertThat(record.title()).endsWith("(chỉnh lý lần 1)");
				assertThat(record.amount()).isEqualByComparingTo("22");
			});
	}

	@Test
	void whoEnteredOrSentDoesNotAcceptAndAReturnNeedsAReason() {
		long period = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Miền Đồi");
		Map<String, BigDecimal> complete = complete(1);
		this.stage.run("chuyenvien", () -> {
			int version = this.sheets.enter(period, unit, SheetService.NOT_BEGUN, complete);
			this.sheets.submit(period, unit, version);
		});
		SheetDetails sent = details("chuyenvien", period, unit);
		assertThat(sent.submission().onBehalf()).isTrue();
		assertThat(sent.submission().rights().decide()).isFalse();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> this.sheets.accept(period, unit, sent.version())))
			.withMessageContaining("không tự xác nhận");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(
					() -> this.stage.run("truongban", () -> this.sheets.giveBack(period, unit, sent.version(), " ")))
			.withMessageContaining("Hãy nêu lý do");
		this.stage.run("truongban", () -> this.sheets.giveBack(period, unit, sent.version(), "Thiếu biểu một cửa"));
		assertThat(details("xa.miendoi", period, unit).submission().returnReason()).isEqualTo("Thiếu biểu một cửa");
		assertThat(ofUnit(period, "CT25.1", unit)).isNull();
	}

	@Test
	void theYearIsTheSumOfItsHalvesAndUnknownWhileOneIsMissing() {
		long first = period(PeriodKind.HALF_YEAR, 1);
		long unit = this.stage.unit("Xã Yên Phú");
		send(first, "Xã Yên Phú", "yenphu", complete(3));
		PeriodSpan year = span(period(PeriodKind.YEAR, 1));
		if (exists(PeriodKind.HALF_YEAR, 2) == 0) {
			assertThat(collect(year, "CT25.1").get("CT25.1").state()).isEqualTo(FigureState.NOT_REPORTED);
		}
		long second = period(PeriodKind.HALF_YEAR, 2);
		assertThat(part(collect(year, "CT25.1"), "CT25.1", unit)).isNull();
		send(second, "Xã Yên Phú", "yenphu", complete(5));
		Figures figures = collect(year, "CT25.1", "CT28", "CT15.1");
		assertThat(part(figures, "CT25.1", unit)).isEqualByComparingTo("80");
		assertThat(part(figures, "CT15.1", unit)).isEqualByComparingTo("70");
		assertThat(this.stage.as("chuyenvien", () -> this.figures.countRecords("CT25.1", year, unit))).isEqualTo(2);
	}

	@Test
	void figuresOfTwentyFourCommunesAreRestatedOnTheEightOfToday() {
		PeriodSpan span = this.stage.as("truongban", this.periods::current).orElseThrow().span();
		Figures then = this.stage.as("truongban",
				() -> this.figures.collect(Set.of("CT31.1", "CT32", "CT05"), span, UnitView.asItWas(span)));
		Figures now = this.stage.as("truongban", () -> this.figures.collect(Set.of("CT31.1", "CT32", "CT05"), span,
				new UnitView(LocalDate.of(2025, 7, 1))));
		assertThat(then.units()).hasSize(24);
		assertThat(now.units()).hasSize(8);
		assertThat(now.get("CT31.1").value()).isEqualByComparingTo(then.get("CT31.1").value());
		assertThat(now.get("CT32").numerator()).isEqualByComparingTo(then.get("CT32").numerator());
		Figure.Part merged = now.get("CT05")
			.parts()
			.stream()
			.filter((part) -> part.unit().name().equals("Xã Lạc Sơn"))
			.findFirst()
			.orElseThrow();
		assertThat(merged.value()).isEqualByComparingTo("3");
	}

	@Test
	void allFiguresOfTwoYearsAreCollectedInAConstantNumberOfStatements() {
		PeriodSpan span = this.stage.as("truongban", this.periods::current).orElseThrow().span();
		Set<String> codes = this.stage.as("truongban", this.figures::indicators).keySet();
		long statements = Statements.count(() -> this.stage.run("truongban", () -> {
			this.figures.collect(codes, span, UnitView.asItWas(span));
			this.figures.collect(codes, span.lastYear(), UnitView.asItWas(span.lastYear()));
			for (FigureList list : FigureList.values()) {
				this.figures.items(list, span);
			}
		}));
		assertThat(statements).isLessThanOrEqualTo(50);
	}

	@Test
	void theBoardIsAConstantNumberOfStatements() {
		long period = this.stage.as("truongban", this.periods::current).orElseThrow().id();
		assertThat(Statements.count(() -> this.stage.run("chuyenvien",
				() -> assertThat(this.board.list(period, SheetFilter.ALL, "", 0, 50)).hasSize(24))))
			.isLessThanOrEqualTo(5);
		assertThat(Statements.count(() -> this.stage.run("chuyenvien", () -> this.board.sums(period))))
			.isLessThanOrEqualTo(5);
	}

	@Test
	void oneClickRemindsThoseWhoAreMissingAndNobodyElse() {
		long period = this.stage.as("truongban", this.periods::current).orElseThrow().id();
		List<String> missing = this.stage.as("chuyenvien", () -> this.board.missing(period));
		assertThat(missing).contains("Xã Hương Nhượng").doesNotContain("Xã Ân Nghĩa");
		this.stage.run("chuyenvien", () -> this.periods.remind(period));
		assertThat(reminders("xa.huongnhuong")).isPositive();
		assertThat(reminders("lanhdao.huongnhuong")).isPositive();
		assertThat(reminders("xa.annghia")).isZero();
		assertThat(reminders("truongban")).isZero();
	}

	@Test
	void aSecondPeriodOfTheSameDaysIsRefused() {
		period(PeriodKind.HALF_YEAR, 1);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("truongban", () -> this.periods.open(request(PeriodKind.HALF_YEAR, 1))))
			.withMessageContaining("đã được mở");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("truongban",
					() -> this.periods.open(new PeriodRequest(PeriodKind.MONTH, PeriodRule.OWN, YEAR, 3,
							LocalDate.of(YEAR, 3, 1), LocalDate.of(YEAR, 3, 20), LocalDate.of(YEAR, 3, 25), " "))))
			.withMessageContaining("Hãy nêu lý do");
	}

	private void send(long period, String commune, String login, Map<String, BigDecimal> values) {
		long unit = this.stage.unit(commune);
		this.stage.run("xa." + login, () -> {
			int version = this.sheets.enter(period, unit, this.sheets.get(period, unit).version(), values);
			this.sheets.handOver(period, unit, version);
		});
		this.stage.run("lanhdao." + login,
				() -> this.sheets.submit(period, unit, this.sheets.get(period, unit).version()));
	}

	/** A whole sheet whose cells agree. */
	private Map<String, BigDecimal> complete(int times) {
		Map<String, BigDecimal> values = new LinkedHashMap<>();
		long period = this.stage.as("truongban", this.periods::current).orElseThrow().id();
		SheetTemplate template = details("truongban", period, this.stage.unit("Xã Ân Nghĩa")).template();
		template.columns().forEach((column) -> values.put(column.code(), BigDecimal.valueOf(10L * times)));
		values.put("CT15.1", BigDecimal.valueOf(14L * times));
		values.put("CT31.3", BigDecimal.valueOf(30L * times));
		return values;
	}

	private @Nullable BigDecimal ofUnit(long period, String code, long unit) {
		return part(collect(span(period), code), code, unit);
	}

	private static @Nullable BigDecimal part(Figures figures, String code, long unit) {
		return figures.get(code)
			.parts()
			.stream()
			.filter((part) -> part.unit().id() == unit)
			.findFirst()
			.orElseThrow()
			.value();
	}

	private Figures collect(PeriodSpan span, String... codes) {
		return this.stage.as("chuyenvien", () -> this.figures.collect(Set.of(codes), span, UnitView.asItWas(span)));
	}

	private PeriodSpan span(long period) {
		return this.stage.as("chuyenvien", () -> this.periods.get(period)).span();
	}

	private SheetDetails details(String username, long period, long unit) {
		return this.stage.as(username, () -> this.sheets.get(period, unit));
	}

	private long period(PeriodKind kind, int number) {
		return (exists(kind, number) > 0) ? exists(kind, number)
				: this.stage.as("truongban", () -> this.periods.open(request(kind, number)));
	}

	private long exists(PeriodKind kind, int number) {
		return this.stage.jdbc()
			.sql("SELECT COALESCE(MAX(id), 0) FROM reporting_period WHERE rule = 'CALENDAR' AND kind = ? AND year = ? AND number = ?")
			.params(kind.name(), YEAR, number)
			.query(Long.class)
			.single();
	}

	private static PeriodRequest request(PeriodKind kind, int number) {
		return new PeriodRequest(kind, PeriodRule.CALENDAR, YEAR, number, null, null, LocalDate.of(YEAR + 1, 1, 10),
				"");
	}

	private void lock(long period) {
		this.stage.run("truongban", () -> this.periods.lock(period, this.periods.get(period).version()));
	}

	private void reopen(long period) {
		this.stage.run("truongban",
				() -> this.periods.reopen(period, this.periods.get(period).version(), "Tổng hợp xong"));
	}

	private int reminders(String username) {
		return this.stage.jdbc().sql("""
				SELECT COUNT(*) FROM notification n JOIN account a ON a.id = n.account_id
				WHERE a.username = ? AND n.kind = 'period.reminded'""").param(username).query(Integer.class).single();
	}

}
