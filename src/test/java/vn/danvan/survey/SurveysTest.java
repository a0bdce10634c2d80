package vn.danvan.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.ui.RecordLinks;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureRecord;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.PeriodKind;
import vn.danvan.figures.PeriodRule;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.UnitView;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Rounds on the real database: who runs them, what counts, in how many statements. */
@DanvanTest
class SurveysTest {

	private static final LocalDate TODAY = Surveys.TODAY;

	private static final List<Satisfaction> ALL_PLEASED = Collections.nCopies(5, Satisfaction.SATISFIED);

	@Autowired
	private Stage stage;

	@Autowired
	private SurveyService service;

	@Autowired
	private SurveyResults results;

	@Autowired
	private DeskAnswers desk;

	@Autowired
	private SurveyTickets tickets;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private FigureService figures;

	@Autowired
	private RecordLinks links;

	private Surveys surveys;

	@BeforeEach
	void surveys() {
		this.surveys = new Surveys(this.stage, this.service);
	}

	@Test
	void sevenFormsEndWithTheQuestionAboutTheWhole() {
		List<SurveyForm> forms = this.stage.as("xa.huongnhuong", this.service::forms);
		assertThat(forms).extracting(SurveyForm::code)
			.containsExactly("PKS01", "PKS02", "PKS03", "PKS04", "PKS05", "PKS06", "PKS07");
		assertThat(forms).allMatch((form) -> form.questions().size() >= 5 && form.questions().size() <= 7)
			.allMatch((form) -> form.questions().get(form.overall() - 1).startsWith("Nhìn chung"));
	}

	@Test
	void aCommuneRunsItsOwnRoundsOnlyAndTheBoardAloneOpensThemAgain() {
		long own = this.stage.unit("Xã Hương Nhượng");
		SurveyRequest request = new SurveyRequest(own, "PKS07", SurveyMode.PAPER, TODAY.minusDays(30),
				TODAY.minusDays(2));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("xa.vubinh", () -> this.service.plan(request)));
		long id = this.stage.as("xa.huongnhuong", () -> this.service.plan(request));
		this.stage.run("lanhdao.huongnhuong", () -> this.service.open(id, this.service.get(id).version()));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("xa.vubinh", () -> this.service.get(id)));
		this.surveys.count(id, 20, 10);
		this.stage.run("xa.huongnhuong", () -> this.service.close(id, this.service.get(id).version()));
		assertRefused(() -> this.surveys.count(id, 30, 0), "Đợt khảo sát đã đóng nên không đổi được nữa");
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.stage.run("lanhdao.huongnhuong",
				() -> this.service.reopen(id, this.service.get(id).version(), "Đếm nhầm")));
		assertRefused(
				() -> this.stage.run("truongban", () -> this.service.reopen(id, this.service.get(id).version(), "")),
				"lý do");
		this.stage.run("truongban", () -> this.service.reopen(id, this.service.get(id).version(), "Đếm nhầm"));
		assertThat(this.stage.log("survey-round", id)).hasSize(5).last().asString().contains("mở lại", "Đếm nhầm");
		assertThat(this.stage.as("ubnd", () -> this.service.get(id)).mayWrite()).isFalse();
		assertThat(this.stage.as("xa.huongnhuong", () -> this.links.path("survey-round", id)))
			.hasValue("khao-sat/" + id);
	}

	@Test
	void whoSawAnOlderVersionDoesNotOverwrite() {
		long id = this.surveys.open("Xã Chí Đạo", "PKS06", SurveyMode.PAPER, TODAY.minusDays(30), TODAY.minusDays(2));
		int seen = this.surveys.details(id).version();
		this.surveys.count(id, 20, 10);
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.stage.run("xa.chidao", () -> this.service.close(id, seen)));
	}

	@Test
	void countsFromPaperComeBackCellByCellAndAreReplaced() {
		long id = this.surveys.open("Xã Chí Đạo", "PKS05", SurveyMode.PAPER, TODAY.minusDays(30), TODAY.minusDays(2));
		this.surveys.count(id, 20, 10);
		this.surveys.count(id, 25, 5);
		SurveyDetails details = this.surveys.details(id);
		assertThat(details.counts().answers()).containsOnly(new PaperCounts.Answers(25, null, 0, 5));
		assertThat(details.results()).containsOnly(new SurveyResult(30, 25, 0, 0, 5));
		assertThat(details.row().handedOut()).isEqualTo(35);
		assertThat(details.row().result().share()).isEqualTo("83,3%");
	}

	@Test
	void answersOfTheDeskAreShownFromTheNextDayOnOrWhenTheRoundIsClosed() {
		long id = this.surveys.desk("Xã Ngọc Sơn", "PKS05");
		answer(id, this.surveys.tickets(id, 2).get(0), Satisfaction.DISSATISFIED);
		assertThat(this.surveys.details(id).row().result()).isEqualTo(SurveyResult.NONE);
		assertThat(this.surveys.details(id).tickets()).isEqualTo(new TicketCounts(2, 1, 0, 1));
		this.surveys.close(id);
		assertThat(this.surveys.details(id).row().result()).isEqualTo(new SurveyResult(1, 0, 0, 0, 1));
	}

	@Test
	void noColumnTiesAnAnswerToATicketOrToATime() {
		assertThat(this.stage.jdbc()
			.sql("""
					SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
					WHERE table_schema = DATABASE() AND table_name IN ('survey_tally', 'survey_ticket')""")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("survey_tally.round_id", "survey_tally.day", "survey_tally.question",
					"survey_tally.answer", "survey_tally.amount", "survey_ticket.round_id", "survey_ticket.number",
					"survey_ticket.on_paper", "survey_ticket.handed_on", "survey_ticket.used");
		assertThat(this.stage.jdbc()
			.sql("""
					SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()
					AND table_name IN ('survey_tally', 'survey_ticket') AND table_type = 'SYSTEM VERSIONED'""")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoAnswersWhileTheRoundIsBeingClosedIsToldThatItIsOver() throws Exception {
		long id = this.surveys.desk("Xã Ngọc Sơn", "PKS05");
		String ticket = this.surveys.tickets(id, 1).get(0);
		String code = this.surveys.details(id).code();
		try (ExecutorService hands = Executors.newSingleThreadExecutor()) {
			Future<?> answer = this.transaction.execute((status) -> {
				this.tickets.lock(id);
				Future<?> tap = hands.submit(() -> this.desk.answer(code, ticket, ALL_PLEASED));
				assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> tap.get(1, TimeUnit.SECONDS));
				this.surveys.close(id);
				return tap;
			});
			assertThatExceptionOfType(ExecutionException.class).isThrownBy(answer::get)
				.withMessageContaining("Đợt khảo sát này đã kết thúc");
		}
		assertThat(this.surveys.details(id).row().result().valid()).isZero();
		assertThat(this.surveys.details(id).tickets().used()).isZero();
	}

	@Test
	void ticketsAreIssuedInBatchesAndShownOneByOne() {
		long id = this.surveys.desk("Xã Ngọc Sơn", "PKS04");
		assertRefused(() -> this.stage.run("xa.ngocson", () -> this.service.nextTicket(id)), "Đã phát hết mã phiếu");
		for (int count : List.of(0, 501)) {
			assertRefused(() -> this.stage.run("xa.ngocson", () -> this.service.issueTickets(id, count, false)),
					"từ 1 đến 500");
		}
		this.stage.run("xa.ngocson", () -> this.service.issueTickets(id, 500, false));
		String first = this.stage.as("xa.ngocson", () -> this.service.nextTicket(id));
		String second = this.stage.as("xa.ngocson", () -> this.service.nextTicket(id));
		assertThat(first).matches("\\d{6}").isNotEqualTo(second);
		assertThat(this.surveys.details(id).tickets()).isEqualTo(new TicketCounts(2, 0, 498, 0));
		String kept = this.stage.jdbc()
			.sql("SELECT MAX(number) FROM survey_ticket WHERE handed_on IS NULL AND round_id = ?")
			.param(id)
			.query(String.class)
			.single();
		assertRefused(() -> this.desk.admit(this.surveys.details(id).code(), kept), "không đúng");
		assertThat(this.stage.log("survey-round", id)).filteredOn((line) -> line.contains("mã phiếu")).hasSize(1);
	}

	@Test
	void resultsOfManyCommunesAddUpAndStayWithinTheReadersScope() {
		LocalDate last = LocalDate.of(2022, 4, 30);
		long one = this.surveys.open("Xã Tân Mỹ", "PKS02", SurveyMode.PAPER, last.minusDays(9), last);
		long two = this.surveys.open("Xã Văn Sơn", "PKS02", SurveyMode.PAPER, last.minusDays(9), last);
		this.surveys.count(one, 10, 10);
		this.surveys.count(two, 30, 0);
		Set<Long> units = Set.of(this.stage.unit("Xã Tân Mỹ"), this.stage.unit("Xã Văn Sơn"));
		assertThat(this.stage.as("truongban", () -> this.results.of(units, last, last)))
			.containsEntry(this.stage.unit("Xã Tân Mỹ"), Map.of("PKS02", new SurveyResult(20, 10, 0, 0, 10)))
			.containsEntry(this.stage.unit("Xã Văn Sơn"), Map.of("PKS02", new SurveyResult(30, 30, 0, 0, 0)));
		assertThat(this.stage.as("xa.tanmy", () -> this.results.of(units, last, last)))
			.containsOnlyKeys(this.stage.unit("Xã Tân Mỹ"));
		assertThat(this.stage.as("truongban", () -> this.results.of(units, last.plusDays(1), last.plusDays(9))))
			.isEmpty();
		assertThat(this.stage.as("truongban", () -> this.results.questions(units, "PKS02", last, last))).hasSize(6)
			.containsEntry(1, new SurveyResult(50, 40, 0, 0, 10));
		List<SurveyResultRow> table = this.stage.as("bithu", () -> this.results.table(last, last, 0, 50));
		assertThat(table).extracting(SurveyResultRow::unit).containsExactly("Xã Tân Mỹ", "Xã Văn Sơn");
		assertThat(table.get(1))
			.isEqualTo(new SurveyResultRow("Xã Văn Sơn", "PKS02", 35, 31, new SurveyResult(30, 30, 0, 0, 0)));
	}

	@Test
	void satisfactionAtTheDeskIsAFigureOfTheFormsOfTheDesk() {
		PeriodSpan span = new PeriodSpan(PeriodRule.CALENDAR, PeriodKind.QUARTER, 2021, 2, LocalDate.of(2021, 4, 1),
				LocalDate.of(2021, 7, 1));
		LocalDate last = LocalDate.of(2021, 5, 31);
		this.surveys.count(this.surveys.open("Xã Tân Mỹ", "PKS04", SurveyMode.PAPER, last.minusDays(9), last), 30, 10);
		this.surveys.count(this.surveys.open("Xã Tân Mỹ", "PKS05", SurveyMode.PAPER, last.minusDays(9), last), 50, 10);
		this.surveys.count(this.surveys.open("Xã Tân Mỹ", "PKS07", SurveyMode.PAPER, last.minusDays(9), last), 0, 99);
		Map<String, Figure> collected = this.stage
			.as("truongban",
					() -> this.figures.collect(Set.of("CT35", "CT35.1", "CT35.2"), span, UnitView.asItWas(span)))
			.byCode();
		assertThat(collected.get("CT35.1").value()).isEqualByComparingTo("100");
		assertThat(collected.get("CT35.2").value()).isEqualByComparingTo("80");
		assertThat(this.stage.as("truongban", () -> this.figures.records("CT35.1", span, null, 0, 5)))
			.extracting(FigureRecord::amount)
			.containsExactlyInAnyOrder(new BigDecimal("40"), new BigDecimal("60"));
	}

	@Test
	void aPageAndTheTableTakeOneStatementHoweverManyRoundsThereAre() {
		long[] statements = new long[3];
		this.stage.run("truongban", () -> {
			statements[0] = Statements.count(() -> this.service.list(SurveyFilter.ALL, null, "", 0, 50));
			statements[1] = Statements.count(() -> this.results.table(TODAY.minusYears(2), TODAY, 0, 500));
			statements[2] = Statements
				.count(() -> this.results.of(Set.of(this.stage.unit("Xã Tân Mỹ")), TODAY.minusYears(2), TODAY));
		});
		assertThat(statements[0]).isEqualTo(1);
		assertThat(statements[1]).isEqualTo(1);
		assertThat(statements[2]).isEqualTo(2);
	}

	@Test
	void theListIsSearchedByCommuneAndFormWithoutMarks() {
		long id = this.surveys.desk("Xã Tự Do", "PKS06");
		assertThat(this.stage.as("truongban", () -> this.service.list(SurveyFilter.OPEN, 2023, "tu do", 0, 50)))
			.extracting(SurveyRow::id)
			.contains(id);
		assertThat(this.stage.as("truongban", () -> this.service.list(SurveyFilter.OPEN, 2023, "pks06", 0, 50)))
			.extracting(SurveyRow::formCode)
			.containsOnly("PKS06");
		assertThat(this.stage.as("truongban", () -> this.service.list(SurveyFilter.CLOSED, 2023, "tu do", 0, 50)))
			.extracting(SurveyRow::id)
			.doesNotContain(id);
		assertThat(this.stage.as("xa.vubinh", () -> this.service.list(SurveyFilter.ALL, null, "", 0, 500)))
			.allMatch((row) -> row.unit().equals("Xã Vũ Bình"));
	}

	@Test
	void aRoundThatWasNeverOpenedIsThrownAway() {
		long id = this.stage.as("xa.tudo", () -> this.service
			.plan(new SurveyRequest(this.stage.unit("Xã Tự Do"), "PKS01", SurveyMode.DESK, TODAY, TODAY.plusDays(3))));
		this.stage.run("xa.tudo", () -> this.service.discard(id, this.service.get(id).version()));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.stage.run("xa.tudo", () -> this.service.get(id)));
	}

	private void answer(long id, String ticket, Satisfaction answer) {
		SurveyDetails details = this.surveys.details(id);
		this.desk.answer(details.code(), ticket, Collections.nCopies(details.form().overall(), answer));
	}

	private static void assertRefused(ThrowingCallable call, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(words);
	}

}
