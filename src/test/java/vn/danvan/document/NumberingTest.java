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
import vn.danvan.document.Block.Paragraph;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers are taken once each, without a gap, whoever asks at the same time. */
@DanvanTest
class NumberingTest {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

	private static final int PEOPLE = 50;

	@Autowired
	private Stage stage;

	@Autowired
	private DocumentService documents;

	@Autowired
	private RegisterService register;

	@Autowired
	private NumberingService numbering;

	private long body;

	@BeforeEach
	void aSeriesOfItsOwn() {
		this.body = this.stage.body("BTGHU");
		if (this.stage.jdbc()
			.sql("SELECT COUNT(*) FROM number_series WHERE body_id = ?")
			.param(this.body)
			.query(Integer.class)
			.single() == 0) {
			this.stage.run("vanthu", () -> this.numbering.open(this.body, DocumentType.REPORT, "Thử",
					LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), 7));
		}
	}

	@Test
	void fiftyPeopleAtOnceGetFiftyNumbersWithoutAGap() throws InterruptedException, ExecutionException {
		int first = next();
		List<Long> approved = IntStream.range(0, PEOPLE).mapToObj((i) -> approved()).toList();
		CountDownLatch start = new CountDownLatch(1);
		List<Future<String>> asked = new ArrayList<>();
		try (ExecutorService clerks = Executors.newFixedThreadPool(PEOPLE)) {
			for (long document : approved) {
				Callable<String> clerk = () -> {
					start.await();
					return this.stage.as("vanthu", () -> register(document, DAY, ""));
				};
				asked.add(clerks.submit(clerk));
			}
			start.countDown();
			List<String> symbols = new ArrayList<>();
			for (Future<String> answer : asked) {
				symbols.add(answer.get());
			}
			assertThat(symbols).containsExactlyInAnyOrderElementsOf(
					IntStream.range(first, first + PEOPLE).mapToObj("%02d-BC/BTGHU"::formatted).toList());
		}
		assertThat(next()).isEqualTo(first + PEOPLE);
	}

	@Test
	void aRefusedRegistrationLeavesNoGap() {
		int before = next();
		long document = approved();
		assertThatThrownBy(() -> this.stage.as("vanthu", () -> register(document, DAY.minusDays(3), "")))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("date"));
		assertThatThrownBy(() -> this.stage.as("vanthu",
				() -> this.register.register(document, version(document), new RegisterRequest(DAY, List.of(), ""))))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo("recipients"));
		assertThat(next()).isEqualTo(before);
		assertThat(this.stage.as("vanthu", () -> register(document, DAY, "")))
			.isEqualTo("%02d-BC/BTGHU".formatted(before));
	}

	@Test
	void whoDraftsDoesNotApprove() {
		long document = this.stage.as("truongban", () -> this.documents.prepare(draft()));
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.documents.approve(document, 0)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("không tự duyệt");
		this.stage.run("phobandanvan", () -> this.documents.approve(document, 0));
		assertThat(this.stage.jdbc()
			.sql("SELECT CONCAT(JSON_VALUE(signatures, '$[0].lines[0].text'), '|', JSON_VALUE(signatures, '$[0].lines[1].text')) FROM document WHERE id = ?")
			.param(document)
			.query(String.class)
			.single()).isEqualTo("K/T TRƯỞNG BAN|PHÓ TRƯỞNG BAN");
	}

	@Test
	void aLeaderApprovesWhatTheSystemMadeOfRecords() {
		DocumentDraft plain = draft();
		DocumentDraft made = new DocumentDraft(plain.type(), plain.issuingBodyId(), plain.subject(), plain.content(),
				plain.recipients(), new DocumentDraft.Source("plan", this.stage.plan()), DAY);
		long document = this.stage.as("truongban", () -> this.documents.prepare(made));
		assertThat(this.stage.as("truongban", () -> this.documents.get(document)).steps().approve()).isTrue();
		this.stage.run("truongban", () -> this.documents.approve(document, 0));
		assertThat(this.stage.as("vanthu", () -> this.documents.get(document)).steps().register()).isTrue();
	}

	@Test
	void approvedTextIsFrozen() {
		long document = approved();
		assertThatThrownBy(() -> this.stage.run("chuyenvien", () -> this.documents.discard(document)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("đã duyệt");
	}

	@Test
	void seriesOfTheSameBodyAndTypeMayNotOverlap() {
		assertThatThrownBy(
				() -> this.stage.run("vanthu",
						() -> this.numbering.open(this.body, DocumentType.REPORT, "Thử", LocalDate.of(2023, 6, 1),
								LocalDate.of(2024, 6, 1), 1)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("đã có dãy số");
	}

	@Test
	void anAbolishedBodyIssuesNothing() {
		long gone = this.stage.jdbc()
			.sql("SELECT body_id FROM body_version WHERE symbol = 'TTr' LIMIT 1")
			.query(Long.class)
			.single();
		this.stage.jdbc()
			.sql("UPDATE body_version SET valid_until = '2023-02-01' WHERE body_id = ?")
			.param(gone)
			.update();
		try {
			DocumentDraft draft = new DocumentDraft(DocumentType.REPORT, gone, "thử",
					new DocumentContent(List.of(), List.of()), List.of("Nơi nhận"), null, DAY);
			assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.documents.prepare(draft)))
				.isInstanceOf(Refusal.class)
				.hasMessageContaining("không tồn tại");
		}
		finally {
			this.stage.jdbc()
				.sql("UPDATE body_version SET valid_until = '2025-07-01' WHERE body_id = ?")
				.param(gone)
				.update();
		}
	}

	private long approved() {
		long document = this.stage.as("chuyenvien", () -> this.documents.prepare(draft()));
		this.stage.run("truongban", () -> this.documents.approve(document, 0));
		return document;
	}

	private DocumentDraft draft() {
		return new DocumentDraft(DocumentType.REPORT, this.body, "kết quả thử",
				new DocumentContent(List.of(Paragraph.of("Nội dung thử.")), List.of()), List.of("Nơi nhận"), null, DAY);
	}

	private String register(long document, LocalDate date, String reason) {
		return this.register.register(document, version(document),
				new RegisterRequest(date, List.of("Nơi nhận"), reason));
	}

	private int version(long document) {
		return this.documents.get(document).row().version();
	}

	private int next() {
		return this.stage.jdbc()
			.sql("SELECT next_number FROM number_series WHERE body_id = ?")
			.param(this.body)
			.query(Integer.class)
			.single();
	}

}
