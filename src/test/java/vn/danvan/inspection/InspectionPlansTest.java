package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.danvan.base.Refusal;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plan of a year: who comes first, on which days, and what collides. */
@DanvanTest
class InspectionPlansTest {

	/** Each test has a plan of its own; its phase lies in 2024 all the same. */
	private static final AtomicInteger YEARS = new AtomicInteger(2030);

	private static final LocalDate FIRST = LocalDate.of(2024, 4, 24);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stage stage;

	@Autowired
	private InspectionPlanService plans;

	@Autowired
	private InspectionService service;

	private InspectionOnTheWay way;

	private int year;

	@BeforeEach
	void wayThere() {
		this.way = new InspectionOnTheWay(this.context);
	}

	@Test
	void theLongestNotInspectedComeFirstAndBringWhatTheyLeftOpen() {
		long plan = plan();
		List<Candidate> communes = candidates(plan, TargetKind.COMMUNE);
		assertThat(communes).hasSize(24);
		List<LocalDate> held = communes.stream().map(Candidate::lastHeld).dropWhile((day) -> day == null).toList();
		assertThat(held).doesNotContainNull().isSorted().isNotEmpty();
		assertThat(communes.get(0).lastHeld()).isNull();
		assertThat(communes).filteredOn((one) -> one.name().equals("Xã Tự Do")).singleElement().satisfies((one) -> {
			assertThat(one.lastHeld()).isEqualTo(LocalDate.of(2023, 4, 19));
			assertThat(one.open()).isPositive();
		});
		assertThat(candidates(plan, TargetKind.AGENCY)).extracting(Candidate::name).contains("Phòng Tư pháp");
	}

	@Test
	void visitsAreSetOnWorkingDaysOnWhichTheTeamIsFree() {
		long plan = plan();
		long team = this.way.team("xếp lịch");
		List<Candidate> three = candidates(plan, TargetKind.COMMUNE).subList(0, 4);
		this.stage.run("chuyenvien", () -> this.plans.schedule(plan, new Scheduling(0, team, null, false, three)));
		assertThat(visits(plan, 0)).extracting(InspectionRow::day)
			.containsExactly(FIRST, LocalDate.of(2024, 4, 25), LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 2));
		assertThat(candidates(plan, TargetKind.COMMUNE)).hasSize(20);
		List<Candidate> next = candidates(plan, TargetKind.COMMUNE).subList(0, 2);
		this.stage.run("chuyenvien", () -> this.plans.schedule(plan, new Scheduling(0, team, FIRST, true, next)));
		assertThat(visits(plan, 0)).extracting(InspectionRow::session)
			.containsOnlyOnce(Session.MORNING, Session.AFTERNOON);
		assertThat(this.stage.as("chuyenvien", () -> this.plans.get(plan)).clashes()).isEmpty();
	}

	@Test
	void aPhaseThatHasBegunIsFilledFromTodayOnAndOneThatIsOverTakesNobody() {
		LocalDate today = InspectionOnTheWay.TODAY;
		int later = YEARS.incrementAndGet();
		long plan = this.stage.as("chuyenvien",
				() -> this.plans.draft(new InspectionPlanRequest(InspectionKind.DEMOCRACY, later, "Kế hoạch " + later,
						"", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31),
						List.of(new Phase("Đợt 1", today.minusDays(20), today.minusDays(10)),
								new Phase("Đợt 2", today.minusDays(9), today.plusDays(9))))));
		long team = this.way.team("giữa đợt");
		List<Candidate> one = candidates(plan, TargetKind.COMMUNE).subList(0, 1);
		this.stage.run("chuyenvien", () -> this.plans.schedule(plan, new Scheduling(1, team, null, false, one)));
		assertThat(visits(plan, 1)).extracting(InspectionRow::day).containsExactly(today);
		List<Candidate> next = candidates(plan, TargetKind.COMMUNE).subList(0, 1);
		refused(() -> this.plans.schedule(plan, new Scheduling(0, team, null, false, next)), "Hãy chọn ngày trong đợt");
		refused(() -> this.plans.schedule(plan, new Scheduling(1, team, null, false, one)),
				one.getFirst().name() + " đã có trong kế hoạch này");
		assertThat(visits(plan, 0)).isEmpty();
	}

	@Test
	void aPhaseThatIsTooShortTakesNobody() {
		long plan = plan();
		long team = this.way.team("hẹp");
		List<Candidate> many = candidates(plan, TargetKind.COMMUNE).subList(0, 12);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.stage.run("chuyenvien",
					() -> this.plans.schedule(plan, new Scheduling(0, team, null, false, many))))
			.withMessageContaining("không còn ngày trống");
		assertThat(visits(plan, 0)).isEmpty();
	}

	@Test
	void peopleUnitsAndPlacesCollideOnlyAtTheSameTime() {
		Map<String, String> people = Map.of("bùi văn hùng", "Bùi Văn Hùng");
		Clashes.Slot morning = slot(1, "Xã A", Session.MORNING, "", people);
		Clashes.Slot afternoon = slot(2, "Xã B", Session.AFTERNOON, "", people);
		Clashes.Slot day = slot(3, "Xã C", Session.DAY, "Hội trường Huyện ủy", Map.of("bùi văn hưng", "Bùi Văn Hưng"));
		Clashes.Slot place = slot(4, "Xã D", Session.MORNING, "hội trường  huyện ủy", Map.of());
		assertThat(Clashes.among(List.of(morning, afternoon))).isEmpty();
		assertThat(Clashes.among(List.of(morning, day))).isEmpty();
		assertThat(Clashes.among(List.of(day, place)).get(3L)).extracting(Clash::kind).containsExactly(ClashKind.PLACE);
		Map<Long, Set<Clash>> both = Clashes
			.among(List.of(morning, slot(5, "Xã A", Session.DAY, "", people), afternoon));
		assertThat(both.get(1L)).extracting(Clash::kind).containsExactlyInAnyOrder(ClashKind.PERSON, ClashKind.UNIT);
		assertThat(both.get(2L)).extracting(Clash::what).containsExactly("Bùi Văn Hùng");
		Clashes.Slot held = new Clashes.Slot(6, null, false, "Xã E", FIRST, Session.MORNING, "", people);
		Clashes.Slot heldToo = new Clashes.Slot(7, null, false, "Xã G", FIRST, Session.MORNING, "", people);
		assertThat(Clashes.among(List.of(held, heldToo))).isEmpty();
		assertThat(Clashes.among(List.of(held, morning))).containsOnlyKeys(1L);
	}

	@Test
	void theCalendarShowsWhatCollidesInAFewStatements() {
		long team = this.way.team("trùng");
		LocalDate day = LocalDate.of(2024, 8, 6);
		for (String commune : List.of("Xã Ngọc Lâu", "Xã Tự Do")) {
			this.way.staff(() -> this.service.plan(InspectionOnTheWay.commune(this.stage.unit(commune), team, day)));
		}
		List<CalendarEntry> entries = this.stage.as("chuyenvien", () -> this.plans.calendar(day, day.plusDays(1)));
		assertThat(entries).hasSize(2).allSatisfy((entry) -> assertThat(entry.clashes()).hasSize(2));
		assertThat(Statements.count(() -> this.stage.run("chuyenvien",
				() -> this.plans.calendar(LocalDate.of(2023, 1, 1), LocalDate.of(2025, 1, 1)))))
			.isLessThanOrEqualTo(5);
	}

	@Test
	void anInspectionStaysInItsPhaseAndAnIssuedPlanInItsPhases() {
		long plan = plan();
		InspectionRequest outside = InspectionOnTheWay.commune(this.stage.unit("Xã Ngọc Lâu"), null,
				FIRST.minusDays(1));
		InspectionRequest inPhase = new InspectionRequest(outside.kind(), outside.target(), outside.unitId(), null, "",
				false, new InspectionRequest.PlanPhase(plan, 0), null, outside.plannedOn(), Session.DAY, "",
				outside.periodFrom(), outside.periodLast());
		refused(() -> this.service.plan(inPhase), "Hãy chọn ngày trong đợt");
		this.way.staff(() -> this.service.plan(inPhase.on(FIRST, Session.DAY)));
		refused(() -> this.plans.discard(plan, 0), "không xóa được");
		refused(() -> this.plans.draft(request(this.year)), "Đã có kế hoạch kiểm tra loại này của năm " + this.year);
		this.way.staff(() -> this.plans.issued(plan, 0, InspectionOnTheWay.ACT));
		this.stage.run("truongban", () -> this.plans.confirm(plan, this.plans.get(plan).version()));
		refused(() -> this.plans.revise(plan, this.plans.get(plan).version(), request(this.year)), "đã ban hành");
	}

	@Test
	void aPlanAndATeamSayWhatIsMissing() {
		refused(() -> this.plans.draft(new InspectionPlanRequest(InspectionKind.CONDUCT, 2024, "Kế hoạch", "",
				LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), List.of())), "ít nhất một đợt");
		refused(() -> this.plans.draft(new InspectionPlanRequest(InspectionKind.CONDUCT, 2024, "Kế hoạch", "",
				LocalDate.of(2024, 1, 1), LocalDate.of(2023, 12, 31), request(2024).phases())),
				"thời kỳ được kiểm tra");
		refused(() -> this.way.teams
			.form(new TeamRequest(2024, "Đoàn", List.of(InspectionOnTheWay.member("A", Duty.HEAD)), "")),
				"đúng một Trưởng đoàn và một Thư ký");
		refused(() -> this.way.teams
			.form(new TeamRequest(2024, "Đoàn", List.of(InspectionOnTheWay.member("Bùi A", Duty.HEAD),
					InspectionOnTheWay.member(" bùi a", Duty.SECRETARY)), "")),
				"có hai lần trong đoàn");
	}

	private long plan() {
		this.year = YEARS.incrementAndGet();
		return this.stage.as("chuyenvien", () -> this.plans.draft(request(this.year)));
	}

	private static InspectionPlanRequest request(int year) {
		return new InspectionPlanRequest(InspectionKind.DEMOCRACY, year, "Kế hoạch kiểm tra năm " + year, "",
				LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31),
				List.of(new Phase("Đợt 1", FIRST, LocalDate.of(2024, 5, 8))));
	}

	private List<Candidate> candidates(long plan, TargetKind target) {
		return this.stage.as("chuyenvien", () -> this.plans.candidates(plan, target));
	}

	private List<InspectionRow> visits(long plan, int phase) {
		return this.stage.as("chuyenvien", () -> this.plans.visits(plan, phase, 0, 50));
	}

	private static Clashes.Slot slot(long id, String target, Session session, String place,
			Map<String, String> people) {
		return new Clashes.Slot(id, null, true, target, FIRST, session, place, people);
	}

	private void refused(Runnable verb, String sentence) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.stage.run("chuyenvien", verb))
			.withMessageContaining(sentence);
	}

}
