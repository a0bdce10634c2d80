package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From the registration of a commune to its roll-out, and the decisions on the way. */
@DanvanTest
class RegistrationTest {

	private static final LocalDate TODAY = CommuneOnTheWay.TODAY;

	@Autowired
	private Stage stage;

	private CommuneOnTheWay way;

	@BeforeEach
	void meetTheCommune(@Autowired ApplicationContext context) {
		this.way = new CommuneOnTheWay(context);
	}

	@Autowired
	private RollOutService rollOuts;

	@Autowired
	private RollOutActService acts;

	@Test
	void anOfficerWritesARegistrationAndItsLeaderSendsIt() {
		long unit = this.stage.unit("Xã Bình Hẻm");
		assertRefused(() -> write("xa.binhhem", unit, 2022, -1, "Công chức"), "Chỉ đăng ký được cho năm 2023");
		assertRefused(() -> write("xa.binhhem", unit, CommuneOnTheWay.YEAR, -1, ""), "");
		int version = write("xa.binhhem", unit, CommuneOnTheWay.YEAR, -1, "Công chức Văn phòng");
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> write("xa.binhhem", unit, CommuneOnTheWay.YEAR, -1, "Người thứ hai"));
		assertThat(read("bithu", unit).registration()).as("a draft is not for the district").isNull();
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> read("xa.vubinh", unit));
		assertThat(read("xa.binhhem", unit).may()).containsExactlyInAnyOrder(RollOutVerb.WRITE, RollOutVerb.DISCARD);
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(
				() -> this.stage.run("xa.binhhem", () -> this.rollOuts.register(unit, CommuneOnTheWay.YEAR, version)));
		this.stage.run("lanhdao.binhhem", () -> this.rollOuts.register(unit, CommuneOnTheWay.YEAR, version));
		RollOutDetails sent = read("bithu", unit);
		assertThat(sent.stage()).isEqualTo(RollOutStage.REGISTERED);
		assertThat(Objects.requireNonNull(sent.registration()).contact()).isEqualTo("Công chức Văn phòng");
		assertRefused(() -> write("xa.binhhem", unit, CommuneOnTheWay.YEAR, sent.version(), "Khác"),
				"không sửa hoặc hủy được nữa");
		assertThat(this.stage.log("roll-out", Objects.requireNonNull(sent.id()))).hasSize(2);
	}

	@Test
	void aRegistrationThatWasNotSentCanBeThrownAway() {
		long unit = this.stage.unit("Xã Mỹ Thành");
		int version = write("xa.mythanh", unit, CommuneOnTheWay.YEAR, -1, "Công chức");
		this.stage.run("xa.mythanh", () -> this.rollOuts.discard(unit, CommuneOnTheWay.YEAR, version));
		assertThat(read("xa.mythanh", unit).id()).isNull();
	}

	@Test
	void aDecisionTakesEffectForAllItsCommunesWhenAnotherPersonConfirms() {
		this.way.registered("Xã Chí Đạo", "chidao");
		this.way.registered("Xã Định Cư", "dinhcu");
		Set<Long> both = this.way.ids("Xã Chí Đạo", "Xã Định Cư");
		assertRefused(() -> record("chuyenvien", null, both), "");
		assertRefused(() -> record("chuyenvien", TODAY.plusDays(1), both), "không được sau hôm nay");
		assertRefused(() -> record("chuyenvien", TODAY, Set.of()), "ít nhất một xã");
		long act = record("truongban", TODAY, both);
		assertThat(this.stage.as("chuyenvien", () -> this.acts.candidates(RollOutActKind.LIST, CommuneOnTheWay.YEAR)))
			.as("named by a decision that waits")
			.noneMatch((one) -> both.contains(one.rollOutId()));
		assertRefused(() -> this.stage.run("truongban", () -> this.acts.confirm(act, 0)), "không tự xác nhận");
		assertThat(this.way.details("Xã Chí Đạo").stage()).isEqualTo(RollOutStage.REGISTERED);
		this.stage.run("phobandanvan", () -> this.acts.confirm(act, 0));
		for (String unit : new String[] { "Xã Chí Đạo", "Xã Định Cư" }) {
			RollOutDetails listed = this.way.details(unit);
			assertThat(listed.stage()).isEqualTo(RollOutStage.LISTED);
			assertThat(listed.steps()).last()
				.satisfies((step) -> assertThat(step.documentSymbol()).isEqualTo("7-QĐ/BCĐ"))
				.satisfies((step) -> assertThat(step.actId()).isEqualTo(act));
		}
		assertRefused(() -> record("chuyenvien", TODAY, both), "không còn ở bước phù hợp");
		assertRefused(() -> this.stage.run("phobandanvan", () -> this.acts.discard(act, 1)), "đã được xác nhận");
	}

	@Test
	void aDecisionEnteredWronglyIsThrownAwayBeforeItTakesEffect() {
		this.way.registered("Xã Miền Đồi", "miendoi");
		long act = record("chuyenvien", TODAY, this.way.ids("Xã Miền Đồi"));
		this.stage.run("chuyenvien", () -> this.acts.discard(act, 0));
		assertThat(this.stage.as("bithu", () -> this.acts.list(CommuneOnTheWay.YEAR)))
			.noneMatch((row) -> row.id() == act);
		assertThat(this.way.details("Xã Miền Đồi").stage()).isEqualTo(RollOutStage.REGISTERED);
	}

	@Test
	void aLaunchNeedsItsDocumentAndCanBeTakenBackUntilTheCommuneScores() {
		long unit = this.stage.unit("Xã Ngọc Lâu");
		this.way.criteriaInUse();
		this.way.registered("Xã Ngọc Lâu", "ngoclau");
		assertRefused(() -> launch(unit, TODAY, "3-KH/UBND"), "không chuyển sang");
		this.way.confirm(this.way.record(RollOutActKind.LIST, TODAY, "Xã Ngọc Lâu"));
		assertRefused(() -> launch(unit, TODAY, ""), "");
		assertRefused(() -> launch(unit, TODAY.plusDays(1), "3-KH/UBND"), "không được sau hôm nay");
		launch(unit, TODAY, "3-KH/UBND");
		this.stage.run("chuyenvien", () -> this.rollOuts.takeLaunchBack(unit, CommuneOnTheWay.YEAR,
				this.rollOuts.get(unit, CommuneOnTheWay.YEAR).version(), "Ghi nhầm ngày"));
		assertThat(this.way.details("Xã Ngọc Lâu").stage()).isEqualTo(RollOutStage.LISTED);
		launch(unit, TODAY, "4-KH/UBND");
		this.stage.run("chuyenvien", () -> this.rollOuts.end(unit, CommuneOnTheWay.YEAR,
				this.rollOuts.get(unit, CommuneOnTheWay.YEAR).version(), "Sáp nhập xã"));
		assertThat(this.way.details("Xã Ngọc Lâu").may()).isEmpty();
	}

	@Test
	void aRegistrationIsGivenBackCorrectedAndSentAgain() {
		long unit = this.stage.unit("Xã Ân Nghĩa");
		this.way.registered("Xã Ân Nghĩa", "annghia");
		this.stage.run("chuyenvien", () -> this.rollOuts.giveBack(unit, CommuneOnTheWay.YEAR,
				this.rollOuts.get(unit, CommuneOnTheWay.YEAR).version(), "Chưa rõ nội dung"));
		assertThat(read("bithu", unit).id()).as("a draft again").isNull();
		RollOutDetails back = read("xa.annghia", unit);
		assertThat(back.steps()).last().satisfies((step) -> assertThat(step.note()).isEqualTo("Chưa rõ nội dung"));
		int version = write("xa.annghia", unit, CommuneOnTheWay.YEAR, back.version(), "Công chức Tư pháp");
		this.stage.run("lanhdao.annghia", () -> this.rollOuts.register(unit, CommuneOnTheWay.YEAR, version));
		assertThat(read("bithu", unit).stage()).isEqualTo(RollOutStage.REGISTERED);
	}

	@Test
	void aRegistrationThatEndsDoesNotStopTheModelThatRunsSinceBefore() {
		long unit = this.stage.unit("Thị trấn Vụ Bản");
		int running = this.stage.as("bithu", this.rollOuts::running);
		this.way.registered("Thị trấn Vụ Bản", "vuban");
		this.stage.run("chuyenvien", () -> this.rollOuts.end(unit, CommuneOnTheWay.YEAR,
				this.rollOuts.get(unit, CommuneOnTheWay.YEAR).version(), "Không đăng ký năm này"));
		assertThat(this.stage.as("bithu", this.rollOuts::running)).isEqualTo(running);
	}

	@Test
	void aDecisionMayBeSignedBeforeTheButtonWasPressedButNotBeforeWhatItFollows() {
		this.way.criteriaInUse();
		this.way.registered("Xã Yên Nghiệp", "yennghiep");
		Set<Long> one = this.way.ids("Xã Yên Nghiệp");
		long act = record("chuyenvien", TODAY.minusDays(3), one);
		this.stage.run("truongban", () -> this.acts.confirm(act, 0));
		assertRefused(() -> launch(this.stage.unit("Xã Yên Nghiệp"), TODAY.minusDays(4), "3-KH/UBND"),
				"Bước trước được ghi ngày 17/06/2023");
	}

	@Test
	void listsTakeTheSameStatementsHoweverManyCommunesThereAre() {
		RollOutFilter.Search all = new RollOutFilter.Search(2023, RollOutFilter.ALL, "");
		assertThat(Statements.count(() -> this.stage.run("chuyenvien", () -> this.rollOuts.list(all, 0, 50))))
			.isEqualTo(Statements.count(() -> this.stage.run("chuyenvien", () -> this.rollOuts.list(all, 0, 1))));
		assertThat(Statements.count(() -> this.stage.run("chuyenvien", () -> this.acts.list(2022))))
			.isLessThanOrEqualTo(8);
	}

	private int write(String person, long unit, int year, int version, String contact) {
		return this.stage.as(person,
				() -> this.rollOuts.write(unit, year, version, new Registration(contact, "Phấn đấu đạt chuẩn")));
	}

	private RollOutDetails read(String person, long unit) {
		return this.stage.as(person, () -> this.rollOuts.get(unit, CommuneOnTheWay.YEAR));
	}

	private long record(String person, @Nullable LocalDate day, Set<Long> rollOuts) {
		return this.stage.as(person, () -> this.acts.record(CommuneOnTheWay.entry(RollOutActKind.LIST, day, rollOuts)));
	}

	private void launch(long unit, LocalDate day, String symbol) {
		this.stage.run("chuyenvien", () -> this.rollOuts.launch(unit, CommuneOnTheWay.YEAR,
				this.rollOuts.get(unit, CommuneOnTheWay.YEAR).version(), new Launch(day, symbol, null, "")));
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(sentence);
	}

}
