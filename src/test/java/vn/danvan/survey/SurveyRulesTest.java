package vn.danvan.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What may be counted, when a round changes, and how guessing is slowed down. */
class SurveyRulesTest {

	private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

	private static final SurveyForm FORM = new SurveyForm("PKS05", "Một cửa", Respondents.PEOPLE, "",
			List.of("Thái độ", "Nhìn chung"), true);

	private static final PaperCounts.Answers EMPTY = new PaperCounts.Answers(null, null, null, null);

	@Test
	void countsAgreeFromTheFormsHandedOutDownToTheQuestions() {
		assertRefused(() -> counts(-1, 30, 0, 20, 10), "handedOut", "từ 0 đến 100.000");
		assertRefused(() -> counts(null, 30, 0, 20, 10), "handedOut", "từ 0");
		assertRefused(() -> counts(29, 30, 0, 20, 10), "collected", "không được nhiều hơn số phiếu phát (29)");
		assertRefused(() -> counts(40, 30, 31, 20, 10), "invalid", "không được nhiều hơn số phiếu thu (30)");
		assertRefused(() -> counts(40, 30, 2, 29, 28), "q1-DISSATISFIED",
				"Câu 1: tổng bốn mức là 29, nhiều hơn số phiếu hợp lệ (28)");
		assertRefused(() -> counts(40, 30, 2, 20, 27), "q2-DISSATISFIED", "phải bằng số phiếu hợp lệ (28)");
		assertRefused(() -> counts(40, 30, 2, 20, 29), "q2-DISSATISFIED", "phải bằng số phiếu hợp lệ (28)");
		assertRefused(() -> counts(40, 30, 2, -3, 28), "q1-VERY_SATISFIED", "từ 0");
		assertThat(counts(40, 30, 2, 20, 28).valid()).isEqualTo(28);
	}

	@Test
	void nobodyNeedsToTypeZeros() {
		PaperCounts counts = new PaperCounts(0, 0, 0, List.of(EMPTY, EMPTY)).checked(FORM);
		assertThat(counts.valid()).isZero();
		assertRefused(() -> new PaperCounts(0, 0, 0, List.of(EMPTY)).checked(FORM), null, "đủ 2 câu");
	}

	@Test
	void theShareIsThatOfAllAnswersAndNothingWithoutAny() {
		SurveyResult two = new SurveyResult(10, 4, 5, 1, 0).plus(new SurveyResult(30, 0, 15, 10, 5));
		assertThat(two.pleased()).isEqualTo(24);
		assertThat(two.share()).isEqualTo("60%");
		assertThat(SurveyResult.NONE.share()).isNull();
	}

	@Test
	void aRoundHasAFormACommuneAndAtMostAYear() {
		assertRefused(() -> request(null, "PKS01", DAY, DAY).checked(), "unit", "chọn xã");
		assertRefused(() -> request(1L, null, DAY, DAY).checked(), "form", "chọn phiếu");
		assertRefused(() -> request(1L, "PKS01", null, DAY).checked(), "from", "ngày");
		assertRefused(() -> request(1L, "PKS01", DAY, DAY.minusDays(1)).checked(), "lastDay", "không được trước");
		assertRefused(() -> request(1L, "PKS01", DAY, DAY.plusDays(366)).checked(), "lastDay", "366 ngày");
		assertThat(request(1L, "PKS01", DAY, DAY.plusDays(365)).checked()).isNotNull();
	}

	@Test
	void aRoundIsOpenedCountedThenClosedAndStaysAsItIs() {
		SurveyRound round = round(SurveyMode.PAPER);
		Actor by = Actor.system();
		assertRefused(() -> round.count(counts(40, 30, 2, 20, 28), by), null, "Hãy mở đợt khảo sát trước");
		assertRefused(() -> round.close(by), null, "Chỉ đóng được đợt đang mở");
		round.open(by);
		assertRefused(() -> round.open(by), null, "đã mở rồi");
		assertRefused(() -> round.discard(by), null, "chưa mở");
		assertRefused(() -> round.issue(5, by), null, "không có mã phiếu");
		assertRefused(() -> round.close(by), null, "nhập kết quả đếm phiếu giấy trước khi đóng");
		round.count(counts(40, 30, 2, 20, 28), by);
		round.close(by);
		assertRefused(() -> round.count(counts(40, 30, 2, 20, 28), by), null, "đã đóng nên không đổi được nữa");
		round.reopen("Đếm thiếu một hòm", by);
		assertThat(round.state()).isEqualTo(SurveyState.OPEN);
		assertRefused(() -> round.reopen("Lần nữa", by), null, "Chỉ mở lại được đợt đã đóng");
	}

	@Test
	void theDeskTakesNoCountsFromPaper() {
		SurveyRound round = round(SurveyMode.DESK);
		round.open(Actor.system());
		assertRefused(() -> round.count(counts(40, 30, 2, 20, 28), Actor.system()), null, "không nhập từ phiếu giấy");
	}

	@Test
	void tenWrongTicketsWithinAMinuteCostAMinute() {
		WrongTickets wrong = new WrongTickets();
		Instant now = Instant.parse("2023-06-20T01:00:00Z");
		for (int i = 0; i < WrongTickets.MOST - 1; i++) {
			wrong.note(1, now.plusSeconds(i));
		}
		assertThat(wrong.blocked(1, now.plusSeconds(9))).isFalse();
		wrong.note(1, now.plusSeconds(9));
		assertThat(wrong.blocked(1, now.plusSeconds(10))).isTrue();
		assertThat(wrong.blocked(2, now.plusSeconds(10))).isFalse();
		assertThat(wrong.blocked(1, now.plusSeconds(68))).isTrue();
		assertThat(wrong.blocked(1, now.plusSeconds(69))).isFalse();
	}

	@Test
	void wrongTicketsOfAWholeMorningCostNothing() {
		WrongTickets wrong = new WrongTickets();
		Instant now = Instant.parse("2023-06-20T01:00:00Z");
		for (int i = 0; i < 30; i++) {
			wrong.note(1, now.plusSeconds(i * 10L));
			assertThat(wrong.blocked(1, now.plusSeconds(i * 10L))).isFalse();
		}
	}

	private static SurveyRound round(SurveyMode mode) {
		return SurveyRound.plan(request(1L, "PKS05", DAY, DAY.plusDays(9), mode),
				(mode == SurveyMode.DESK) ? "ACDEFG" : null, true, Actor.system());
	}

	private static SurveyRequest request(Long unit, String form, LocalDate from, LocalDate lastDay) {
		return request(unit, form, from, lastDay, SurveyMode.PAPER);
	}

	private static SurveyRequest request(Long unit, String form, LocalDate from, LocalDate lastDay, SurveyMode mode) {
		return new SurveyRequest(unit, form, mode, from, lastDay);
	}

	private static PaperCounts counts(Integer out, Integer in, Integer invalid, int first, int overall) {
		return new PaperCounts(out, in, invalid, List.of(new PaperCounts.Answers(first, null, null, null),
				new PaperCounts.Answers(null, overall, null, null)))
			.checked(FORM);
	}

	private static void assertRefused(ThrowingCallable call, String field, String words) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call)
			.withMessageContaining(words)
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
