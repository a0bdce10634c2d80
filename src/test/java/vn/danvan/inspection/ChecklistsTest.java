package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.testing.DanvanTest;
import vn.danvan.testing.Stage;
import vn.danvan.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.inspection.ChecklistExample.CONTENT;
import static vn.danvan.inspection.ChecklistExample.PLAN;
import static vn.danvan.inspection.ChecklistExample.content;
import static vn.danvan.inspection.ChecklistExample.item;

/**
 * Checklists by laws of long ago on the real database; each test has years of its own.
 */
@DanvanTest
class ChecklistsTest {

	private static final int STATEMENTS_FOR_ONE = 2;

	@Autowired
	private Stage stage;

	@Autowired
	private ChecklistService service;

	@Test
	void aNewEditionIsACopyAndTakesThePlaceOfTheOneInUse() {
		long first = inUse(law(1950, 1951));
		long second = this.stage.as("chuyenvien", () -> this.service.draft(first));
		assertThat(details(second).content()).isEqualTo(CONTENT);
		assertThat(details(second).row().edition()).isEqualTo(2);
		refused(() -> this.stage.as("chuyenvien", () -> this.service.draft(first)), null,
				"inspection.error.draft-exists");
		revise("chuyenvien", second, content(PLAN));
		assertThat(details(first).content()).isEqualTo(CONTENT);
		putInUse("truongban", second);
		assertThat(details(first).row().state()).isEqualTo(ChecklistState.REPLACED);
		assertThat(details(second).row().state()).isEqualTo(ChecklistState.IN_USE);
		assertThat(details(second).row().putInUseOn()).isEqualTo("2023-06-20");
		assertThat(this.service.ruling(TargetKind.ENTERPRISE, day(1950), day(1951))).extracting(Checklist::id)
			.containsExactly(second);
		assertThat(this.stage.log("checklist", first)).last().asString().contains("thay thế");
	}

	@Test
	void whoBeganItOrChangedItLastDoesNotPutItIntoUse() {
		long id = this.stage.as("truongban", () -> this.service.draft(law(1952, 1953), "Danh mục của lãnh đạo"));
		refused(() -> putInUse("truongban", id), null, "inspection.error.own-checklist");
		revise("phobandanvan", id, CONTENT);
		assertThat(this.stage.as("phobandanvan", () -> this.service.get(id)).mayPutInUse()).isFalse();
		refused(() -> putInUse("phobandanvan", id), null, "inspection.error.own-checklist");
		revise("chuyenvien", id, CONTENT);
		assertThat(this.stage.as("truongban", () -> this.service.get(id)).mayPutInUse()).isFalse();
		assertThat(this.stage.as("phobandanvan", () -> this.service.get(id)).mayPutInUse()).isTrue();
		assertThatThrownBy(() -> putInUse("chuyenvien", id)).isInstanceOf(NotPermitted.class);
		discard(id);
	}

	@Test
	void inUseMeansFrozen() {
		long id = inUse(law(1954, 1955));
		assertThat(details(id).mayRevise()).isFalse();
		refused(() -> revise("chuyenvien", id, content(PLAN)), null, "inspection.error.checklist-in-use");
		refused(() -> discard(id), null, "inspection.error.checklist-in-use");
		refused(() -> putInUse("phobandanvan", id), null, "inspection.error.checklist-in-use");
		assertThat(details(id).content()).isEqualTo(CONTENT);
		assertThat(this.stage.as("xa.huongnhuong", () -> this.service.get(id)).content()).isEqualTo(CONTENT);
	}

	@Test
	void aDraftIsSeenByTheDistrictOnlyAndNotUsedEmpty() {
		long id = this.stage.as("chuyenvien", () -> this.service.draft(law(1956, 1957), "Danh mục trống"));
		assertThat(this.stage.as("bithu", () -> this.service.get(id)).mayRevise()).isFalse();
		assertThatThrownBy(() -> this.stage.as("xa.huongnhuong", () -> this.service.get(id)))
			.isInstanceOf(NotPermitted.class);
		assertThat(this.stage.as("xa.huongnhuong", this.service::list)).noneMatch((row) -> row.id() == id);
		refused(() -> putInUse("truongban", id), null, "inspection.error.no-items");
		discard(id);
		assertThat(this.stage.as("chuyenvien", this.service::list)).noneMatch((row) -> row.id() == id);
		assertThat(this.stage.log("checklist", id)).last().asString().contains("bỏ bản soạn");
	}

	@Test
	void aStaleVersionIsRefusedEvenIfOnlyItemsChanged() {
		long id = drafted(law(1958, 1959));
		int seen = details(id).row().version();
		assertThat(revise("chuyenvien", id, content(PLAN))).isGreaterThan(seen);
		assertThatThrownBy(() -> this.stage.as("truongban", () -> this.service.revise(id, seen, CONTENT)))
			.isInstanceOf(StaleVersion.class);
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.service.putInUse(id, seen)))
			.isInstanceOf(StaleVersion.class);
		discard(id);
	}

	@Test
	void pointsAndCodesAreRefusedAndTheDraftStays() {
		long id = drafted(law(1960, 1961));
		refused(() -> revise("chuyenvien", id, content(item("A1", "A", "Nội dung", "0"))), "points",
				"inspection.error.item-points");
		refused(() -> revise("chuyenvien", id, content(PLAN, PLAN)), "code", "inspection.error.code-twice");
		assertThat(details(id).content()).isEqualTo(CONTENT);
		discard(id);
	}

	@Test
	void theDaysOfALawAreInOrderAndDoNotReachIntoALaterOne() {
		long id = drafted(law(1963, 1964));
		refused(() -> drafted(law(1963, 1965)), "from", "inspection.error.law-exists");
		refused(() -> drafted(law(1962, 1962)), "until", "inspection.error.law-days");
		refused(() -> drafted(new ChecklistLaw(TargetKind.ENTERPRISE, "Văn bản", day(1962), ChecklistLaw.OPEN)),
				"until", "inspection.error.law-overlaps");
		refused(() -> drafted(new ChecklistLaw(TargetKind.ENTERPRISE, " ", day(1962), day(1963))), "law",
				"base.error.required");
		discard(id);
	}

	@Test
	void aLaterLawEndsTheOneBeforeWhenItIsPutIntoUse() {
		long earlier = inUse(law(1970, 1980));
		long later = drafted(law(1975, 1980));
		assertThat(details(earlier).row().law().until()).isEqualTo(day(1980));
		putInUse("truongban", later);
		assertThat(details(earlier).row().law().until()).isEqualTo(day(1975));
		assertThat(details(earlier).row().state()).isEqualTo(ChecklistState.IN_USE);
		assertThat(this.stage.log("checklist", earlier)).last().asString().contains("hết hiệu lực từ ngày 01/01/1975");
		assertThat(ruling(1974, 1975)).containsExactly(earlier);
		assertThat(ruling(1974, 1976)).containsExactly(earlier, later);
		assertThat(ruling(1976, 1977)).containsExactly(later);
	}

	@Test
	void aPeriodOverTheFirstOfJulyIsJudgedByBothLaws() {
		assertThat(laws("2023-01-01", "2024-01-01")).containsExactly("Pháp lệnh 34/2007/PL-UBTVQH11",
				"Luật 10/2022/QH15");
		assertThat(laws("2022-01-01", "2023-07-01")).containsExactly("Pháp lệnh 34/2007/PL-UBTVQH11");
		assertThat(laws("2023-07-01", "2023-07-02")).containsExactly("Luật 10/2022/QH15");
	}

	@Test
	void aPeriodOfWhichADayHasNoChecklistIsRefused() {
		inUse(law(1982, 1983));
		inUse(law(1984, 1985));
		assertThat(ruling(1982, 1983)).hasSize(1);
		refused(() -> ruling(1982, 1985), null, "inspection.error.no-checklist");
		refused(() -> ruling(1981, 1983), null, "inspection.error.no-checklist");
		refused(() -> ruling(1984, 1986), null, "inspection.error.no-checklist");
		refused(() -> ruling(1983, 1984), null, "inspection.error.no-checklist");
	}

	@Test
	void listAndPageTakeAConstantNumberOfStatements() {
		long small = drafted(law(1986, 1987));
		long large = this.stage.as("chuyenvien", this.service::list)
			.stream()
			.filter((row) -> row.law().title().equals("Luật 10/2022/QH15") && row.law().target() == TargetKind.COMMUNE)
			.findFirst()
			.orElseThrow()
			.id();
		this.stage.run("chuyenvien", () -> {
			assertThat(Statements.count(this.service::list)).isEqualTo(1);
			assertThat(Statements.count(() -> this.service.get(small))).isEqualTo(STATEMENTS_FOR_ONE);
			assertThat(Statements.count(() -> this.service.get(large))).isEqualTo(STATEMENTS_FOR_ONE);
		});
		discard(small);
	}

	private List<Long> ruling(int from, int until) {
		return this.service.ruling(TargetKind.ENTERPRISE, day(from), day(until)).stream().map(Checklist::id).toList();
	}

	private List<String> laws(String from, String until) {
		return this.service.ruling(TargetKind.COMMUNE, LocalDate.parse(from), LocalDate.parse(until))
			.stream()
			.map((one) -> one.law().title())
			.toList();
	}

	private long drafted(ChecklistLaw law) {
		long id = this.stage.as("chuyenvien", () -> this.service.draft(law, "Danh mục thử"));
		revise("chuyenvien", id, CONTENT);
		return id;
	}

	private long inUse(ChecklistLaw law) {
		long id = drafted(law);
		putInUse("truongban", id);
		return id;
	}

	private int revise(String who, long id, ChecklistContent content) {
		return this.stage.as(who, () -> this.service.revise(id, this.service.get(id).row().version(), content));
	}

	private void putInUse(String who, long id) {
		this.stage.run(who, () -> this.service.putInUse(id, this.service.get(id).row().version()));
	}

	private void discard(long id) {
		this.stage.run("chuyenvien", () -> this.service.discard(id, this.service.get(id).row().version()));
	}

	private ChecklistDetails details(long id) {
		return this.stage.as("chuyenvien", () -> this.service.get(id));
	}

	private static ChecklistLaw law(int from, int until) {
		return new ChecklistLaw(TargetKind.ENTERPRISE, "Văn bản thử năm " + from, day(from), day(until));
	}

	private static LocalDate day(int year) {
		return LocalDate.of(year, 1, 1);
	}

	private static void refused(ThrowingCallable action, String field, String key) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo(key);
		});
	}

}
