package vn.danvan.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.document.DocumentService;
import vn.danvan.submission.Owner;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * The register: filters together, counts, scope, reminders of many, print and picture.
 */
@DanvanTest
class FollowUpRegisterTest {

	private static final LocalDate TODAY = LocalDate.of(2023, 6, 20);

	private static final LocalDate RECORDED = TODAY.minusDays(30);

	private static final LocalDate PAST = TODAY.minusDays(5);

	@Autowired
	private Stage stage;

	@Autowired
	private FollowUpService service;

	@Autowired
	private FollowUpExtensions extensions;

	@Autowired
	private FollowUpChasing chasing;

	@Autowired
	private FollowUpOverview overview;

	@Autowired
	private FollowUpDocuments documents;

	@Autowired
	private DocumentService official;

	@Autowired
	private BusinessClock clock;

	private FollowUpTeller teller;

	@BeforeEach
	void begin() {
		this.teller = new FollowUpTeller(this.stage, this.service, this.clock);
		this.teller.go(RECORDED);
	}

	@AfterEach
	void end() {
		this.teller.clear();
	}

	@Test
	void filtersNarrowTogetherAndCountsAgreeWithTheList() {
		long late = this.teller.record("Xã Ngọc Sơn", PAST);
		long shortcoming = this.teller.record(FollowUpKind.SHORTCOMING, "Xã Ngọc Sơn", null, PAST, null);
		long reported = this.teller.record("Xã Ngọc Sơn", PAST);
		long asked = this.teller.record("Xã Ngọc Sơn", TODAY.plusDays(5));
		long closed = this.teller.record("Xã Ngọc Sơn", PAST);
		this.teller.report("lanhdao.ngocson", reported, "Đã xong", true);
		this.teller.confirm("truongban", closed, RECORDED);
		this.teller.go(TODAY);
		this.stage.run("xa.ngocson",
				() -> this.extensions.ask(asked, this.teller.version(asked), TODAY.plusDays(9), "Mưa lũ"));
		Owner owner = new Owner(this.stage.unit("Xã Ngọc Sơn"), null);
		FollowUpSearch mine = new FollowUpSearch(FollowUpFilter.ALL, FollowUpKind.RECOMMENDATION, 2023, owner,
				"viec thu cua");
		assertThat(found(mine)).containsExactlyInAnyOrder(late, reported, asked, closed);
		assertThat(found(mine.with(FollowUpFilter.OPEN))).containsExactly(late, reported, asked);
		assertThat(found(mine.with(FollowUpFilter.LATE))).containsExactly(late);
		assertThat(found(mine.with(FollowUpFilter.REPORTED))).containsExactly(reported);
		assertThat(found(mine.with(FollowUpFilter.ASKED))).containsExactly(asked);
		assertThat(found(mine.with(FollowUpFilter.CLOSED))).containsExactly(closed);
		assertThat(found(new FollowUpSearch(FollowUpFilter.LATE, FollowUpKind.SHORTCOMING, 2023, owner, "")))
			.containsExactly(shortcoming);
		assertThat(found(new FollowUpSearch(FollowUpFilter.ALL, null, 2019, owner, ""))).isEmpty();
		assertThat(found(new FollowUpSearch(FollowUpFilter.ALL, null, null, new Owner(owner.unitId(), 1L), "")))
			.isEmpty();
		FollowUpCounts counts = this.stage.as("chuyenvien", () -> this.service.counts(mine));
		assertThat(counts).isEqualTo(new FollowUpCounts(3, 1, 0, 1, 1, 1));
		for (FollowUpFilter filter : FollowUpFilter.values()) {
			assertThat(this.stage.as("chuyenvien", () -> this.service.count(mine.with(filter))))
				.isEqualTo(counts.of(filter));
		}
	}

	@Test
	void daysLateStopWhereTheOwnerReportedOrTheRemedyWas() {
		long open = this.teller.record("Xã Ngọc Sơn", PAST);
		long inTime = this.teller.record("Xã Ngọc Sơn", PAST);
		long closedLate = this.teller.record("Xã Ngọc Sơn", PAST);
		long reportedLate = this.teller.record("Xã Ngọc Sơn", PAST);
		this.teller.report("lanhdao.ngocson", inTime, "Đã xong", true);
		this.teller.go(PAST.plusDays(2));
		this.teller.report("lanhdao.ngocson", reportedLate, "Đã xong", true);
		this.teller.go(TODAY);
		this.teller.confirm("truongban", closedLate, PAST.plusDays(3));
		assertThat(row(open)).extracting(FollowUpRow::daysLate, FollowUpRow::late).containsExactly(5, true);
		assertThat(row(inTime)).extracting(FollowUpRow::daysLate, FollowUpRow::late).containsExactly(0, false);
		assertThat(row(reportedLate)).extracting(FollowUpRow::daysLate, FollowUpRow::late).containsExactly(2, true);
		assertThat(row(closedLate)).extracting(FollowUpRow::daysLate, FollowUpRow::late).containsExactly(3, false);
		assertThat(found(FollowUpSearch.of(FollowUpFilter.LATE))).contains(open, reportedLate)
			.doesNotContain(inTime, closedLate);
	}

	@Test
	void whatWaitsForTheLeaderOfACommuneIsFoundByItAlone() {
		long id = this.teller.record("Xã Ngọc Sơn", TODAY.plusDays(5));
		this.teller.report("xa.ngocson", id, "Đã xong", true);
		FollowUpSearch waiting = FollowUpSearch.of(FollowUpFilter.HANDED_OVER);
		assertThat(this.stage.as("lanhdao.ngocson", () -> this.service.list(waiting, 0, 500)))
			.extracting(FollowUpRow::id)
			.containsExactly(id);
		assertThat(this.stage.as("chuyenvien", () -> this.service.count(waiting))).isZero();
		assertThat(this.stage.as("lanhdao.vubinh", () -> this.service.list(waiting, 0, 500)))
			.noneMatch((row) -> row.id() == id);
	}

	@Test
	void openOnesOfSeveralRecordsAreOneStatementInTheOwnScope() {
		long first = this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Ngọc Sơn", null, TODAY.plusDays(9),
				new FollowUpRequest.Origin("inspection", 900_000_001L, "CONDUCT"));
		long second = this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Vũ Bình", null, TODAY.plusDays(5),
				new FollowUpRequest.Origin("inspection", 900_000_002L, null));
		long closed = this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Vũ Bình", null, TODAY.plusDays(5),
				new FollowUpRequest.Origin("inspection", 900_000_002L, null));
		this.teller.confirm("truongban", closed, RECORDED);
		Set<Long> origins = Set.of(900_000_001L, 900_000_002L);
		List<FollowUpRow> rows = this.stage.as("chuyenvien", () -> this.service.openFrom("inspection", origins));
		assertThat(rows).extracting(FollowUpRow::id).containsExactly(second, first);
		assertThat(rows.get(1).origin()).isEqualTo(new FollowUpRequest.Origin("inspection", 900_000_001L, "CONDUCT"));
		assertThat(this.stage.as("xa.ngocson", () -> this.service.openFrom("inspection", origins)))
			.extracting(FollowUpRow::id)
			.containsExactly(first);
		assertThat(this.stage.as("chuyenvien", () -> this.service.openFrom("meeting", origins))).isEmpty();
		assertThat(this.stage.as("chuyenvien", () -> this.service.openFrom("inspection", Set.of()))).isEmpty();
		this.stage.run("chuyenvien",
				() -> assertThat(Statements.count(() -> this.service.openFrom("inspection", origins))).isEqualTo(1));
	}

	@Test
	void everyListAndPictureIsAConstantNumberOfStatements() {
		FollowUpSearch typed = new FollowUpSearch(FollowUpFilter.OPEN, FollowUpKind.RECOMMENDATION, 2023, null, "xã");
		for (String person : List.of("chuyenvien", "lanhdao.ngocson", "noivu")) {
			this.stage.run(person, () -> {
				assertThat(Statements.count(() -> this.service.list(typed, 0, 50))).isEqualTo(1);
				assertThat(Statements.count(() -> this.service.count(typed))).isEqualTo(1);
				assertThat(Statements.count(() -> this.service.counts(typed))).isEqualTo(1);
				assertThat(Statements.count(this.service::owners)).isEqualTo(1);
				assertThat(Statements.count(this.service::years)).isEqualTo(1);
				assertThat(Statements.count(this.overview::picture)).isEqualTo(2);
			});
		}
		long id = this.teller.record("Xã Ngọc Sơn", PAST);
		this.stage.run("chuyenvien",
				() -> assertThat(Statements.count(() -> this.service.get(id))).isLessThanOrEqualTo(4));
	}

	@Test
	void theBoardRemindsTheOwnersOfWhatIsLateOnceADay() {
		long late = this.teller.record("Xã Ngọc Sơn", PAST);
		long ofBody = this.teller.record(FollowUpKind.RECOMMENDATION, "", "NV", PAST, null);
		long reported = this.teller.record("Xã Ngọc Sơn", PAST);
		long inTime = this.teller.record("Xã Ngọc Sơn", TODAY.plusDays(5));
		this.teller.report("lanhdao.ngocson", reported, "Đã xong", true);
		this.teller.go(TODAY);
		FollowUpChasing.Reminded told = this.stage.as("chuyenvien",
				() -> this.chasing.remind(List.of(late, ofBody, reported, inTime, late)));
		assertThat(told).isEqualTo(new FollowUpChasing.Reminded(2, 2, 2));
		assertThat(this.teller.told("xa.ngocson", late)).last()
			.asString()
			.contains("nhắc việc quá hạn (hạn 15/06/2023)");
		assertThat(this.teller.told("lanhdao.ngocson", late)).last().asString().contains("nhắc việc quá hạn");
		assertThat(this.teller.told("noivu", ofBody)).last().asString().contains("nhắc việc quá hạn");
		assertThat(this.teller.told("xa.ngocson", reported)).noneMatch((line) -> line.contains("nhắc việc"));
		assertThat(row(late).dates().remindedOn()).isEqualTo(TODAY);
		assertRefused("đã nhắc hôm nay", List.of(late));
		assertRefused("Hãy chọn ít nhất một việc", List.of());
		assertRefused("tối đa 200 việc", LongStream.rangeClosed(1, 201).boxed().toList());
		this.teller.go(TODAY.plusDays(1));
		assertThat(this.stage.as("truongban", () -> this.chasing.remind(List.of(late))).followUps()).isEqualTo(1);
		assertThat(this.stage.log("follow-up", late)).filteredOn((line) -> line.contains("nhắc việc")).hasSize(2);
	}

	@Test
	void thePictureCountsEachOnceByYearOriginAndOwner() {
		this.teller.go(LocalDate.of(2025, 3, 1));
		LocalDate due = LocalDate.of(2025, 4, 1);
		FollowUpRequest.Origin democracy = new FollowUpRequest.Origin("inspection", 900_000_001L, "DEMOCRACY");
		this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Ngọc Sơn", null, due.plusYears(1), democracy);
		this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Ngọc Sơn", null, due, democracy);
		long inTime = this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Ngọc Sơn", null, due, democracy);
		long closedLate = this.teller.record(FollowUpKind.RECOMMENDATION, "Xã Vũ Bình", null, due, democracy);
		long givenUp = this.teller.record(FollowUpKind.COMMITMENT, "Xã Vũ Bình", null, due, null);
		this.teller.go(due.plusDays(9));
		this.teller.confirm("truongban", inTime, due);
		this.teller.confirm("truongban", closedLate, due.plusDays(1));
		this.stage.run("truongban",
				() -> this.service.giveUp(givenUp, this.teller.version(givenUp), "Vượt thẩm quyền"));
		FollowUpPicture picture = this.stage.as("bithu", this.overview::picture);
		FollowUpPicture.Year year = picture.years().getFirst();
		assertThat(year.year()).isEqualTo(2025);
		assertThat(year.groups()).extracting(FollowUpPicture.Group::label, FollowUpPicture.Group::outcome)
			.containsExactly(tuple("Kiến nghị kiểm tra quy chế dân chủ", new FollowUpOutcome(1, 1, 1, 1, 0)),
					tuple("Cam kết sau đối thoại", new FollowUpOutcome(0, 0, 0, 0, 1)));
		assertThat(year.whole().total()).isEqualTo(5);
		FollowUpPicture own = this.stage.as("lanhdao.ngocson", this.overview::picture);
		assertThat(own.years().getFirst().whole()).isEqualTo(new FollowUpOutcome(1, 1, 1, 0, 0));
		assertThat(own.owners()).singleElement().satisfies((one) -> assertThat(one.name()).isEqualTo("Xã Ngọc Sơn"));
		assertThat(picture.owners()).hasSizeLessThanOrEqualTo(FollowUpOverview.OWNERS_NAMED)
			.isSortedAccordingTo((one, two) -> two.outcome().total() - one.outcome().total());
	}

	@Test
	void theListPrintsForTheBoardAndForACommuneAndNothingPrintsForNothing() {
		this.teller.record("Xã Ngọc Sơn", PAST);
		FollowUpSearch search = FollowUpSearch.of(FollowUpFilter.OPEN);
		assertThat(text(this.stage.as("chuyenvien", () -> this.documents.list(search))))
			.contains("DANH SÁCH HẠN CHẾ, KIẾN NGHỊ, CAM KẾT CÒN MỞ", "BAN DÂN VẬN", "Việc thử", "NGƯỜI LẬP DANH SÁCH");
		assertThat(text(this.stage.as("lanhdao.ngocson", () -> this.documents.list(search))))
			.contains("CÒN MỞ", "Xã Ngọc Sơn")
			.doesNotContain("Xã Vũ Bình", "NGƯỜI LẬP DANH SÁCH");
		FollowUpSearch nothing = new FollowUpSearch(FollowUpFilter.ALL, null, 1999, null, "");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.as("chuyenvien", () -> this.documents.list(nothing)))
			.withMessageContaining("không có gì để in");
	}

	@Test
	void theNoticeIsADraftWithTheOpenRecommendationsAsAnnex() {
		this.teller.record("Xã Ngọc Sơn", PAST);
		long document = this.stage.as("chuyenvien", () -> this.documents
			.prepareNotice(new FollowUpSearch(FollowUpFilter.CLOSED, null, 2023, null, "viec thu cua")));
		DocumentService.DocumentDetails details = this.stage.as("chuyenvien", () -> this.official.get(document));
		assertThat(details.row().subject()).isEqualToIgnoringCase("về việc thực hiện kiến nghị sau kiểm tra");
		this.stage.run("chuyenvien", () -> this.official.discard(document));
	}

	private List<Long> found(FollowUpSearch search) {
		return this.stage.as("chuyenvien",
				() -> this.service.list(search, 0, 500).stream().map(FollowUpRow::id).toList());
	}

	private static String text(byte[] printed) {
		try (PDDocument pdf = Loader.loadPDF(printed)) {
			PDPage page = pdf.getPage(0);
			assertThat((page.getRotation() == 90) ? page.getMediaBox().getHeight() : page.getMediaBox().getWidth())
				.as("the page lies across")
				.isGreaterThan(800);
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FollowUpRow row(long id) {
		return this.teller.details("chuyenvien", id).row();
	}

	private void assertRefused(String words, List<Long> ids) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("chuyenvien", () -> this.chasing.remind(ids)))
			.withMessageContaining(words);
	}

}
