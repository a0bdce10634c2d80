package vn.danvan.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.IssuedTask;
import vn.danvan.plan.IssuedTasks;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The register and the dissemination on the database: numbers, scope, two people. */
@DanvanTest
class DirectivesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final int PEOPLE = 20;

	private static final AtomicInteger SYMBOL = new AtomicInteger();

	private static final DirectiveSearch ALL = new DirectiveSearch(DirectiveFilter.ALL, null, "");

	@Autowired
	private Stage stage;

	@Autowired
	private DirectiveService directives;

	@Autowired
	private DisseminationService dissemination;

	@Autowired
	private IssuedTasks tasks;

	@Autowired
	private Organisation organisation;

	@Test
	void twentyPeopleAtOnceGetTwentyNumbersWithoutAGap() throws InterruptedException, ExecutionException {
		LocalDate day = LocalDate.of(2019, 5, 6);
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Long>> asked = new ArrayList<>();
		try (ExecutorService clerks = Executors.newFixedThreadPool(PEOPLE)) {
			for (int i = 0; i < PEOPLE; i++) {
				String person = (i % 2 == 0) ? "vanthu" : "chuyenvien";
				DirectiveEntry entry = entry(day);
				Callable<Long> clerk = () -> {
					start.await();
					return this.stage.as(person, () -> this.directives.register(entry));
				};
				asked.add(clerks.submit(clerk));
			}
			start.countDown();
			List<Integer> numbers = new ArrayList<>();
			for (Future<Long> answer : asked) {
				numbers.add(get("vanthu", answer.get()).row().number());
			}
			assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
		}
	}

	@Test
	void aRefusedRegistrationLeavesNoGapAndNoPaperIsEnteredTwice() {
		LocalDate day = LocalDate.of(2018, 5, 7);
		DirectiveEntry entry = entry(day);
		long first = register(entry);
		refused("số đến 1/2018, ngày 07/05/2018", () -> register(entry));
		refused("Ngày tháng văn bản không được sau ngày đến", () -> register(dated(entry, day.plusDays(1))));
		assertThat(get("vanthu", register(entry(day))).row().number()).isEqualTo(2);
		this.stage.run("vanthu", () -> this.directives.withdraw(first, version(first), "Vào sổ nhầm"));
		assertThat(get("vanthu", register(entry)).row().number()).isEqualTo(3);
		assertThat(get("truongban", first).row().state()).isEqualTo(DirectiveState.WITHDRAWN);
		assertThat(this.stage.as("truongban",
				() -> this.directives.book(new DirectiveSearch(DirectiveFilter.ALL, 2018, ""), 0, 50)))
			.extracting(BookRow::number)
			.containsExactly(1, 2, 3);
	}

	@Test
	void aCorrectionKeepsTheNumberTheOldTextAndAsksForTheSeenVersion() {
		long id = register(entry(TODAY));
		DirectiveEntry before = get("vanthu", id).entry();
		DirectiveEntry after = new DirectiveEntry(before.arrivedOn(), before.symbol(), before.documentDate(),
				DirectiveType.GUIDELINE, "Trích yếu đã sửa", before.issuer(), before.urgency(), before.note());
		this.stage.run("chuyenvien", () -> this.directives.revise(id, 0, after));
		refused("vừa lưu thay đổi", () -> this.stage.run("vanthu", () -> this.directives.revise(id, 0, before)));
		assertThat(this.stage.log("directive", id)).hasSize(2)
			.last()
			.asString()
			.contains("Trần Thu Hà sửa văn bản đến số", "tên loại, Trích yếu");
		assertThat(this.stage.jdbc()
			.sql("SELECT subject FROM directive FOR SYSTEM_TIME ALL WHERE id = ? ORDER BY row_end")
			.param(id)
			.query(String.class)
			.list()).containsExactly(before.subject(), "Trích yếu đã sửa");
	}

	@Test
	void aRecipientSeesOnlyItsOwnAndIsTold() {
		long id = register(entry(TODAY));
		send(id, TODAY.plusDays(5), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of("NV"));
		assertThat(get("xa.yenphu", id).recipients()).extracting(RecipientRow::name).containsExactly("Xã Yên Phú");
		assertThat(get("noivu", id).recipients()).extracting(RecipientRow::name).containsExactly("Phòng Nội vụ");
		assertThat(get("xa.yenphu", id).row().recipients()).isEqualTo(1);
		assertThat(get("bithu", id).recipients()).hasSize(3);
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> get("xa.tudo", id));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> get("ubnd", id));
		assertThat(this.stage.as("xa.tudo", () -> this.directives.list(ALL, 0, 500)))
			.noneMatch((row) -> row.id() == id);
		assertThat(this.stage.as("xa.yenphu", () -> this.directives.book(ALL, 0, 500)))
			.anySatisfy((line) -> assertThat(line.recipients()).isEqualTo("Xã Yên Phú"))
			.noneMatch((line) -> line.recipients().contains("Vũ Bình"));
		assertThat(told(id)).containsExactlyInAnyOrder("xa.yenphu", "lanhdao.yenphu", "xa.vubinh", "lanhdao.vubinh",
				"noivu");
	}

	@Test
	void editorAndLeaderConfirmOnceAndTheMistakeIsUndoneWithAReason() {
		long id = register(entry(TODAY.minusDays(9)));
		send(id, TODAY.minusDays(1), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of());
		assertThat(get("lanhdao.yenphu", id).row().state()).isEqualTo(DirectiveState.LATE);
		int owed = owed("xa.yenphu");
		confirm("xa.yenphu", id, TODAY.minusDays(2), 41);
		assertThat(owed("xa.yenphu")).isEqualTo(owed - 1);
		RecipientRow confirmed = own("lanhdao.yenphu", id);
		assertThat(confirmed.state()).isEqualTo(RecipientState.INFORMED);
		assertThat(confirmed.onBehalf()).isFalse();
		confirm("lanhdao.yenphu", id, TODAY, 43);
		assertThat(own("xa.yenphu", id).state()).isEqualTo(RecipientState.INFORMED_LATE);
		refused("vừa lưu thay đổi", () -> this.stage.run("xa.yenphu",
				() -> this.dissemination.confirm(confirmed.id(), confirmed.version(), receipt(TODAY, 1))));
		refused("Hãy nêu lý do", () -> takeBack("xa.yenphu", id, " "));
		takeBack("xa.yenphu", id, "Bấm nhầm");
		refused("không có gì để hủy", () -> takeBack("xa.yenphu", id, "Bấm nhầm"));
		assertThat(this.stage.log("directive-recipient", confirmed.id())).hasSize(3)
			.last()
			.asString()
			.contains("hủy xác nhận", "Xã Yên Phú", "Bấm nhầm");
		assertThat(this.stage.log("directive", id)).hasSize(2);
	}

	@Test
	void staffConfirmsInPlaceOfARecipientMarkedSoButChangesNothingThatItConfirmedItself() {
		long id = register(entry(TODAY));
		send(id, TODAY.plusDays(5), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of());
		RecipientRow other = row("chuyenvien", id, "Xã Vũ Bình");
		this.stage.run("chuyenvien",
				() -> this.dissemination.confirm(other.id(), other.version(), receipt(TODAY, null)));
		assertThat(own("xa.vubinh", id).onBehalf()).isTrue();
		assertThat(this.stage.jdbc()
			.sql("SELECT a.username FROM notification n JOIN account a ON a.id = n.account_id"
					+ " WHERE n.subject_type = 'directive-recipient' AND n.subject_id = ?")
			.param(other.id())
			.query(String.class)
			.list()).containsExactlyInAnyOrder("xa.vubinh", "lanhdao.vubinh");
		confirm("xa.yenphu", id, TODAY, 12);
		RecipientRow own = row("chuyenvien", id, "Xã Yên Phú");
		assertThat(own.mayConfirm()).isFalse();
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.stage.run("chuyenvien",
				() -> this.dissemination.confirm(own.id(), own.version(), receipt(TODAY, 1))));
		for (String person : List.of("vanthu", "truongban", "bithu", "xa.tudo", "ubnd")) {
			assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.stage.run(person,
					() -> this.dissemination.confirm(other.id(), other.version(), receipt(TODAY, 1))));
		}
	}

	@Test
	void whoHasConfirmedStaysAndNewDeadlinesReachWhoHasNot() {
		long id = register(entry(TODAY));
		send(id, TODAY.plusDays(5), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of());
		confirm("xa.yenphu", id, TODAY, 12);
		refused("Có nơi đã xác nhận", () -> send(id, TODAY.plusDays(5), Set.of("Xã Vũ Bình"), Set.of()));
		refused("Chưa có mục nào thay đổi",
				() -> send(id, TODAY.plusDays(5), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of()));
		refused("Hãy chọn ít nhất một", () -> send(id, TODAY.plusDays(5), Set.of(), Set.of()));
		refused("Hạn xác nhận không được trước ngày đến",
				() -> send(id, TODAY.minusDays(1), Set.of("Xã Yên Phú"), Set.of()));
		send(id, TODAY.plusDays(9), Set.of("Xã Yên Phú"), Set.of("UBND"));
		assertThat(get("vanthu", id).recipients()).extracting(RecipientRow::name)
			.containsExactly("Ủy ban nhân dân huyện", "Xã Yên Phú");
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> get("xa.vubinh", id));
		assertThat(told(id)).filteredOn("ubnd"::equals).hasSize(1);
	}

	@Test
	void aUnitOfAnotherTimeIsNoRecipient() {
		long id = register(entry(TODAY));
		long merged = this.stage.as("vanthu", () -> this.organisation.units(LocalDate.of(2025, 7, 1), "quyet thang"))
			.get(0)
			.id();
		refused("không còn hoạt động", () -> this.stage.run("vanthu", () -> this.dissemination.disseminate(id,
				version(id), new Dissemination(TODAY, Way.CONFERENCE, Set.of(merged), Set.of()))));
	}

	@Test
	void aWithdrawnDirectiveIsOwedByNobody() {
		long id = register(entry(TODAY.minusDays(9)));
		send(id, TODAY.minusDays(1), Set.of("Xã Yên Phú"), Set.of());
		int owed = owed("xa.yenphu");
		int late = this.stage.as("chuyenvien", this.dissemination::waiting);
		this.stage.run("vanthu", () -> this.directives.withdraw(id, version(id), "Vào sổ nhầm"));
		assertThat(owed("xa.yenphu")).isEqualTo(owed - 1);
		assertThat(this.stage.as("chuyenvien", this.dissemination::waiting)).isEqualTo(late - 1);
		assertThat(own("xa.yenphu", id).mayConfirm()).isFalse();
		refused("đã rút khỏi sổ", () -> confirm("xa.yenphu", id, TODAY, 1));
		assertThat(told(id)).contains("lanhdao.yenphu");
	}

	@Test
	void tasksThatCameOfItAreNamedToThoseWhoReadPlans() {
		long id = register(entry(TODAY));
		send(id, TODAY.plusDays(5), Set.of("Xã Yên Phú"), Set.of("UBND"));
		IssuedTask task = this.stage.as("vanthu", () -> this.tasks.find("nv02", 0, 5)).get(0);
		this.stage.run("vanthu", () -> this.directives.linkTask(id, task.id()));
		refused("đã gắn với văn bản", () -> this.stage.run("vanthu", () -> this.directives.linkTask(id, task.id())));
		refused("Hãy chọn một nhiệm vụ", () -> this.stage.run("vanthu", () -> this.directives.linkTask(id, -5)));
		assertThat(get("ubnd", id).tasks()).extracting(IssuedTask::code).containsExactly("NV02");
		assertThat(get("ubnd", id).tasks().get(0).assigned()).isEqualTo(24);
		assertThat(get("xa.yenphu", id).tasks()).isEmpty();
		this.stage.run("chuyenvien", () -> this.directives.unlinkTask(id, task.id()));
		assertThat(get("ubnd", id).tasks()).isEmpty();
		assertThat(this.stage.log("directive", id)).hasSize(4);
	}

	@Test
	void filtersYearAndSearchNarrowTheList() {
		long id = register(new DirectiveEntry(LocalDate.of(2017, 3, 1), "88-KL/TU", LocalDate.of(2017, 2, 28),
				DirectiveType.CONCLUSION, "Về đổi mới công tác dân vận", "Tỉnh ủy Hòa Bình", Urgency.NORMAL, ""));
		assertThat(found(DirectiveFilter.NOT_SENT, 2017, "tinh uy hoa")).containsExactly(id);
		assertThat(found(DirectiveFilter.ALL, 2016, "")).isEmpty();
		assertThat(found(DirectiveFilter.ALL, null, "88-kl/tu")).containsExactly(id);
		send(id, TODAY.minusDays(1), Set.of("Xã Yên Phú", "Xã Vũ Bình"), Set.of());
		assertThat(found(DirectiveFilter.OPEN, 2017, "")).containsExactly(id);
		assertThat(found(DirectiveFilter.LATE, 2017, "")).containsExactly(id);
		assertThat(found(DirectiveFilter.DONE, 2017, "")).isEmpty();
		confirm("xa.yenphu", id, TODAY, 1);
		DirectiveSearch done = new DirectiveSearch(DirectiveFilter.DONE, 2017, "");
		assertThat(this.stage.as("xa.yenphu", () -> this.directives.count(done))).isEqualTo(1);
		assertThat(this.stage.as("xa.vubinh", () -> this.directives.count(done))).isZero();
		assertThat(this.stage.as("chuyenvien", () -> this.directives.count(done))).isZero();
		confirm("xa.vubinh", id, TODAY, 1);
		assertThat(found(DirectiveFilter.DONE, 2017, "")).containsExactly(id);
		assertThat(this.stage.as("xa.vubinh", this.directives::years)).contains(2017);
		assertThat(this.stage.as("vanthu", this.directives::issuers)).contains("Tỉnh ủy Hòa Bình");
	}

	@Test
	void whatIsOwedComesFirstToARecipientTheNearestDeadlineFirst() {
		List<DirectiveRow> rows = this.stage.as("xa.huongnhuong", () -> this.directives.list(ALL, 0, 500));
		List<DirectiveRow> owed = this.stage.as("xa.huongnhuong", () -> this.dissemination.owed(500));
		assertThat(owed).hasSizeGreaterThanOrEqualTo(3)
			.isSortedAccordingTo((one, two) -> Objects.requireNonNull(one.deadline())
				.compareTo(Objects.requireNonNull(two.deadline())));
		assertThat(rows.subList(0, owed.size())).isEqualTo(owed);
	}

	@Test
	void theRegisterHasItsEightColumnsAndCountsManyRecipients() {
		List<BookRow> lines = this.stage.as("vanthu",
				() -> this.directives.book(new DirectiveSearch(DirectiveFilter.ALL, null, "33/CT-TTg"), 0, 5));
		assertThat(lines).singleElement().satisfies((line) -> {
			assertThat(line.title()).startsWith("Chỉ thị: Tiếp tục tăng cường");
			assertThat(line.recipients()).isEqualTo("24 xã, thị trấn; Ủy ban nhân dân huyện; Phòng Nội vụ");
			assertThat(line.issuer()).isEqualTo("Thủ tướng Chính phủ");
			assertThat(line.documentDate()).isEqualTo(LocalDate.of(2021, 11, 26));
		});
		assertThat(this.stage.as("vanthu",
				() -> this.directives.book(new DirectiveSearch(DirectiveFilter.WITHDRAWN, 2023, "97-TB"), 0, 5)))
			.singleElement()
			.satisfies((line) -> assertThat(line.note()).contains("Vào sổ nhầm, đã rút: Văn bản gửi nhầm địa chỉ"));
	}

	@Test
	void listAndPageTakeAConstantNumberOfStatements() {
		Set<String> communes = this.stage
			.as("vanthu", () -> this.organisation.communes(this.stage.unit("Huyện Lạc Sơn"), TODAY))
			.stream()
			.map(UnitName::name)
			.collect(Collectors.toSet());
		long many = register(entry(TODAY));
		send(many, TODAY.plusDays(5), communes, Set.of());
		long one = register(entry(TODAY));
		send(one, TODAY.plusDays(5), Set.of("Xã Yên Phú"), Set.of());
		assertThat(get("truongban", many).recipients()).hasSize(24);
		long forOne = Statements.count(() -> get("truongban", one));
		assertThat(Statements.count(() -> get("truongban", many))).isEqualTo(forOne).isLessThanOrEqualTo(9);
		for (Runnable list : List.<Runnable>of(() -> this.directives.list(ALL, 0, 50), () -> this.directives.count(ALL),
				() -> this.directives.book(ALL, 0, 50), () -> this.dissemination.owed(3),
				() -> this.tasks.find("", 0, 50))) {
			for (String person : List.of("chuyenvien", "ubnd")) {
				assertThat(Statements.count(() -> this.stage.run(person, list))).isLessThanOrEqualTo(4);
			}
		}
	}

	private List<Long> found(DirectiveFilter filter, @Nullable Integer year, String typed) {
		return this.stage.as("chuyenvien", () -> this.directives.list(new DirectiveSearch(filter, year, typed), 0, 500))
			.stream()
			.map(DirectiveRow::id)
			.toList();
	}

	private static DirectiveEntry entry(LocalDate arrived) {
		return new DirectiveEntry(arrived, SYMBOL.incrementAndGet() + "-CV/THU", arrived, DirectiveType.LETTER,
				"Công văn thử", "Huyện ủy Lạc Sơn", Urgency.NORMAL, "");
	}

	private static DirectiveEntry dated(DirectiveEntry entry, LocalDate day) {
		return new DirectiveEntry(entry.arrivedOn(), entry.symbol(), day, entry.type(), entry.subject(), entry.issuer(),
				entry.urgency(), entry.note());
	}

	private long register(DirectiveEntry entry) {
		return this.stage.as("vanthu", () -> this.directives.register(entry));
	}

	private void send(long id, LocalDate deadline, Set<String> communes, Set<String> bodies) {
		Dissemination request = new Dissemination(deadline, Way.CONFERENCE,
				communes.stream().map(this.stage::unit).collect(Collectors.toSet()),
				bodies.stream().map(this.stage::body).collect(Collectors.toSet()));
		this.stage.run("vanthu", () -> this.dissemination.disseminate(id, version(id), request));
	}

	private void confirm(String username, long id, LocalDate day, int informed) {
		RecipientRow row = own(username, id);
		this.stage.run(username, () -> this.dissemination.confirm(row.id(), row.version(), receipt(day, informed)));
	}

	private void takeBack(String username, long id, String reason) {
		RecipientRow row = own(username, id);
		this.stage.run(username, () -> this.dissemination.takeBack(row.id(), row.version(), reason));
	}

	private RecipientRow own(String username, long id) {
		return get(username, id).recipients().stream().filter(RecipientRow::mine).findFirst().orElseThrow();
	}

	private RecipientRow row(String username, long id, String name) {
		return get(username, id).recipients()
			.stream()
			.filter((row) -> row.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private DirectiveDetails get(String username, long id) {
		return this.stage.as(username, () -> this.directives.get(id));
	}

	private int owed(String username) {
		return this.stage.as(username, this.dissemination::countOwed);
	}

	private int version(long id) {
		return this.directives.get(id).version();
	}

	private List<String> told(long id) {
		return this.stage.jdbc()
			.sql("SELECT a.username FROM notification n JOIN account a ON a.id = n.account_id"
					+ " WHERE n.subject_type = 'directive' AND n.subject_id = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	private static Receipt receipt(LocalDate on, @Nullable Integer informed) {
		return new Receipt(on, Way.CONFERENCE, informed, "");
	}

	private static void refused(String sentence, ThrowingCallable call) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(call).withMessageContaining(sentence);
	}

}
