package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The life of a programme, without a database. */
class ProgrammeRulesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final Actor STAFF = new Actor(1, "chuyenvien", "Chuyên viên", "", List.of());

	private static final Actor LEADER = new Actor(2, "truongban", "Trưởng Ban", "", List.of());

	private static final long BOARD = 11;

	private static final long COMMITTEE = 12;

	private static final long FRONT = 13;

	private int day;

	@ParameterizedTest
	@EnumSource(ProgrammeState.class)
	void onlyTheStepsThatMayFollowAreAcceptedAndTheRefusalNamesThem(ProgrammeState state) {
		for (ActKind kind : ActKind.values()) {
			Programme programme = in(state);
			ThrowingCallable step = () -> step(programme, kind);
			if (ActKind.after(state).contains(kind)) {
				assertThat(catching(step)).isNull();
			}
			else {
				assertThatThrownBy(step).as("%s in %s", kind, state)
					.isInstanceOf(Refusal.class)
					.hasMessageContaining(
							(state == ProgrammeState.SIGNED) ? "chờ lãnh đạo Ban xác nhận" : Messages.label(state));
			}
		}
	}

	@Test
	void theUsualWayLeadsFromTheDraftToTheEnd() {
		Programme programme = in(ProgrammeState.DRAFT);
		pass(programme, ActKind.ASK);
		pass(programme, ActKind.SEND_BACK);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.DRAFT);
		pass(programme, ActKind.ASK);
		pass(programme, ActKind.AGREE);
		sign(programme, BOARD, "01-CTr/BDVHU-UBND");
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.AGREED);
		sign(programme, COMMITTEE, "15/CTPH-UBND");
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.SIGNED);
		assertThat(programme.row().symbol()).isEqualTo("01-CTr/BDVHU-UBND");
		assertThat(programme.row().signedOn()).isEqualTo(date());
		programme.confirm(LEADER);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.IN_FORCE);
		pass(programme, ActKind.INTERIM_REVIEW);
		pass(programme, ActKind.INTERIM_REVIEW);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.IN_FORCE);
		pass(programme, ActKind.FINAL_REVIEW);
		pass(programme, ActKind.EXPIRE);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.EXPIRED);
		assertThat(programme.acts()).extracting(Act::kind)
			.containsExactly(ActKind.ASK, ActKind.SEND_BACK, ActKind.ASK, ActKind.AGREE, ActKind.SIGN, ActKind.SIGN,
					ActKind.INTERIM_REVIEW, ActKind.INTERIM_REVIEW, ActKind.FINAL_REVIEW, ActKind.EXPIRE);
	}

	@Test
	void aStepCountsOnlyOnceAnotherPersonHasConfirmedIt() {
		Programme programme = in(ProgrammeState.DRAFT);
		assertRefused(() -> programme.confirm(LEADER), "Không có bước nào đang chờ");
		step(programme, ActKind.ASK);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.DRAFT);
		assertThat(programme.row().pending()).isTrue();
		assertRefused(() -> programme.confirm(STAFF), "Người ghi không tự xác nhận");
		assertRefused(() -> step(programme, ActKind.ASK), "“Xin chủ trương” đang chờ lãnh đạo Ban xác nhận");
		programme.confirm(LEADER);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.ASKING);
		assertThat(programme.row().pending()).isFalse();
	}

	@Test
	void whoSignedForOnePartyDoesNotConfirmTheSigning() {
		Programme programme = in(ProgrammeState.AGREED);
		sign(programme, BOARD, "01-CTr/BDVHU");
		assertRefused(() -> programme.confirm(LEADER), "Còn 1 bên chưa ký");
		programme.sign(List.of(signature(COMMITTEE, "", next())), LEADER);
		assertRefused(() -> programme.confirm(LEADER), "Người ghi không tự xác nhận");
		assertRefused(() -> programme.confirm(STAFF), "Người ghi không tự xác nhận");
	}

	@Test
	void aWithdrawnStepLeavesNothingBehind() {
		Programme programme = in(ProgrammeState.AGREED);
		sign(programme, BOARD, "01-CTr/BDVHU");
		sign(programme, COMMITTEE, "");
		programme.withdraw("Ghi nhầm ngày", STAFF);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.AGREED);
		assertThat(programme.row().symbol()).isNull();
		assertThat(programme.row().signedOn()).isNull();
		assertThat(programme.acts()).extracting(Act::kind).doesNotContain(ActKind.SIGN);
		assertRefused(() -> programme.withdraw("Nữa", STAFF), "Không có bước nào đang chờ");
	}

	@Test
	void everyPartySignsOnceAndNoStrangerDoes() {
		Programme programme = in(ProgrammeState.AGREED);
		assertRefused(() -> programme.sign(List.of(), STAFF), "Chưa có bên nào có ngày ký");
		assertRefused(() -> sign(programme, FRONT, ""), "không phải là bên ký kết");
		sign(programme, BOARD, "01-CTr/BDVHU");
		assertRefused(() -> sign(programme, BOARD, "02-CTr/BDVHU"), "đã ghi chữ ký");
	}

	@Test
	void aDayIsNotBeforeTheLastStepButThePartiesSignInAnyOrder() {
		Programme programme = in(ProgrammeState.AGREED);
		LocalDate agreed = date();
		assertRefusedAt("signedOn-" + BOARD,
				() -> programme.sign(List.of(signature(BOARD, "1", agreed.minusDays(1))), STAFF));
		programme.sign(List.of(signature(BOARD, "1", agreed.plusDays(5))), STAFF);
		programme.sign(List.of(signature(COMMITTEE, "", agreed.plusDays(2))), STAFF);
		programme.confirm(LEADER);
		assertThat(programme.row().signedOn()).isEqualTo(agreed.plusDays(5));
		assertRefusedAt("actedOn",
				() -> programme.record(entry(ActKind.INTERIM_REVIEW, agreed.plusDays(4), ""), null, STAFF));
	}

	@Test
	void noDayIsInTheFutureAndWhatNeedsADocumentNamesIt() {
		assertRefusedAt("actedOn", () -> entry(ActKind.ASK, TODAY.plusDays(1), "").checked(TODAY));
		assertRefusedAt("actedOn", () -> entry(ActKind.ASK, null, "").checked(TODAY));
		assertRefusedAt("symbol", () -> new ActEntry(ActKind.AGREE, TODAY, " ", "Ký", "", "", null).checked(TODAY));
		assertRefusedAt("symbol",
				() -> new ActEntry(ActKind.AGREE, TODAY, "1-TB/HU (MẬT)", "Ký", "", "", null).checked(TODAY));
		assertRefusedAt("signerName",
				() -> new ActEntry(ActKind.AGREE, TODAY, "1-TB/HU", "", "", "", null).checked(TODAY));
		assertRefusedAt("note", () -> entry(ActKind.SEND_BACK, TODAY, " ").checked(TODAY));
		assertRefusedAt("successor", () -> entry(ActKind.REPLACE, TODAY, "").checked(TODAY));
		assertThat(new ActEntry(ActKind.EXPIRE, TODAY, "", "", "", "", null).checked(TODAY).symbol()).isEmpty();
		assertRefusedAt("signedOn-" + BOARD, () -> signature(BOARD, "1", TODAY.plusDays(1)).checked(TODAY, true));
		assertRefusedAt("symbol-" + BOARD, () -> signature(BOARD, "", TODAY).checked(TODAY, true));
		assertThat(signature(COMMITTEE, "", TODAY).checked(TODAY, false).symbol()).isEmpty();
	}

	@Test
	void anEarlyEndNeedsAWordOnWhy() {
		Programme programme = in(ProgrammeState.IN_FORCE);
		assertRefusedAt("note", () -> programme.record(entry(ActKind.EXPIRE, next(), ""), null, STAFF));
		programme.record(entry(ActKind.EXPIRE, next(), "Kết thúc hoạt động cấp huyện"), null, STAFF);
		assertThat(programme.row().pending()).isTrue();
	}

	@Test
	void onlyAnotherProgrammeInForceReplacesOne() {
		Programme programme = in(ProgrammeState.REVIEWED);
		ActEntry entry = new ActEntry(ActKind.REPLACE, date(), "1-CTr/BDVHU", "Ký", "", "", 5L);
		assertRefusedAt("successor", () -> programme.record(entry, programme, STAFF));
		assertRefusedAt("successor", () -> programme.record(entry, in(ProgrammeState.DRAFT), STAFF));
		assertRefusedAt("successor", () -> programme.record(entry, in(ProgrammeState.EXPIRED), STAFF));
		programme.record(entry, in(ProgrammeState.IN_FORCE), STAFF);
		programme.confirm(LEADER);
		assertThat(programme.row().state()).isEqualTo(ProgrammeState.REPLACED);
		assertThat(programme.acts()).last().extracting(Act::successorId).isEqualTo(5L);
	}

	@ParameterizedTest
	@EnumSource(ProgrammeState.class)
	void onlyWhatLiesOnTheDeskIsEdited(ProgrammeState state) {
		Programme programme = in(state);
		boolean onTheDesk = state == ProgrammeState.DRAFT || state == ProgrammeState.AGREED;
		assertThat(programme.revisable()).isEqualTo(onTheDesk);
		if (onTheDesk) {
			programme.revise(request("Tên mới", List.of(BOARD, COMMITTEE)), STAFF);
			assertThat(programme.row().title()).isEqualTo("Tên mới");
		}
		else {
			assertRefused(() -> programme.revise(request("Tên mới", List.of(BOARD, COMMITTEE)), STAFF),
					state.signed() ? "đã ký kết, không sửa được nữa" : "đang chờ Ban Thường vụ");
		}
	}

	@Test
	void whatWaitsForConfirmationIsNotEdited() {
		Programme programme = in(ProgrammeState.DRAFT);
		step(programme, ActKind.ASK);
		assertRefused(() -> programme.revise(request("Tên mới", List.of(BOARD)), STAFF), "bước chờ xác nhận");
	}

	@Test
	void askingNeedsTwoPartiesAndTheLeadIsOneOfThem() {
		Programme programme = Programme.draft(request("Một bên", List.of(BOARD)), false, STAFF);
		assertRefused(() -> step(programme, ActKind.ASK), "ít nhất hai bên ký");
		assertRefusedAt("lead", () -> request("Khác", List.of(COMMITTEE, FRONT)).checked());
		assertThat(request("Ba bên", List.of(BOARD, COMMITTEE, FRONT)).checked().parties()).hasSize(3);
		assertRefused(() -> request("Trùng", List.of(BOARD, BOARD)).checked(), "chỉ đứng một lần");
	}

	private void pass(Programme programme, ActKind kind) {
		step(programme, kind);
		programme.confirm(LEADER);
	}

	private void step(Programme programme, ActKind kind) {
		if (kind == ActKind.SIGN) {
			sign(programme, BOARD, "01-CTr/BDVHU");
			return;
		}
		Programme successor = (kind == ActKind.REPLACE) ? in(ProgrammeState.IN_FORCE) : null;
		programme.record(new ActEntry(kind, next(), "1-VB/HU", "Người ký", "Chức vụ", "Ghi chú",
				(successor != null) ? 7L : null), successor, STAFF);
	}

	private void sign(Programme programme, long body, String symbol) {
		programme.sign(List.of(signature(body, symbol, next())), STAFF);
	}

	private Programme in(ProgrammeState state) {
		Programme programme = Programme.draft(request("Chương trình thử", List.of(BOARD, COMMITTEE)), false, STAFF);
		ReflectionTestUtils.setField(programme, "id", 1L);
		List<ActKind> way = new ArrayList<>();
		if (state.compareTo(ProgrammeState.ASKING) >= 0) {
			way.add(ActKind.ASK);
		}
		if (state.compareTo(ProgrammeState.AGREED) >= 0) {
			way.add(ActKind.AGREE);
		}
		way.forEach((kind) -> pass(programme, kind));
		if (state.signed()) {
			sign(programme, BOARD, "01-CTr/BDVHU");
			sign(programme, COMMITTEE, "");
		}
		if (state.compareTo(ProgrammeState.IN_FORCE) >= 0) {
			programme.confirm(LEADER);
		}
		switch (state) {
			case REVIEWED -> pass(programme, ActKind.FINAL_REVIEW);
			case EXPIRED -> pass(programme, ActKind.EXPIRE);
			case REPLACED -> pass(programme, ActKind.REPLACE);
			default -> {
			}
		}
		assertThat(programme.row().state()).isEqualTo(state);
		return programme;
	}

	/** Each step of a test is a day later than the one before. */
	private LocalDate next() {
		this.day++;
		return date();
	}

	private LocalDate date() {
		return LocalDate.of(2022, 1, 1).plusDays(this.day);
	}

	private static ActEntry entry(ActKind kind, @Nullable LocalDate day, String note) {
		return new ActEntry(kind, day, "1-VB/HU", "Người ký", "", note, null);
	}

	private static PartySignature signature(long body, String symbol, LocalDate day) {
		return new PartySignature(body, day, symbol, "Người ký", "Chức vụ");
	}

	private static ProgrammeRequest request(String title, List<Long> parties) {
		return new ProgrammeRequest(title, 2021, 2026, BOARD, null, "", "", "", "",
				parties.stream().map((body) -> new Party(body, "", "", "")).toList(), List.of("Nội dung"), List.of());
	}

	private static @Nullable Throwable catching(ThrowingCallable call) {
		return catchThrowable(call);
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
	}

	private static void assertRefusedAt(String field, ThrowingCallable call) {
		assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
