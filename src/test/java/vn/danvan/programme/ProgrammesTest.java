package vn.danvan.programme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.Joint;
import vn.danvan.evidence.EvidenceService;
import vn.danvan.evidence.Subject;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Programmes, their steps, years and documents on the real database. */
@DanvanTest
class ProgrammesTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	@Autowired
	private Stage stage;

	@Autowired
	private ProgrammeService programmes;

	@Autowired
	private ProgrammeActs acts;

	@Autowired
	private ProgrammeProgress progress;

	@Autowired
	private ProgrammeDocument document;

	@Autowired
	private LegalBases bases;

	@Autowired
	private EvidenceService evidence;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Test
	void aProgrammeIsAskedForSignedByBothReviewedAndReplaced() {
		long id = draft("Chương trình phối hợp thử đủ các bước");
		record(id, entry(ActKind.ASK, 9, "05-TTr/BDVHU"));
		assertThat(state(id)).isEqualTo(ProgrammeState.ASKING);
		record(id, entry(ActKind.AGREE, 8, "30-TB/HU"));
		sign(id, "BDVHU", 7, "03-CTr/BDVHU");
		assertRefused(() -> this.stage.run("truongban", () -> this.acts.confirm(id, version(id))), "Còn 1 bên");
		sign(id, "UBND", 6, "15/CTPH-UBND");
		this.stage.run("truongban", () -> this.acts.confirm(id, version(id)));
		record(id, entry(ActKind.INTERIM_REVIEW, 5, "40-BC/BDVHU"));
		record(id, entry(ActKind.FINAL_REVIEW, 4, "41-BC/BDVHU"));
		long successor = demo();
		record(id, new ActEntry(ActKind.REPLACE, TODAY.minusDays(3), "09-CTr/BDVHU", "Nguyễn Minh Đức", "Trưởng Ban",
				"", successor));
		ProgrammeDetails ended = this.stage.as("bithu", () -> this.programmes.get(id));
		assertThat(ended.row().state()).isEqualTo(ProgrammeState.REPLACED);
		assertThat(ended.row().symbol()).isEqualTo("03-CTr/BDVHU");
		assertThat(ended.row().signedOn()).isEqualTo(TODAY.minusDays(6));
		assertThat(ended.successor()).isNotNull().extracting(ProgrammeRow::id).isEqualTo(successor);
		assertThat(ended.may().next()).isEmpty();
		assertThat(this.stage.log("programme", id)).hasSize(14)
			.anyMatch((line) -> line.contains("ghi bước Xin chủ trương") && line.contains(", số 05-TTr/BDVHU ngày"))
			.last()
			.asString()
			.contains("xác nhận bước Được thay thế");
		assertRefused(() -> record(id, entry(ActKind.EXPIRE, 2, "")), "đã kết thúc");
	}

	@Test
	void theLeaderHearsOfWhatWaitsAndTheStaffOfWhatIsConfirmed() {
		long id = draft("Chương trình phối hợp thử báo tin");
		int before = this.stage.as("truongban", this.programmes::waiting);
		this.stage.run("chuyenvien", () -> this.acts.record(id, version(id), entry(ActKind.ASK, 2, "06-TTr/BDVHU")));
		assertThat(this.stage.as("truongban", this.programmes::waiting)).isEqualTo(before + 1);
		assertThat(this.stage.as("chuyenvien", this.programmes::waiting)).isZero();
		assertThat(told(id)).contains("truongban", "phobandanvan").doesNotContain("chuyenvien");
		this.stage.run("truongban", () -> this.acts.confirm(id, version(id)));
		assertThat(told(id)).contains("chuyenvien");
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.acts.confirm(id, 0)))
			.isInstanceOf(StaleVersion.class);
	}

	@Test
	void aDraftStaysOnTheDeskAndCommunesReadWhatIsSigned() {
		long id = draft("Chương trình phối hợp thử phạm vi");
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.programmes.get(id)))
			.isInstanceOf(NotPermitted.class);
		record(id, entry(ActKind.ASK, 3, "07-TTr/BDVHU"));
		assertThat(this.stage.as("bithu", () -> this.programmes.get(id)).may().write()).isFalse();
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.programmes.get(id)))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.progress.of(id)))
			.isInstanceOf(NotPermitted.class);
		assertThat(titles("xa.vubinh", "thu pham vi")).isEmpty();
		assertThat(titles("bithu", "thu pham vi")).hasSize(1);
	}

	@Test
	void theListIsNarrowedByStateYearAndWords() {
		long id = draft("Chương trình phối hợp thử bộ lọc");
		ProgrammeFilter.Search drafts = new ProgrammeFilter.Search(ProgrammeFilter.DRAFT, 2022, "bo loc");
		assertThat(this.stage.as("chuyenvien", () -> this.programmes.list(drafts, 0, 10))).extracting(ProgrammeRow::id)
			.containsExactly(id);
		assertThat(this.stage.as("chuyenvien",
				() -> this.programmes.count(new ProgrammeFilter.Search(ProgrammeFilter.DRAFT, 2019, "bo loc"))))
			.isZero();
		assertThat(this.stage.as("chuyenvien",
				() -> this.programmes.count(new ProgrammeFilter.Search(ProgrammeFilter.ASKING, null, "bo loc"))))
			.isZero();
		assertThat(titles("chuyenvien", "01-ctr/bdvhu-ubnd")).hasSize(1);
		assertThat(this.stage.as("xa.vubinh", this.programmes::years)).contains(2021, 2026);
	}

	@Test
	void scansHangOnTheirStepAndOnlyWritersAttachThem() {
		long act = this.stage.as("bithu", () -> this.programmes.get(demo())).acts().get(0).id();
		Subject subject = new Subject("programme-act", act, null);
		assertThatThrownBy(() -> this.stage.as("bithu", () -> this.evidence.attach(subject, "a.pdf", new byte[1])))
			.isInstanceOf(NotPermitted.class);
		assertRefused(() -> this.stage.as("chuyenvien", () -> this.evidence.attach(subject, "a.pdf", new byte[0])),
				"a.pdf");
		assertThat(this.stage.as("bithu", () -> this.evidence.list("programme-act", act))).isEmpty();
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.evidence.list("programme-act", act)))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void contentsTimesYearsTellHowFarTheTasksAre() {
		ContentYears years = this.stage.as("bithu", () -> this.progress.of(demo()));
		assertThat(years.years()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
		assertThat(years.plans()).containsOnlyKeys(2023);
		assertThat(years.rows()).hasSize(9).allMatch((row) -> row.content() != null);
		ContentYears.Cell first = years.rows().get(0).cells().get(2023);
		assertThat(first.tasks()).extracting(ContentTask::code).containsExactly("NV01", "NV04");
		assertThat(first.assigned()).isEqualTo(25);
		assertThat(first.done()).isPositive().isLessThan(25);
		assertThat(first.percent()).isEqualTo(first.done() * 100 / 25);
		assertThat(years.rows().get(0).cells()).doesNotContainKey(2024);
		assertThat(first.tasks().get(0).path()).isEqualTo("ke-hoach/" + this.stage.plan() + "?the=tasks&tim=NV01");
	}

	@Test
	void aCommuneSeesItsOwnPartOnly() {
		ContentYears years = this.stage.as("xa.huongnhuong", () -> this.progress.of(demo()));
		assertThat(years.plans()).isEmpty();
		assertThat(years.rows()).flatExtracting((row) -> row.cells().values())
			.isNotEmpty()
			.allSatisfy((cell) -> assertThat(((ContentYears.Cell) cell).tasks())
				.allMatch((task) -> task.assigned() <= 12 && task.path().equals("viec-cua-toi")));
	}

	@Test
	void listAndYearsTakeAConstantNumberOfStatements() {
		assertThat(Statements
			.count(() -> this.stage.run("bithu", () -> this.programmes.list(ProgrammeFilter.Search.ALL, 0, 50))))
			.isLessThanOrEqualTo(4);
		assertThat(Statements.count(() -> this.stage.run("bithu", () -> this.progress.of(demo()))))
			.isLessThanOrEqualTo(11);
	}

	@ParameterizedTest
	@EnumSource(Joint.Variant.class)
	void theDocumentSaysWhatTheProgrammeSays(Joint.Variant variant) throws IOException {
		long id = this.stage.as("chuyenvien", () -> this.document.prepare(demo(), variant, true));
		byte[] pdf = this.stage.as("bithu", () -> this.prints.pdf(id));
		Files.createDirectories(Path.of("target/pages"));
		Files.write(Path.of("target/pages/programme-" + variant + ".pdf"), pdf);
		String text;
		try (PDDocument printed = Loader.loadPDF(pdf)) {
			text = new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
		}
		String hyphen = (variant == Joint.Variant.STATE_FORM) ? "." : "-";
		assertThat(text).contains("hối hợp thực hiện công tác dân vận giai đoạn 2021–2026",
				"Căn cứ Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI về tăng cường",
				"I" + hyphen + " MỤC ĐÍCH, YÊU CẦU", "II" + hyphen + " NGUYÊN TẮC PHỐI HỢP",
				"III" + hyphen + " NỘI DUNG PHỐI HỢP", "9. Kiểm tra, sơ kết, tổng kết.",
				"IV" + hyphen + " TRÁCH NHIỆM CỦA MỖI BÊN", "1. Ban Dân vận Huyện ủy",
				"V" + hyphen + " TỔ CHỨC THỰC HIỆN", "Kinh phí thực hiện: ", "Phụ lục", "Năm 2023", "2 nhiệm vụ; xong",
				"Bùi Xuân Khánh");
		assertThat(text).contains(switch (variant) {
			case PARTY_LED -> "-CTr/BDVHU-UBND";
			case STATE_FORM -> "/CTPH-BDVHU-UBND";
			case SIDE_BY_SIDE -> "-CTr/BDVHU, ngày";
		});
		this.stage.run("chuyenvien", () -> this.documents.discard(id));
	}

	@Test
	void aDocumentNeedsTwoPartiesAndSideBySideNoMore() {
		long three = draft("Chương trình phối hợp ba bên", "BDVHU", "UBND", "MTTQ");
		assertRefused(() -> this.stage.run("chuyenvien",
				() -> this.document.prepare(three, Joint.Variant.SIDE_BY_SIDE, false)), "đúng hai bên ký");
		long one = draft("Chương trình một bên", "BDVHU");
		assertRefused(
				() -> this.stage.run("chuyenvien", () -> this.document.prepare(one, Joint.Variant.PARTY_LED, false)),
				"ít nhất hai bên");
	}

	private List<String> titles(String person, String typed) {
		return this.stage
			.as(person, () -> this.programmes.list(new ProgrammeFilter.Search(ProgrammeFilter.ALL, null, typed), 0, 50))
			.stream()
			.map(ProgrammeRow::title)
			.toList();
	}

	private List<String> told(long id) {
		return this.stage.jdbc()
			.sql("SELECT a.username FROM notification n JOIN account a ON a.id = n.account_id"
					+ " WHERE n.subject_type = 'programme' AND n.subject_id = ?")
			.param(id)
			.query(String.class)
			.list();
	}

	private long demo() {
		return this.stage.jdbc().sql("SELECT MIN(id) FROM programme").query(Long.class).single();
	}

	private long draft(String title, String... parties) {
		ProgrammeRequest request = request(title, List.of(parties));
		return this.stage.as("chuyenvien", () -> this.programmes.draft(request));
	}

	private long draft(String title) {
		return draft(title, "BDVHU", "UBND");
	}

	private ProgrammeRequest request(String title, List<String> symbols) {
		long basis = this.stage.as("chuyenvien", () -> this.bases.find(LegalBasisFilter.ALL, "23 qd tw", 0, 1))
			.get(0)
			.id();
		return new ProgrammeRequest(title, 2021, 2026, this.stage.body("BDVHU"), null, "", "", "", "",
				symbols.stream().map((symbol) -> new Party(this.stage.body(symbol), "", "", "")).toList(),
				List.of("Nội dung một", "Nội dung hai"), List.of(basis));
	}

	private void record(long id, ActEntry entry) {
		this.stage.run("chuyenvien", () -> this.acts.record(id, version(id), entry));
		this.stage.run("truongban", () -> this.acts.confirm(id, version(id)));
	}

	private void sign(long id, String symbol, int daysAgo, String number) {
		this.stage.run("chuyenvien", () -> this.acts.sign(id, version(id), List
			.of(new PartySignature(this.stage.body(symbol), TODAY.minusDays(daysAgo), number, "Người ký", "Chức vụ"))));
	}

	private static ActEntry entry(ActKind kind, int daysAgo, String symbol) {
		return new ActEntry(kind, TODAY.minusDays(daysAgo), symbol, "Nguyễn Minh Đức", "Trưởng Ban", "", null);
	}

	private ProgrammeState state(long id) {
		return this.stage.as("chuyenvien", () -> this.programmes.get(id)).row().state();
	}

	private int version(long id) {
		return this.programmes.get(id).row().version();
	}

	private static void assertRefused(ThrowingCallable call, String sentence) {
		assertThatThrownBy(call).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
	}

}
