package vn.danvan.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.figures.PeriodKind;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of plans: their numbers reckoned by hand, their windows, their prints. */
@DanvanTest
class PicturesTest {

	private static final Matrix.Search ALL = new Matrix.Search(AssignmentFilter.ALL, "");

	private static final Timeline.Search EVERY = new Timeline.Search("", null);

	@Autowired
	private Stage stage;

	@Autowired
	private PlanService plans;

	@Autowired
	private TaskService tasks;

	@Autowired
	private MatrixService matrix;

	@Autowired
	private OverviewService overview;

	@Autowired
	private TimelineService timeline;

	@Autowired
	private CurveService curve;

	@Autowired
	private PicturePrints prints;

	@Test
	void progressIsTheMeanOfTasksByWeightWithoutWhatWasWithdrawn() {
		long plan = small();
		Overview figures = this.stage.as("bithu", () -> this.overview.get(plan, 60));
		assertThat(figures.weighted()).isEqualByComparingTo("56.3");
		assertThat(figures.total().assigned()).isEqualTo(3);
		assertThat(figures.total().done()).isEqualTo(1);
		assertThat(figures.total().waiting()).isEqualTo(1);
		assertThat(figures.total().overdue()).isEqualTo(2);
		assertThat(figures.contents()).singleElement().satisfies((share) -> {
			assertThat(share.name()).isEqualTo("Nhiệm vụ khác");
			assertThat(share.ofCommunes()).isTrue();
			assertThat(share.weighted()).isEqualByComparingTo("56.3");
		});
	}

	@Test
	void communesAreSortedByNameProgressAndOverdueInTheDatabase() {
		long plan = small();
		List<Overview.Share> slow = communes(plan, CommuneOrder.LEAST_PROGRESS);
		assertThat(slow).extracting(Overview.Share::name).containsExactly("Xã Vũ Bình", "Xã Hương Nhượng");
		assertThat(slow.get(0).weighted()).isEqualByComparingTo("50");
		assertThat(slow.get(1).weighted()).isEqualByComparingTo("62.5");
		assertThat(communes(plan, CommuneOrder.MOST_PROGRESS)).isEqualTo(slow.reversed());
		assertThat(communes(plan, CommuneOrder.NAME)).extracting(Overview.Share::name)
			.containsExactly("Xã Hương Nhượng", "Xã Vũ Bình");
		assertThat(communes(plan, CommuneOrder.OVERDUE)).extracting(Overview.Share::overdue).containsExactly(1, 1);
		assertThat(this.stage.as("bithu", () -> this.overview.countCommunes(plan))).isEqualTo(2);
		assertThat(this.stage.as("bithu", () -> this.overview.communes(plan, CommuneOrder.NAME, 1, 1))).singleElement()
			.extracting(Overview.Share::name)
			.isEqualTo("Xã Vũ Bình");
	}

	@Test
	void theCurveAddsUpWhatIsDueAndWhatIsFinishedByMonth() {
		long plan = small();
		Curve small = this.stage.as("bithu", () -> this.curve.get(plan));
		assertThat(small.points()).hasSize(12);
		assertThat(small.points().get(1)).isEqualTo(point(2, "0", "0"));
		assertThat(small.points().get(2)).isEqualTo(point(3, "25.0", "12.5"));
		assertThat(small.points().get(7)).isEqualTo(point(8, "25.0", "12.5"));
		assertThat(small.points().get(8)).isEqualTo(point(9, "100.0", "12.5"));
		assertThat(small.points().get(8).ahead()).isEqualByComparingTo("-87.5");
	}

	@Test
	void theCurveSaysNothingOfMonthsToCome() {
		Curve present = this.stage.as("bithu", () -> this.curve.get(this.stage.plan()));
		assertThat(present.points()).filteredOn((point) -> point.done() != null)
			.extracting(Curve.Point::month)
			.containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(present.points().getLast().planned()).isEqualByComparingTo("100");
		assertThat(present.points()).isSortedAccordingTo((one, two) -> one.planned().compareTo(two.planned()));
	}

	@Test
	void theTimelineShowsStateMilestonesAndBothDeadlines() {
		long plan = small();
		Timeline year = this.stage.as("bithu", () -> this.timeline.get(plan, EVERY, 0, 50));
		Timeline.Task first = year.tasks().get(0);
		assertThat(first.state()).isEqualTo(BarState.OVERDUE);
		assertThat(first.percent()).isEqualByComparingTo("75");
		assertThat(first.ticks()).singleElement().satisfies((tick) -> assertThat(tick.original()).isNull());
		Timeline.Task second = year.tasks().get(1);
		assertThat(second.owed()).isEqualTo(1);
		assertThat(second.milestones()).isEqualTo(4);
		assertThat(second.reached()).isEqualByComparingTo("2");
		assertThat(second.deadline()).isEqualTo(LocalDate.of(2022, 9, 30));
		assertThat(second.ticks().get(0).original()).isEqualTo(LocalDate.of(2022, 8, 31));
		assertThat(second.ticks().get(0).extended()).isEqualTo(1);
		assertThat(this.stage.as("bithu", () -> this.timeline.count(plan, new Timeline.Search("mốc", null))))
			.isEqualTo(1);
	}

	@Test
	void aPlanOfFewColumnsIsSeenWholeAndOneOfManyByItsPresentQuarter() {
		Matrix.Columns few = columns(this.stage.plan(), Matrix.Window.FIRST);
		assertThat(few.span()).isEqualTo(PlanSpan.YEAR);
		assertThat(few.list()).hasSize(15);
		long large = large();
		Matrix.Columns many = columns(large, Matrix.Window.FIRST);
		assertThat(many.span()).isEqualTo(new PlanSpan(PeriodKind.QUARTER, 4));
		assertThat(many.tasks()).isEqualTo(30);
		assertThat(many.list()).hasSize(75).allMatch((column) -> column.deadline().getMonthValue() > 9);
		Matrix.Columns next = columns(large, new Matrix.Window(null, null, 1));
		assertThat(next.list()).hasSize(15);
		assertThat(next.firstTask()).isEqualTo(26);
		assertThat(next.lastTask()).isEqualTo(30);
		PlanSpan may = new PlanSpan(PeriodKind.MONTH, 5);
		assertThat(columns(large, new Matrix.Window(may, null, 0)).list()).hasSize(25)
			.allMatch((column) -> column.occurrence().equals("Tháng 5"));
		assertThat(columns(large, new Matrix.Window(PlanSpan.YEAR, null, 0)).list()).hasSize(300);
		assertThat(columns(large, new Matrix.Window(may, 7L, 0)).list()).isEmpty();
		assertThat(columns(large, new Matrix.Window(may, 0L, 99)).page()).isEqualTo(1);
	}

	@Test
	void onlyTheCellsOfTheWindowAreRead() {
		long large = large();
		Matrix.Columns may = columns(large, new Matrix.Window(new PlanSpan(PeriodKind.MONTH, 5), null, 0));
		List<Matrix.Row> rows = this.stage.as("chuyenvien", () -> this.matrix.rows(large, may, ALL, 0, 50));
		assertThat(rows).singleElement().satisfies((row) -> assertThat(row.cells()).hasSize(25));
	}

	@Test
	void aFilterLeavesOnlyColumnsThatSomeCommuneMatches() {
		Matrix.Columns waiting = this.stage.as("chuyenvien",
				() -> this.matrix.columns(this.stage.plan(), Matrix.Window.FIRST, AssignmentFilter.WAITING));
		assertThat(waiting.list()).isNotEmpty().hasSizeLessThan(15);
		List<Matrix.Row> rows = this.stage.as("chuyenvien", () -> this.matrix.rows(this.stage.plan(), waiting,
				new Matrix.Search(AssignmentFilter.WAITING, ""), 0, 50));
		assertThat(rows).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.cells().values()).anyMatch((cell) -> cell.matches()));
		assertThat(waiting.list()).allSatisfy((column) -> assertThat(rows)
			.anyMatch((row) -> row.cells().containsKey(column.key()) && row.cells().get(column.key()).matches()));
	}

	@Test
	void communesAreFoundByName() {
		long plan = this.stage.plan();
		Matrix.Columns columns = columns(plan, Matrix.Window.FIRST);
		List<Matrix.Row> found = this.stage.as("chuyenvien",
				() -> this.matrix.rows(plan, columns, new Matrix.Search(AssignmentFilter.ALL, "huong nhuong"), 0, 50));
		assertThat(found).extracting(Matrix.Row::name).containsExactly("Xã Hương Nhượng");
	}

	@Test
	void communesComeInVietnameseOrder() {
		List<String> names = rows();
		assertThat(names.indexOf("Xã Quý Hòa")).isLessThan(names.indexOf("Xã Quyết Thắng"));
		assertThat(names.indexOf("Xã Ân Nghĩa")).isLessThan(names.indexOf("Xã Bình Hẻm"));
		assertThat(names.indexOf("Xã Chí Đạo")).isLessThan(names.indexOf("Xã Định Cư"));
	}

	@Test
	void tilesAndMatrixShowTheSameCommunes() {
		List<String> tiles = this.stage.as("bithu", () -> this.overview.get(this.stage.plan(), 60))
			.communes()
			.stream()
			.map(Overview.Share::name)
			.toList();
		assertThat(tiles).hasSize(24).isEqualTo(rows());
	}

	@Test
	void everyPictureNeedsAConstantNumberOfStatements() {
		long plan = this.stage.plan();
		long large = large();
		Matrix.Columns columns = columns(plan, Matrix.Window.FIRST);
		assertThat(statements(() -> this.matrix.columns(plan, Matrix.Window.FIRST, AssignmentFilter.ALL))).isEqualTo(3);
		assertThat(statements(() -> this.matrix.columns(large, Matrix.Window.FIRST, AssignmentFilter.ALL)))
			.isEqualTo(3);
		assertThat(statements(() -> this.matrix.rows(plan, columns, ALL, 0, 1))).isEqualTo(2);
		assertThat(statements(() -> this.matrix.rows(plan, columns, ALL, 0, 24))).isEqualTo(2);
		assertThat(statements(() -> this.matrix.count(plan, columns, ALL))).isEqualTo(1);
		assertThat(statements(() -> this.matrix.contents(plan))).isEqualTo(1);
		assertThat(statements(() -> this.overview.communes(plan, CommuneOrder.OVERDUE, 0, 24))).isEqualTo(1);
		assertThat(statements(() -> this.timeline.get(plan, EVERY, 0, 1))).isEqualTo(3);
		assertThat(statements(() -> this.timeline.get(plan, EVERY, 0, 50))).isEqualTo(3);
		assertThat(statements(() -> this.curve.get(plan))).isEqualTo(2);
	}

	@Test
	void theMatrixPrintsPlanDayLegendAndItsHeadOnEveryPage() throws IOException {
		long large = large();
		byte[] pdf = this.stage.as("bithu",
				() -> this.prints.pdf(large, new Picture.OfMatrix(Matrix.Window.FIRST, ALL)));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDRectangle sheet = document.getPage(0).getMediaBox();
			boolean turned = document.getPage(0).getRotation() % 180 != 0;
			assertThat(sheet.getWidth() > sheet.getHeight()).isNotEqualTo(turned);
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).contains("BẢNG THEO DÕI NHIỆM VỤ CỦA XÃ, THỊ TRẤN", "Kế hoạch lớn",
					"tính đến ngày 20/06/2023", "Quý 4", "Nhiệm vụ 1–25 trong 30", "√ Đã xác nhận hoàn thành",
					"Phần 1/4", "Phần 4/4", "Xã Hương Nhượng");
			assertThat(text.split("Xã, thị trấn", -1)).hasSizeGreaterThan(4);
		}
	}

	@Test
	void everyPicturePrintsAndTheNumbersOnItsSheetAreNumbers() throws IOException {
		long plan = small();
		for (Picture picture : List.of(new Picture.OfProgress(CommuneOrder.NAME), new Picture.OfTimeline(EVERY),
				new Picture.OfCurve())) {
			try (PDDocument document = Loader.loadPDF(this.stage.as("bithu", () -> this.prints.pdf(plan, picture)))) {
				assertThat(new PDFTextStripper().getText(document)).contains("tính đến ngày 20/06/2023");
			}
		}
		XSSFSheet progress = sheet(plan, new Picture.OfProgress(CommuneOrder.NAME));
		assertThat(progress.getRow(0).getCell(0).getStringCellValue())
			.startsWith("Tiến độ thực hiện kế hoạch – Kế hoạch");
		assertThat(progress.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(0.563);
		XSSFSheet curve = sheet(plan, new Picture.OfCurve());
		assertThat(curve.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.125);
		XSSFSheet year = sheet(plan, new Picture.OfTimeline(EVERY));
		Cell deadline = year.getRow(3).getCell(2);
		assertThat(deadline.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(deadline.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2022, 3, 31));
		assertThat(year.getRow(4).getCell(10).getStringCellValue()).isEqualTo("◊");
		assertThat(year.getRow(4).getCell(11).getStringCellValue()).isEqualTo("!");
		XSSFSheet table = sheet(plan, new Picture.OfMatrix(Matrix.Window.FIRST, ALL));
		assertThat(table.getRow(3).getCell(1).getStringCellValue()).isEqualTo("√");
		assertThat(table.getRow(4).getCell(1).getStringCellValue()).isEqualTo("½!");
		assertThat(table.getRow(4).getCell(2).getStringCellValue()).isEqualTo("×");
	}

	private XSSFSheet sheet(long plan, Picture picture) throws IOException {
		byte[] file = this.stage.as("bithu", () -> this.prints.xlsx(plan, picture));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return book.getSheetAt(0);
		}
	}

	/**
	 * Weight 1, at most 10 each: 5 of 10, finished in March (100 percent); 20 of 10 (50
	 * percent). Weight 3, four milestones: two reached, with a longer time (50 percent);
	 * withdrawn.
	 */
	private long small() {
		long plan = draft("Kế hoạch nhỏ " + System.nanoTime());
		Set<Long> two = Set.of(this.stage.unit("Xã Hương Nhượng"), this.stage.unit("Xã Vũ Bình"));
		long most = write(plan, "A1", "Không quá mười", Occurrence.ONCE, LocalDate.of(2022, 3, 31),
				Goal.quantity(Direction.AT_MOST, null, BigDecimal.TEN, "đơn"), "1", two);
		long steps = write(plan, "A2", "Theo mốc", Occurrence.ONCE, LocalDate.of(2022, 9, 30),
				Goal.milestones(List.of("Một", "Hai", "Ba", "Bốn")), "3", two);
		issue(plan);
		set(most, "Xã Hương Nhượng", "state = 'VERIFIED', quantity = 5, completed_on = '2022-03-15'");
		set(most, "Xã Vũ Bình", "state = 'VERIFIED', quantity = 20");
		set(steps, "Xã Hương Nhượng", "state = 'SUBMITTED', milestones = 3, original_deadline = '2022-08-31'");
		set(steps, "Xã Vũ Bình", "state = 'WITHDRAWN', milestones = 15");
		return plan;
	}

	/** Thirty tasks that come again each month, owed by one commune. */
	private long large() {
		long plan = draft("Kế hoạch lớn " + System.nanoTime());
		IntStream.rangeClosed(1, 30)
			.forEach((number) -> write(plan, "M%02d".formatted(number), "Việc hằng tháng", Occurrence.MONTH,
					LocalDate.of(2022, 12, 31), Goal.judged(), "1", Set.of(this.stage.unit("Xã Hương Nhượng"))));
		issue(plan);
		return plan;
	}

	private long draft(String title) {
		return this.stage.as("chuyenvien", () -> this.plans.draft(new PlanRequest(2022, title, null)));
	}

	private long write(long plan, String code, String title, Occurrence occurrence, LocalDate deadline, Goal goal,
			String weight, Set<Long> owners) {
		TaskKind kind = (occurrence == Occurrence.ONCE) ? TaskKind.DATED : TaskKind.PERIODIC;
		TaskRequest request = new TaskRequest(null, code, title, kind, this.stage.body("BDVHU"), List.of(), null,
				OwedBy.COMMUNES, Schedule.each(occurrence, LocalDate.of(2022, 1, 1), deadline), "", goal,
				new BigDecimal(weight), false);
		return this.stage.as("chuyenvien", () -> this.tasks.write(plan, request, owners));
	}

	private void issue(long plan) {
		this.stage.run("truongban", () -> this.plans.approve(plan, this.plans.get(plan).row().version()));
		this.stage.run("truongban", () -> this.plans.issue(plan, this.plans.get(plan).row().version(), "02-KH/BDVHU",
				LocalDate.of(2023, 6, 19)));
	}

	private void set(long task, String commune, String what) {
		this.stage.jdbc()
			.sql("UPDATE assignment SET " + what + " WHERE task_id = ? AND unit_id = ?")
			.params(task, this.stage.unit(commune))
			.update();
	}

	private Matrix.Columns columns(long plan, Matrix.Window window) {
		return this.stage.as("chuyenvien", () -> this.matrix.columns(plan, window, AssignmentFilter.ALL));
	}

	private List<Overview.Share> communes(long plan, CommuneOrder order) {
		return this.stage.as("bithu", () -> this.overview.communes(plan, order, 0, 50));
	}

	/** The names down the matrix of the demo. */
	private List<String> rows() {
		long plan = this.stage.plan();
		Matrix.Columns columns = columns(plan, Matrix.Window.FIRST);
		return this.stage.as("bithu", () -> this.matrix.rows(plan, columns, ALL, 0, 60))
			.stream()
			.map(Matrix.Row::name)
			.toList();
	}

	private static Curve.Point point(int month, String planned, String done) {
		return new Curve.Point(month, new BigDecimal(planned).setScale(1), new BigDecimal(done).setScale(1));
	}

	private long statements(Runnable action) {
		long[] count = new long[1];
		this.stage.run("chuyenvien", () -> count[0] = Statements.count(action));
		return count[0];
	}

}
