package vn.danvan.plan;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.ttddyy.dsproxy.QueryCountHolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.document.DocumentPrints;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentService.DocumentDetails;
import vn.danvan.document.DocumentType;
import vn.danvan.document.ManyDocuments;
import vn.danvan.document.ManyDocuments.Chosen;
import vn.danvan.document.RegisterRequest;
import vn.danvan.plan.ChasingLetters.Request;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is late with a plan gets a letter that says what is late, and nobody else. */
@DanvanTest
class ChasingLettersTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final LocalDate BY = LocalDate.of(2023, 6, 30);

	@Autowired
	private Stage stage;

	@Autowired
	private ChasingLetters letters;

	@Autowired
	private DocumentService documents;

	@Autowired
	private DocumentPrints prints;

	@Autowired
	private ManyDocuments many;

	@Test
	void allWhoAreLateAreSeenWithHowManyTasksAndNobodyElse() {
		List<Latecomer> late = late();
		assertThat(late).isNotEmpty().allSatisfy((one) -> {
			assertThat(one.tasks()).isEqualTo(lateInDatabase(one.owner()));
			assertThat(one.mostDays()).isPositive();
		});
		assertThat(late.stream().mapToInt(Latecomer::tasks).sum()).isEqualTo(this.stage.jdbc()
			.sql("""
					SELECT COUNT(*) FROM assignment a JOIN plan p ON p.id = a.plan_id WHERE p.id = ? AND a.deadline < ?
					AND a.state <> 'WITHDRAWN' AND NOT (a.state IN ('SUBMITTED', 'VERIFIED') AND a.completed_on IS NOT NULL)
					AND NOT COALESCE(a.body_id = p.lead_body_id, FALSE)""")
			.params(this.stage.plan(), TODAY)
			.query(Integer.class)
			.single());
		assertThat(late).extracting(Latecomer::owner)
			.as("the board does not write to itself")
			.noneMatch((owner) -> owner.bodyId() != null && owner.bodyId() == this.stage.body("BDVHU"));
	}

	@Test
	void aLetterTellsItsCommuneWhatIsLateThereAndNothingOfOthers() throws IOException {
		List<Latecomer> communes = communes();
		List<Long> made = prepare(Set.of(communes.get(0).owner(), communes.get(1).owner()), true);
		for (int i = 0; i < 2; i++) {
			Latecomer one = communes.get(i);
			DocumentDetails letter = letter(made.get(i));
			assertThat(letter.row().type()).isEqualTo(DocumentType.LETTER);
			assertThat(letter.row().subject()).isEqualTo("đôn đốc thực hiện nhiệm vụ kế hoạch phối hợp năm 2023");
			String name = one.name().substring(0, 1).toLowerCase() + one.name().substring(1);
			assertThat(letter.form().addressees()).containsExactly("Đảng ủy, UBND " + name);
			String text = text(made.get(i));
			assertThat(text).contains("Kính gửi: Đảng ủy, UBND " + name)
				.contains("tính đến ngày 20/6/2023, " + name + " còn")
				.contains("chậm nhất ngày 30/6/2023")
				.contains(symbolOfPlan())
				.contains("Số ngày quá hạn");
			List<String> own = codes(one.owner());
			assertThat(own).isNotEmpty().allSatisfy((code) -> assertThat(text).contains(code + ". "));
			Set<String> others = new HashSet<>(this.stage.jdbc()
				.sql("SELECT code FROM plan_task WHERE plan_id = ?")
				.param(this.stage.plan())
				.query(String.class)
				.list());
			others.removeAll(own);
			assertThat(others).isNotEmpty().allSatisfy((code) -> assertThat(text).doesNotContain(code + ". "));
			communes.stream()
				.filter((other) -> other != one)
				.forEach((other) -> assertThat(text).doesNotContain(other.name().substring(other.name().indexOf(' '))));
		}
	}

	@Test
	void aTaskOfThePrivateChannelStandsWithItsCodeAndDeadlineOnly() throws IOException {
		Latecomer one = communes().get(2);
		String code = codes(one.owner()).getFirst();
		String title = this.stage.jdbc()
			.sql("SELECT title FROM plan_task WHERE plan_id = ? AND code = ?")
			.params(this.stage.plan(), code)
			.query(String.class)
			.single();
		hide(code, true);
		try {
			long letter = prepare(Set.of(one.owner()), true).getFirst();
			assertThat(text(letter).replaceAll("\\s+", " ")).contains(code + " ")
				.doesNotContain(code + ". ")
				.doesNotContain(title.substring(0, 25));
		}
		finally {
			hide(code, false);
		}
	}

	@Test
	void aSecondRunOnTheSameDayWarnsAndNamesThem() {
		Latecomer one = communes().get(3);
		prepare(Set.of(one.owner()), true);
		long before = lettersOf(one.owner());
		assertThatThrownBy(() -> prepare(Set.of(one.owner()), false)).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> {
					assertThat(refusal.field()).isEqualTo("again");
					assertThat(refusal).hasMessageContaining(one.name());
				});
		assertThat(lettersOf(one.owner())).isEqualTo(before);
		prepare(Set.of(one.owner()), true);
		assertThat(lettersOf(one.owner())).isEqualTo(before + 1);
	}

	@Test
	void whoIsNotLateOrNotChosenGetsNone() {
		TaskOwner punctual = this.stage.jdbc()
			.sql("""
					SELECT u.unit_id FROM plan p JOIN unit_version u ON u.parent_id = p.district_id AND u.valid_until > '2023-06-20'
					WHERE p.id = ? AND u.valid_from <= '2023-06-20'""")
			.param(this.stage.plan())
			.query(Long.class)
			.list()
			.stream()
			.map(TaskOwner::commune)
			.filter((owner) -> lateInDatabase(owner) == 0)
			.findFirst()
			.orElse(new TaskOwner(-1, null));
		refused("owners", new Request(Set.of(punctual), BY, true));
		refused("owners", new Request(Set.of(), BY, true));
		TaskOwner late = communes().get(4).owner();
		refused("completeBy", new Request(Set.of(late), TODAY, true));
		refused("completeBy", new Request(Set.of(late), null, true));
		refused("completeBy", new Request(Set.of(late), TODAY.plusYears(2), true));
	}

	@Test
	void lettersToAllAreApprovedAndNumberedTogetherAndThePlanShowsTheNumbers() {
		Set<TaskOwner> owners = late().stream().map(Latecomer::owner).collect(Collectors.toSet());
		List<Long> made = prepare(owners, true);
		assertThat(made).hasSameSizeAs(owners);
		List<Chosen> drafts = chosen(made);
		this.stage.as("truongban", () -> this.many.approve(drafts));
		List<Chosen> approved = chosen(made);
		List<String> symbols = this.stage.as("vanthu",
				() -> this.many.register(approved, new RegisterRequest(TODAY, List.of(), "")));
		List<Integer> numbers = symbols.stream()
			.map((symbol) -> Integer.valueOf(symbol.substring(0, symbol.indexOf('-'))))
			.toList();
		for (int i = 1; i < numbers.size(); i++) {
			assertThat(numbers.get(i)).isEqualTo(numbers.get(0) + i);
		}
		List<Latecomer> after = late();
		for (int i = 0; i < after.size(); i++) {
			assertThat(after.get(i).last().text()).isEqualTo("đã đôn đốc ngày 20/06/2023 (số " + symbols.get(i) + ")");
		}
		assertThat(this.stage.as("bithu", () -> this.letters.chased(this.stage.plan()))).hasSameSizeAs(owners);
		assertThat(this.stage.as("chuyenvien", () -> this.letters.list(this.stage.plan(), 0, owners.size())))
			.extracting(Chased::symbol)
			.containsExactlyElementsOf(symbols);
	}

	@Test
	void aDraftThatIsThrownAwayChasedNobody() {
		Latecomer one = communes().get(5);
		long before = lettersOf(one.owner());
		long letter = prepare(Set.of(one.owner()), true).getFirst();
		this.stage.run("chuyenvien", () -> this.documents.discard(letter));
		assertThat(lettersOf(one.owner())).isEqualTo(before);
	}

	@Test
	void tenLettersTakeAsManyReadingStatementsAsTwo() {
		List<TaskOwner> owners = communes().stream().map(Latecomer::owner).toList();
		assertThat(owners).hasSizeGreaterThanOrEqualTo(10);
		prepare(Set.of(owners.get(0)), true);
		long two = selects(Set.copyOf(owners.subList(0, 2)));
		long ten = selects(Set.copyOf(owners.subList(0, 10)));
		assertThat(ten).as("but for blocks of ids").isLessThanOrEqualTo(two + 1);
		long login = Statements.count(() -> this.stage.authentication("chuyenvien"));
		long plan = this.stage.plan();
		assertThat(Statements.count(() -> this.stage.as("chuyenvien", () -> this.letters.late(plan))))
			.isEqualTo(login + 2);
	}

	@Test
	void theLogOfThePlanTellsOfTheRunOnce() {
		List<TaskOwner> owners = communes().stream().map(Latecomer::owner).limit(3).toList();
		prepare(Set.copyOf(owners), true);
		assertThat(this.stage.log("plan", this.stage.plan())).last()
			.asString()
			.contains("lập 3 công văn đôn đốc")
			.contains("hạn hoàn thành 30/06/2023");
	}

	private long selects(Set<TaskOwner> owners) {
		QueryCountHolder.clear();
		prepare(owners, true);
		return QueryCountHolder.getGrandTotal().getSelect();
	}

	private void refused(String field, Request request) {
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.letters.prepare(this.stage.plan(), request)))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

	private List<Long> prepare(Set<TaskOwner> owners, boolean again) {
		return this.stage.as("chuyenvien",
				() -> this.letters.prepare(this.stage.plan(), new Request(owners, BY, again)));
	}

	private List<Latecomer> late() {
		return this.stage.as("chuyenvien", () -> this.letters.late(this.stage.plan()));
	}

	private List<Latecomer> communes() {
		return late().stream().filter((one) -> one.owner().bodyId() == null).toList();
	}

	private DocumentDetails letter(long id) {
		return this.stage.as("chuyenvien", () -> this.documents.get(id));
	}

	private List<Chosen> chosen(List<Long> ids) {
		return ids.stream().map((id) -> new Chosen(id, letter(id).row().version())).toList();
	}

	private String text(long id) throws IOException {
		byte[] pdf = this.stage.as("chuyenvien", () -> this.prints.pdf(id));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

	private long lettersOf(TaskOwner owner) {
		return this.stage.as("chuyenvien", () -> this.letters.list(this.stage.plan(), 0, 1000))
			.stream()
			.filter((one) -> one.owner().equals(owner))
			.count();
	}

	private int lateInDatabase(TaskOwner owner) {
		return this.stage.jdbc()
			.sql("""
					SELECT COUNT(*) FROM assignment WHERE plan_id = ? AND unit_id = ? AND body_id <=> ? AND deadline < ?
					AND state <> 'WITHDRAWN' AND NOT (state IN ('SUBMITTED', 'VERIFIED') AND completed_on IS NOT NULL)""")
			.params(this.stage.plan(), owner.unitId(), owner.bodyId(), TODAY)
			.query(Integer.class)
			.single();
	}

	private List<String> codes(TaskOwner owner) {
		return this.stage.jdbc()
			.sql("""
					SELECT t.code FROM assignment a JOIN plan_task t ON t.id = a.task_id WHERE a.plan_id = ? AND a.unit_id = ?
					AND a.body_id IS NULL AND a.deadline < ? AND a.state <> 'WITHDRAWN'
					AND NOT (a.state IN ('SUBMITTED', 'VERIFIED') AND a.completed_on IS NOT NULL) ORDER BY a.deadline, t.code""")
			.params(this.stage.plan(), owner.unitId(), TODAY)
			.query(String.class)
			.list();
	}

	private String symbolOfPlan() {
		return this.stage.jdbc()
			.sql("SELECT symbol FROM plan WHERE id = ?")
			.param(this.stage.plan())
			.query(String.class)
			.single();
	}

	private void hide(String code, boolean hidden) {
		this.stage.jdbc()
			.sql("UPDATE plan_task SET private_channel = ? WHERE plan_id = ? AND code = ?")
			.params(hidden, this.stage.plan(), code)
			.update();
	}

}
