package vn.danvan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.ManyDocuments.Chosen;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many documents take their next step together: all of them or none. */
@DanvanTest
class ManyDocumentsTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private DocumentService documents;

	@Autowired
	private ManyDocuments many;

	@Autowired
	private NumberingService numbering;

	private long body;

	@BeforeEach
	void seriesOfTheirOwn() {
		this.body = this.stage.body("BTCHU");
		for (DocumentType type : List.of(DocumentType.NOTICE, DocumentType.GUIDELINE)) {
			if (this.stage.jdbc()
				.sql("SELECT COUNT(*) FROM number_series WHERE body_id = ? AND type = ?")
				.params(this.body, type.name())
				.query(Integer.class)
				.single() == 0) {
				this.stage.run("vanthu", () -> this.numbering.open(this.body, type, "Thử", LocalDate.of(2023, 1, 1),
						LocalDate.of(2023, 12, 31), 31));
			}
		}
	}

	@Test
	void aLeaderApprovesAllThatAreTicked() {
		List<Chosen> drafts = drafts(DocumentType.NOTICE, 5);
		assertThat(this.stage.as("truongban", () -> this.many.approve(drafts))).isEqualTo(5);
		assertThat(states(drafts)).containsOnly("APPROVED");
	}

	@Test
	void whenOneMayNotBeApprovedItIsNamedAndNoneIs() {
		List<Chosen> drafts = new ArrayList<>(drafts(DocumentType.NOTICE, 2));
		drafts.add(new Chosen(
				this.stage.as("truongban", () -> this.documents.prepare(draft(DocumentType.NOTICE, "của Trưởng Ban"))),
				0));
		drafts.addAll(drafts(DocumentType.NOTICE, 2));
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.many.approve(drafts)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("Thông báo của Trưởng Ban")
			.hasMessageContaining("không tự duyệt");
		assertThat(states(drafts)).containsOnly("DRAFT");
	}

	@Test
	void aDraftOfTheCommitteeIsNotApprovedByTheBoard() {
		List<Chosen> drafts = new ArrayList<>(drafts(DocumentType.NOTICE, 1));
		DocumentDraft plain = draft(DocumentType.NOTICE, "của Huyện ủy");
		long committee = this.stage.as("chuyenvien", () -> this.documents.prepare(new DocumentDraft(plain.type(),
				this.stage.body("HU"), plain.subject(), plain.content(), plain.recipients(), null, DAY)));
		drafts.add(new Chosen(committee, 0));
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.many.approve(drafts)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("Thông báo của Huyện ủy")
			.hasMessageContaining("thẩm quyền");
		assertThat(states(drafts)).containsOnly("DRAFT");
	}

	@Test
	void numbersFollowTheOrderInWhichTheDocumentsWereTicked() {
		int first = next(DocumentType.NOTICE);
		List<Chosen> approved = approved(DocumentType.NOTICE, 4).reversed();
		List<String> symbols = this.stage.as("vanthu", () -> this.many.register(approved, request()));
		assertThat(symbols).containsExactlyElementsOf(symbols(first, 4, "TB"));
		assertThat(approved.stream().map((one) -> get(one).row().symbol())).containsExactlyElementsOf(symbols);
		assertThat(approved).allSatisfy((one) -> {
			assertThat(get(one).row().date()).isEqualTo(DAY);
			assertThat(get(one).recipients()).containsExactly("Nơi nhận");
		});
	}

	@Test
	void aFailureInTheMiddleLeavesNoGapAndNoHalf() {
		int first = next(DocumentType.NOTICE);
		List<Chosen> chosen = new ArrayList<>(approved(DocumentType.NOTICE, 3));
		chosen.addAll(drafts(DocumentType.NOTICE, 1));
		chosen.addAll(approved(DocumentType.NOTICE, 2));
		assertThatThrownBy(() -> this.stage.as("vanthu", () -> this.many.register(chosen, request())))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("chưa được duyệt");
		assertThat(next(DocumentType.NOTICE)).isEqualTo(first);
		assertThat(states(chosen)).doesNotContain("REGISTERED");
		chosen.remove(3);
		assertThat(this.stage.as("vanthu", () -> this.many.register(chosen, request())))
			.containsExactlyElementsOf(symbols(first, 5, "TB"));
	}

	@Test
	void whatSomebodyElseHasNumberedMeanwhileStopsAll() {
		List<Chosen> chosen = approved(DocumentType.NOTICE, 3);
		this.stage.as("vanthu", () -> this.many.register(chosen.subList(1, 2), request()));
		int next = next(DocumentType.NOTICE);
		assertThatThrownBy(() -> this.stage.as("vanthu", () -> this.many.register(chosen, request())))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("Thông báo kết quả thử");
		assertThat(next(DocumentType.NOTICE)).isEqualTo(next);
		assertThat(states(chosen)).containsExactly("APPROVED", "REGISTERED", "APPROVED");
	}

	@Test
	void aDateBeforeThatOfTheLastNumberIsRefusedForAll() {
		List<Chosen> before = approved(DocumentType.NOTICE, 1);
		this.stage.as("vanthu", () -> this.many.register(before, request()));
		List<Chosen> chosen = approved(DocumentType.NOTICE, 2);
		assertThatThrownBy(() -> this.stage.as("vanthu",
				() -> this.many.register(chosen, new RegisterRequest(DAY.minusDays(1), List.of(), ""))))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("date"));
		assertThat(states(chosen)).containsOnly("APPROVED");
	}

	@Test
	void twoClerksAtOnceGetTwoRowsOfNumbersWithoutAGap() throws InterruptedException, ExecutionException {
		int notice = next(DocumentType.NOTICE);
		int guideline = next(DocumentType.GUIDELINE);
		List<Chosen> one = new ArrayList<>(approved(DocumentType.NOTICE, 4));
		one.addAll(approved(DocumentType.GUIDELINE, 4));
		List<Chosen> other = new ArrayList<>(approved(DocumentType.GUIDELINE, 4));
		other.addAll(approved(DocumentType.NOTICE, 4));
		CountDownLatch start = new CountDownLatch(1);
		List<String> symbols = new ArrayList<>();
		try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
			List<Future<List<String>>> asked = new ArrayList<>();
			for (List<Chosen> chosen : List.of(one, other)) {
				Callable<List<String>> clerk = () -> {
					start.await();
					return this.stage.as("vanthu", () -> this.many.register(chosen, request()));
				};
				asked.add(clerks.submit(clerk));
			}
			start.countDown();
			for (Future<List<String>> answer : asked) {
				List<String> given = answer.get();
				symbols.addAll(given);
				List<Integer> row = given.stream()
					.filter((symbol) -> symbol.contains("-TB/"))
					.map(ManyDocumentsTest::number)
					.toList();
				assertThat(row.getFirst()).isIn(notice, notice + 4);
				assertThat(row)
					.containsExactlyElementsOf(IntStream.range(row.getFirst(), row.getFirst() + 4).boxed().toList());
			}
		}
		List<String> expected = new ArrayList<>(symbols(notice, 8, "TB"));
		expected.addAll(symbols(guideline, 8, "HD"));
		assertThat(symbols).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(next(DocumentType.NOTICE)).isEqualTo(notice + 8);
		assertThat(next(DocumentType.GUIDELINE)).isEqualTo(guideline + 8);
	}

	@Test
	void nothingTickedTooMuchTickedAndAnUnknownDocumentAreRefused() {
		assertThatThrownBy(() -> this.stage.as("vanthu", () -> this.many.register(List.of(), request())))
			.isInstanceOf(Refusal.class);
		List<Chosen> tooMuch = IntStream.rangeClosed(0, ManyDocuments.MOST).mapToObj((i) -> new Chosen(i, 0)).toList();
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.many.approve(tooMuch)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("tối đa 100");
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.many.approve(List.of(new Chosen(-1, 0)))))
			.isInstanceOf(NotPermitted.class);
	}

	private List<Chosen> drafts(DocumentType type, int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> this.stage.as("chuyenvien",
					() -> new Chosen(this.documents.prepare(draft(type, "kết quả thử")), 0)))
			.toList();
	}

	private List<Chosen> approved(DocumentType type, int count) {
		List<Chosen> drafts = drafts(type, count);
		this.stage.as("truongban", () -> this.many.approve(drafts));
		return drafts.stream().map((one) -> new Chosen(one.id(), get(one).row().version())).toList();
	}

	private DocumentDraft draft(DocumentType type, String subject) {
		return new DocumentDraft(type, this.body, subject,
				new DocumentContent(List.of(Paragraph.of("Nội dung thử.")), List.of()), List.of("Nơi nhận"), null, DAY);
	}

	private DocumentService.DocumentDetails get(Chosen one) {
		return this.stage.as("vanthu", () -> this.documents.get(one.id()));
	}

	private List<String> states(List<Chosen> chosen) {
		return chosen.stream().map((one) -> get(one).row().state().name()).toList();
	}

	private static RegisterRequest request() {
		return new RegisterRequest(DAY, List.of(), "");
	}

	private static List<String> symbols(int first, int count, String type) {
		return IntStream.range(first, first + count).mapToObj((i) -> "%02d-%s/BTCHU".formatted(i, type)).toList();
	}

	private static int number(String symbol) {
		return Integer.parseInt(symbol.substring(0, symbol.indexOf('-')));
	}

	private int next(DocumentType type) {
		return this.stage.jdbc()
			.sql("SELECT next_number FROM number_series WHERE body_id = ? AND type = ?")
			.params(this.body, type.name())
			.query(Integer.class)
			.single();
	}

}
