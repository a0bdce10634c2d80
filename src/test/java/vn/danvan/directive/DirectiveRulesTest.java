package vn.danvan.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.document.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules of a directive and its recipients, without a database. */
class DirectiveRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final LocalDate ARRIVED = LocalDate.of(2023, 6, 12);

	private static final Actor CLERK = new Actor(1, "vanthu", "Văn thư", "", List.of());

	@Test
	void aDocumentIsNotDatedAfterItsArrivalAndArrivesNotInTheFuture() {
		refusedAt("documentDate", () -> entry(ARRIVED, ARRIVED.plusDays(1)).checked(TODAY));
		refusedAt("documentDate", () -> entry(ARRIVED, null).checked(TODAY));
		refusedAt("arrivedOn", () -> entry(TODAY.plusDays(1), ARRIVED).checked(TODAY));
		refusedAt("arrivedOn", () -> entry(LocalDate.of(1023, 6, 12), LocalDate.of(1023, 6, 1)).checked(TODAY));
		refusedAt("arrivedOn", () -> entry(null, ARRIVED).checked(TODAY));
		assertThat(entry(ARRIVED, ARRIVED).checked(TODAY).documentDate()).isEqualTo(ARRIVED);
	}

	@ParameterizedTest
	@CsvSource({ "subject,''", "subject,'   '", "symbol,''", "issuer,''" })
	void whatTheRegisterNeedsMustNotBeEmpty(String field, String typed) {
		refusedAt(field, () -> with(field, typed).checked(TODAY));
	}

	@Test
	void aSubjectHoldsFiveHundredLettersAndNoMore() {
		assertThat(with("subject", "ơ".repeat(500)).checked(TODAY).subject()).hasSize(500);
		refusedAt("subject", () -> with("subject", "ơ".repeat(501)).checked(TODAY));
		refusedAt("symbol", () -> with("symbol", "1".repeat(81)).checked(TODAY));
	}

	@ParameterizedTest
	@CsvSource({ "subject,MẬT – Kế hoạch thử", "subject,Kế hoạch (MẬT)", "symbol,12-CV/TU (MẬT)", "issuer,TUYỆT MẬT",
			"note,Đóng dấu TỐI MẬT" })
	void whatCarriesASecrecyMarkIsRefusedAtItsField(String field, String typed) {
		refusedAt(field, () -> with(field, typed).checked(TODAY));
	}

	@Test
	void aDirectiveIsSentToSomebodyAndNotDueBeforeItArrived() {
		refusedAt("recipients", () -> new Dissemination(TODAY, Way.CONFERENCE, Set.of(), Set.of()).checked(ARRIVED));
		refusedAt("deadline",
				() -> new Dissemination(ARRIVED.minusDays(1), Way.CONFERENCE, Set.of(1L), Set.of()).checked(ARRIVED));
		refusedAt("deadline", () -> new Dissemination(null, Way.CONFERENCE, Set.of(1L), Set.of()).checked(ARRIVED));
		refusedAt("way", () -> new Dissemination(TODAY, null, Set.of(1L), Set.of()).checked(ARRIVED));
		assertThat(new Dissemination(ARRIVED, Way.CONFERENCE, Set.of(), Set.of(2L)).checked(ARRIVED).deadline())
			.isEqualTo(ARRIVED);
	}

	@Test
	void aReceiptTellsADayBetweenArrivalAndTodayAndAtTheMostAFewPeople() {
		refusedAt("confirmedOn", () -> receipt(ARRIVED.minusDays(1), 5));
		refusedAt("confirmedOn", () -> receipt(TODAY.plusDays(1), 5));
		refusedAt("confirmedOn", () -> receipt(null, 5));
		refusedAt("informed", () -> receipt(TODAY, -1));
		refusedAt("informed", () -> receipt(TODAY, Receipt.INFORMED_MAX + 1));
		assertThat(receipt(TODAY, null).informed()).isNull();
		assertThat(receipt(TODAY, 0).informed()).isZero();
	}

	@Test
	void latenessComesFromTheDates() {
		assertThat(RecipientState.of(null, TODAY, TODAY)).isEqualTo(RecipientState.WAITING);
		assertThat(RecipientState.of(null, TODAY.minusDays(1), TODAY)).isEqualTo(RecipientState.LATE);
		assertThat(RecipientState.of(TODAY, TODAY, TODAY)).isEqualTo(RecipientState.INFORMED);
		assertThat(RecipientState.of(TODAY, TODAY.minusDays(1), TODAY)).isEqualTo(RecipientState.INFORMED_LATE);
		assertThat(DirectiveState.of(false, 0, 0, null, TODAY)).isEqualTo(DirectiveState.NOT_SENT);
		assertThat(DirectiveState.of(false, 24, 23, TODAY, TODAY)).isEqualTo(DirectiveState.OPEN);
		assertThat(DirectiveState.of(false, 24, 23, TODAY.minusDays(1), TODAY)).isEqualTo(DirectiveState.LATE);
		assertThat(DirectiveState.of(false, 24, 24, TODAY.minusDays(1), TODAY)).isEqualTo(DirectiveState.DONE);
		assertThat(DirectiveState.of(true, 24, 23, TODAY.minusDays(1), TODAY)).isEqualTo(DirectiveState.WITHDRAWN);
	}

	@Test
	void aCorrectionNamesWhatChangedAndStaysInTheBookOfItsYear() {
		Directive directive = Directive.register(12, entry(ARRIVED, ARRIVED), true, CLERK);
		DirectiveEntry corrected = new DirectiveEntry(ARRIVED.minusDays(1), "7-CV/HU", ARRIVED.minusDays(1),
				DirectiveType.LETTER, "Trích yếu thử", "Huyện ủy Lạc Sơn", Urgency.URGENT, "");
		assertThat(corrected.changes(directive.entry())).containsExactly("Ngày đến", "Ngày tháng văn bản", "Độ khẩn");
		directive.revise(corrected, CLERK);
		assertThatThrownBy(() -> directive.revise(corrected, CLERK)).isInstanceOf(Refusal.class)
			.hasMessageContaining("Chưa có mục nào thay đổi");
		refusedAt("arrivedOn",
				() -> directive.revise(entry(LocalDate.of(2022, 12, 30), LocalDate.of(2022, 12, 1)), CLERK));
		directive.disseminate(
				new Dissemination(ARRIVED.plusDays(1), Way.CONFERENCE, Set.of(1L), Set.of()).checked(ARRIVED), 1, 0,
				CLERK);
		refusedAt("arrivedOn", () -> directive.revise(entry(ARRIVED.plusDays(2), ARRIVED), CLERK));
	}

	@Test
	void nothingChangesOnceItIsWithdrawn() {
		Directive directive = Directive.register(12, entry(ARRIVED, ARRIVED), true, CLERK);
		directive.withdraw("Vào sổ nhầm", CLERK);
		for (ThrowingCallable verb : List.<ThrowingCallable>of(() -> directive.withdraw("Lần nữa", CLERK),
				() -> directive.revise(entry(ARRIVED, ARRIVED.minusDays(3)), CLERK), () -> directive
					.disseminate(new Dissemination(TODAY, Way.CONFERENCE, Set.of(1L), Set.of()), 1, 0, CLERK),
				() -> directive.link(1, "NV02", CLERK), directive::requireInForce)) {
			assertThatThrownBy(verb).isInstanceOf(Refusal.class).hasMessageContaining("12/2023 đã rút khỏi sổ");
		}
	}

	@Test
	void aPaperOfAnotherKindIsCalledByItsSymbolAlone() {
		assertThat(DirectiveEntry.named(DirectiveType.DIRECTIVE, "33/CT-TTg")).isEqualTo("Chỉ thị 33/CT-TTg");
		assertThat(DirectiveEntry.named(DirectiveType.OTHER, "5-CĐ/TU")).isEqualTo("5-CĐ/TU");
	}

	private static Receipt receipt(@Nullable LocalDate on, @Nullable Integer informed) {
		return new Receipt(on, Way.CONFERENCE, informed, "").checked(ARRIVED, TODAY);
	}

	private static DirectiveEntry entry(@Nullable LocalDate arrived, @Nullable LocalDate dated) {
		return new DirectiveEntry(arrived, "7-CV/HU", dated, DirectiveType.LETTER, "Trích yếu thử", "Huyện ủy Lạc Sơn",
				Urgency.NORMAL, "");
	}

	private static DirectiveEntry with(String field, String typed) {
		Map<String, String> texts = Map.of("symbol", "7-CV/HU", "subject", "Trích yếu thử", "issuer",
				"Huyện ủy Lạc Sơn", "note", "");
		return new DirectiveEntry(ARRIVED, field.equals("symbol") ? typed : texts.get("symbol"), ARRIVED,
				DirectiveType.LETTER, field.equals("subject") ? typed : texts.get("subject"),
				field.equals("issuer") ? typed : texts.get("issuer"), Urgency.NORMAL,
				field.equals("note") ? typed : texts.get("note"));
	}

	private static void refusedAt(String field, ThrowingCallable call) {
		assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
