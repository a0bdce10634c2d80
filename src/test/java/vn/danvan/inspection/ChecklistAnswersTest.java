package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Photos;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Answers of the team: each once, both of two, none where none may be given. */
@DanvanTest
class ChecklistAnswersTest {

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionService inspections;

	@Autowired
	private TeamService teams;

	@Autowired
	private ChecklistSheetService sheets;

	@Autowired
	private ChecklistPhotos photos;

	@Autowired
	private PlatformTransactionManager manager;

	private TransactionTemplate transactions;

	private BegunInspections begun;

	@BeforeEach
	void inspections() {
		this.transactions = new TransactionTemplate(this.manager);
		this.begun = new BegunInspections(this.stage, this.inspections, this.teams, this.sheets);
	}

	@Test
	void theSameKeySentTwiceIsTakenOnce() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		ChecklistLine line = line(id, 0);
		GivenAnswer given = answer(line, Answer.PARTLY, "1", "Thiếu quy chế");
		give("noivu", id, given);
		give("noivu", id, given);
		give("truongban", id, answer(line(id, 0), Answer.MET, null, ""));
		give("noivu", id, given);
		assertThat(line(id, 0).answer()).isEqualTo(Answer.MET);
		assertThat(line(id, 0).rivals()).isEmpty();
		assertThat(kept(line.id())).containsExactly("PARTLY", "MET");
	}

	@Test
	void theSameKeyFromTwoRequestsAtOnceIsTakenOnce() throws Exception {
		long id = this.begun.begin("Xã Ân Nghĩa");
		GivenAnswer given = answer(line(id, 0), Answer.MET, null, "");
		Callable<List<ChecklistLine>> send = () -> this.stage.as("noivu", () -> this.sheets.answer(id, List.of(given)));
		try (ExecutorService phones = Executors.newFixedThreadPool(4)) {
			for (var sent : phones.invokeAll(List.of(send, send, send, send))) {
				assertThat(sent.get()).singleElement().extracting(ChecklistLine::answer).isEqualTo(Answer.MET);
			}
		}
		assertThat(kept(given.lineId())).containsExactly("MET");
	}

	@Test
	void twoWhoHaveNotSeenEachOtherAreBothShownUntilOneIsChosen() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		ChecklistLine unseen = line(id, 2);
		give("noivu", id, answer(unseen, Answer.NOT_MET, null, "Không có biên bản"));
		give("truongban", id, answer(unseen, Answer.MET, null, "Có biên bản"));
		ChecklistLine contested = line(id, 2);
		assertThat(contested.rivals()).extracting(ChecklistLine.Rival::by, ChecklistLine.Rival::answer)
			.containsExactly(tuple(this.stage.actor("noivu").fullName(), Answer.NOT_MET),
					tuple(this.stage.actor("truongban").fullName(), Answer.MET));
		assertThat(contested.rivals().getLast().at()).isNotNull();
		long chosen = contested.rivals().getLast().id();
		this.stage.run("chuyenvien", () -> this.sheets.choose(id, unseen.id(), chosen));
		ChecklistLine settled = line(id, 2);
		assertThat(settled.rivals()).isEmpty();
		assertThat(settled.answer()).isEqualTo(Answer.MET);
		assertThat(settled.remark()).isEqualTo("Có biên bản");
		assertThat(kept(unseen.id())).containsExactly("NOT_MET", "MET");
		assertThat(this.stage.log("inspection", id)).last()
			.asString()
			.contains("chọn kết quả nội dung " + unseen.item().code());
		assertThatThrownBy(() -> this.stage.run("noivu", () -> this.sheets.choose(id, unseen.id(), chosen)))
			.isInstanceOf(Refusal.class)
			.hasMessageContaining("không còn trong các kết quả khác nhau");
	}

	@Test
	void whoHasSeenTheOtherAnswerReplacesIt() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		give("noivu", id, answer(line(id, 1), Answer.NOT_MET, null, ""));
		give("truongban", id, answer(line(id, 1), Answer.MET, null, ""));
		assertThat(line(id, 1).rivals()).isEmpty();
		assertThat(line(id, 1).answer()).isEqualTo(Answer.MET);
	}

	@Test
	void aMemberWhoBelongsToTheUnitAnswersNothing() {
		long id = this.begun.begin("Xã Bình Hẻm", "lanhdao.binhhem");
		ChecklistLine line = line(id, 0);
		assertRefused("lanhdao.binhhem", id, answer(line, Answer.MET, null, ""), "thuộc đơn vị được kiểm tra");
		assertThatThrownBy(() -> attach("lanhdao.binhhem", id, line.id())).isInstanceOf(Refusal.class)
			.hasMessageContaining("thuộc đơn vị được kiểm tra");
		assertThat(this.stage.as("truongban", () -> this.sheets.sheet(id)).mayAnswer()).isTrue();
		assertThat(kept(line.id())).isEmpty();
	}

	@Test
	void onceTheMinutesAreSignedNothingIsTaken() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		ChecklistLine line = line(id, 0);
		this.begun.minutes(id);
		assertRefused("noivu", id, answer(line, Answer.NOT_MET, null, ""), "Biên bản đã lập");
		assertThatThrownBy(() -> attach("noivu", id, line.id())).isInstanceOf(Refusal.class)
			.hasMessageContaining("Biên bản đã lập");
		assertThatThrownBy(() -> this.stage.run("noivu", () -> this.sheets.choose(id, line.id(), 1)))
			.isInstanceOf(Refusal.class);
		assertThat(this.stage.as("noivu", () -> this.sheets.sheet(id)).mayAnswer()).isFalse();
		assertThat(kept(line.id())).containsExactly("MET");
	}

	@Test
	void minutesWaitForAnAnswerThatIsOnItsWayAndCountIt() throws Exception {
		long id = this.begun.begin("Xã Ân Nghĩa");
		List<ChecklistLine> lines = this.begun.lines(id);
		lines.subList(1, lines.size()).forEach((line) -> give("noivu", id, answer(line, Answer.MET, null, "")));
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			Future<?> minutes = this.transactions.execute((status) -> {
				give("noivu", id, answer(lines.getFirst(), Answer.MET, null, ""));
				Future<?> signing = others.submit(() -> this.begun.sign(id));
				assertThatThrownBy(() -> signing.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
				return signing;
			});
			minutes.get(20, TimeUnit.SECONDS);
		}
		assertThat(this.stage.as("truongban", () -> this.sheets.sheet(id)).score().share()).isEqualByComparingTo("100");
	}

	@Test
	void anAnswerThatArrivesWhileMinutesAreSignedFindsThemSigned() throws Exception {
		long id = this.begun.begin("Xã Ân Nghĩa");
		this.begun.lines(id).forEach((line) -> give("noivu", id, answer(line, Answer.MET, null, "")));
		ChecklistLine line = line(id, 0);
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			Future<?> late = this.transactions.execute((status) -> {
				this.begun.sign(id);
				Future<?> answering = others.submit(() -> give("noivu", id, answer(line, Answer.NOT_MET, null, "")));
				assertThatThrownBy(() -> answering.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
				return answering;
			});
			assertThatThrownBy(() -> late.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class)
				.hasMessageContaining("Biên bản đã lập");
		}
		assertThat(kept(line.id())).containsExactly("MET");
	}

	@Test
	void beforeTheVisitTheSheetIsBlankAndTakesNothing() {
		long id = this.begun.plan("Xã Ân Nghĩa");
		InspectionSheet sheet = this.stage.as("noivu", () -> this.sheets.sheet(id));
		assertThat(sheet.mayAnswer()).isFalse();
		assertThat(sheet.lines()).isNotEmpty().allMatch((line) -> line.id() == 0 && line.answer() == null);
	}

	@Test
	void aLineOfAnotherInspectionIsOutOfReach() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		long other = this.begun.begin("Xã Bình Hẻm");
		ChecklistLine foreign = line(other, 0);
		GivenAnswer given = answer(foreign, Answer.MET, null, "");
		assertThatThrownBy(() -> give("noivu", id, given)).isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> attach("noivu", id, foreign.id())).isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.as("noivu", () -> this.photos.list(id, foreign.id())))
			.isInstanceOf(NotPermitted.class);
		assertThatThrownBy(() -> this.stage.run("noivu", () -> this.sheets.choose(id, foreign.id(), 1)))
			.isInstanceOf(NotPermitted.class);
		assertThat(kept(foreign.id())).isEmpty();
	}

	@Test
	void pointsAboveTheMaximumAreRefusedAndNothingOfTheRequestIsTaken() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		ChecklistLine line = line(id, 0);
		assertRefused("noivu", id, answer(line, Answer.PARTLY, "99", ""), "Điểm của A1 phải từ 0 đến 2");
		assertRefused("noivu", id, answer(line, Answer.PARTLY, "2", ""), "nhỏ hơn 2 điểm");
		assertThat(kept(line.id())).isEmpty();
		give("noivu", id, answer(line, Answer.PARTLY, null, ""));
		assertThat(line(id, 0).points()).isEqualByComparingTo("1");
	}

	@Test
	void thePhotoOfAnItemIsAttachedOnceHoweverOftenItIsSent() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		long line = line(id, 0).id();
		assertThat(attach("noivu", id, line)).isEqualTo(attach("noivu", id, line));
		assertThat(line(id, 0).files()).isEqualTo(1);
		assertThat(this.stage.as("truongban", () -> this.photos.list(id, line))).hasSize(1);
		assertThatThrownBy(() -> this.stage.as("xa.vubinh", () -> this.photos.list(id, line)))
			.isInstanceOf(NotPermitted.class);
	}

	@Test
	void manyAnswersNeedNoMoreStatementsThanNone() {
		long id = this.begun.begin("Xã Ân Nghĩa");
		long fresh = statements(id);
		List<GivenAnswer> given = new ArrayList<>();
		this.begun.lines(id).forEach((line) -> given.add(answer(line, Answer.MET, null, "")));
		this.stage.run("noivu", () -> this.sheets.answer(id, given));
		given.clear();
		this.begun.lines(id)
			.forEach((line) -> given
				.add(new GivenAnswer(BegunInspections.key(), line.id(), Answer.NOT_MET, null, "", 0)));
		this.stage.run("truongban", () -> this.sheets.answer(id, given));
		assertThat(this.begun.lines(id)).allMatch((line) -> line.rivals().size() == 2);
		assertThat(statements(id)).isEqualTo(fresh).isLessThanOrEqualTo(8);
		ChecklistLine line = line(id, 0);
		assertThat(this.stage.as("noivu",
				() -> Statements.count(() -> this.sheets.answer(id, List.of(answer(line, Answer.MET, null, ""))))))
			.isLessThanOrEqualTo(12);
	}

	private long statements(long id) {
		return this.stage.as("noivu", () -> Statements.count(() -> this.sheets.sheet(id)));
	}

	private ChecklistLine line(long id, int index) {
		return this.begun.lines(id).get(index);
	}

	private static GivenAnswer answer(ChecklistLine line, Answer answer, @Nullable String points, String remark) {
		return new GivenAnswer(BegunInspections.key(), line.id(), answer,
				(points != null) ? new BigDecimal(points) : null, remark, line.seen());
	}

	private void give(String username, long id, GivenAnswer given) {
		this.stage.run(username, () -> this.sheets.answer(id, List.of(given)));
	}

	private void assertRefused(String username, long id, GivenAnswer given, String words) {
		assertThatThrownBy(() -> give(username, id, given)).isInstanceOf(Refusal.class).hasMessageContaining(words);
	}

	private long attach(String username, long id, long line) {
		return this.stage.as(username, () -> this.photos.attach(id, line, "bien-ban.jpg", Photos.jpeg(300, 200))).id();
	}

	/** All answers that were ever taken, in their order. */
	private List<String> kept(long line) {
		return this.stage.jdbc()
			.sql("SELECT answer FROM checklist_answer WHERE line_id = ? ORDER BY id")
			.param(line)
			.query(String.class)
			.list();
	}

}
