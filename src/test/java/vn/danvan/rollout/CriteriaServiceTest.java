package vn.danvan.rollout;

import java.util.List;
import java.util.Set;

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
import static vn.danvan.rollout.CriteriaExample.SET;

/** Criteria sets of long ago on the real database; each test has a year of its own. */
@DanvanTest
class CriteriaServiceTest {

	private static final int MOST_FOR_A_SET = 8;

	@Autowired
	private Stage stage;

	@Autowired
	private CriteriaService service;

	@Test
	void aYearHasOneSet() {
		long id = draft(1991);
		assertRefused(() -> draft(1991), "year", "rollout.error.set-exists");
		assertRefused(() -> draft(1989), "year", "rollout.error.year");
		assertRefused(() -> this.stage.as("chuyenvien", () -> this.service.draft(1992, " ", null)), "title",
				"base.error.required");
		assertThat(this.stage.as("chuyenvien", this.service::list)).filteredOn((row) -> row.year() == 1991)
			.singleElement()
			.extracting(CriteriaSetRow::id, CriteriaSetRow::state)
			.containsExactly(id, CriteriaState.DRAFT);
		discard(id);
	}

	@Test
	void whatIsWrittenIsReadAgainAsItWas() {
		long id = filled(1993);
		assertThat(details(id).criteria()).isEqualTo(SET);
		assertThat(details(id).draftedBy()).isNotBlank();
		discard(id);
	}

	@Test
	void aCopyIsEqualAndIndependent() {
		long id = filled(1994);
		long copy = this.stage.as("chuyenvien", () -> this.service.draft(1995, "Bản sao", id));
		assertThat(details(copy).criteria()).isEqualTo(SET);
		revise("chuyenvien", copy, new Criteria(List.of(), List.of(), List.of()));
		assertThat(details(copy).criteria().groups()).isEmpty();
		assertThat(details(id).criteria()).isEqualTo(SET);
		assertThatThrownBy(() -> this.stage.as("chuyenvien", () -> this.service.draft(1996, "Bản sao", 0L)))
			.isInstanceOf(NotPermitted.class);
		discard(copy);
		discard(id);
	}

	@Test
	void aStaleVersionIsRefusedEvenIfOnlyCriteriaChanged() {
		long id = filled(1997);
		int seen = details(id).row().version();
		Criteria fewer = new Criteria(SET.groups().subList(0, 1), SET.bands(), SET.exclusions());
		int now = revise("chuyenvien", id, fewer);
		assertThat(now).isGreaterThan(seen);
		assertThatThrownBy(
				() -> this.stage.as("truongban", () -> this.service.revise(id, seen, "Bộ thử năm 1997", SET)))
			.isInstanceOf(StaleVersion.class);
		assertThat(details(id).criteria().groups()).hasSize(1);
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.service.putInUse(id, seen)))
			.isInstanceOf(StaleVersion.class);
		assertThatThrownBy(() -> this.stage.run("truongban", () -> this.service.discard(id, seen)))
			.isInstanceOf(StaleVersion.class);
		discard(id);
	}

	@Test
	void whoDraftedOrChangedItLastDoesNotPutItIntoUse() {
		long id = this.stage.as("truongban", () -> this.service.draft(1998, "Bộ của lãnh đạo", null));
		revise("chuyenvien", id, SET);
		assertThat(this.stage.as("truongban", () -> this.service.get(id)).mayPutInUse()).isFalse();
		assertRefused(() -> putInUse("truongban", id), null, "rollout.error.own-set");
		assertThatThrownBy(() -> putInUse("chuyenvien", id)).isInstanceOf(NotPermitted.class);
		revise("phobandanvan", id, SET);
		assertThat(this.stage.as("phobandanvan", () -> this.service.get(id)).mayPutInUse()).isFalse();
		assertRefused(() -> putInUse("phobandanvan", id), null, "rollout.error.own-set");
		revise("chuyenvien", id, SET);
		assertThat(this.stage.as("phobandanvan", () -> this.service.get(id)).mayPutInUse()).isTrue();
		discard(id);
	}

	@Test
	void inUseMeansFrozen() {
		long id = filled(1999);
		assertThat(this.stage.as("chuyenvien", () -> this.service.inUse(1999))).isEmpty();
		putInUse("truongban", id);
		CriteriaDetails used = details(id);
		assertThat(used.row().state()).isEqualTo(CriteriaState.IN_USE);
		assertThat(used.row().inUseSince()).isEqualTo("2023-06-20");
		assertThat(used.mayWrite()).isFalse();
		assertThat(used.mayPutInUse()).isFalse();
		assertRefused(() -> revise("chuyenvien", id, new Criteria(List.of(), SET.bands(), List.of())), null,
				"rollout.error.set-in-use");
		assertRefused(() -> discard(id), null, "rollout.error.set-in-use");
		assertRefused(() -> putInUse("phobandanvan", id), null, "rollout.error.set-in-use");
		assertThat(details(id).criteria()).isEqualTo(SET);
		assertThat(this.stage.as("xa.huongnhuong", () -> this.service.inUse(1999))).isPresent();
		assertThat(this.stage.log("criteria-set", id)).hasSize(3).last().asString().contains("vào áp dụng");
	}

	@Test
	void whatCannotBeScoredWithIsNotPutIntoUse() {
		long id = draft(2000);
		assertRefused(() -> putInUse("truongban", id), null, "rollout.error.empty-group");
		discard(id);
		assertThat(this.stage.as("chuyenvien", this.service::list)).noneMatch((row) -> row.year() == 2000);
		assertThat(this.stage.log("criteria-set", id)).last().asString().contains("bỏ bản đang soạn");
	}

	@Test
	void onlyIndicatorsOfCommunesFeed() {
		long id = draft(2001);
		for (String code : List.of("CT36.1", "CT07", "CT999")) {
			Criterion fed = new Criterion("1.1", "Tỷ lệ", CriteriaExample.points("6"), ScoreSource.INDICATOR,
					Set.of(code), 0, List.of(CriteriaExample.threshold("90", "6")), false);
			Criteria criteria = new Criteria(List.of(new CriteriaGroup("1", "Nhóm", 0, List.of(fed))), List.of(),
					List.of());
			assertRefused(() -> revise("chuyenvien", id, criteria), "sources", "rollout.error.sources");
		}
		discard(id);
	}

	@Test
	void draftsAreSeenByTheDistrictOnlySetsInUseByCommunesToo() {
		long id = filled(2002);
		assertThat(this.stage.as("bithu", () -> this.service.get(id)).mayWrite()).isFalse();
		assertThatThrownBy(() -> this.stage.as("xa.huongnhuong", () -> this.service.get(id)))
			.isInstanceOf(NotPermitted.class);
		assertThat(this.stage.as("xa.huongnhuong", this.service::list))
			.allMatch((row) -> row.state() == CriteriaState.IN_USE)
			.isNotEmpty();
		discard(id);
	}

	@Test
	void listAndSetAreReadInAConstantNumberOfStatements() {
		long small = this.stage.as("chuyenvien", () -> this.service.draft(2003, "Một nhóm", null));
		revise("chuyenvien", small, new Criteria(SET.groups().subList(0, 1), List.of(), List.of()));
		long large = this.stage.as("truongban",
				() -> this.service.list().stream().filter((row) -> row.year() == 2023).findFirst().orElseThrow().id());
		this.stage.run("truongban", () -> {
			assertThat(Statements.count(this.service::list)).isEqualTo(1);
			assertThat(Statements.count(() -> this.service.get(large))).isLessThanOrEqualTo(MOST_FOR_A_SET)
				.isEqualTo(Statements.count(() -> this.service.get(small)));
		});
		discard(small);
	}

	private long draft(int year) {
		return this.stage.as("chuyenvien", () -> this.service.draft(year, "Bộ thử năm " + year, null));
	}

	private long filled(int year) {
		long id = draft(year);
		revise("chuyenvien", id, SET);
		return id;
	}

	private int revise(String username, long id, Criteria criteria) {
		return this.stage.as(username, () -> {
			CriteriaSetRow row = this.service.get(id).row();
			return this.service.revise(id, row.version(), row.title(), criteria);
		});
	}

	private void putInUse(String username, long id) {
		this.stage.run(username, () -> this.service.putInUse(id, this.service.get(id).row().version()));
	}

	private void discard(long id) {
		this.stage.run("chuyenvien", () -> this.service.discard(id, this.service.get(id).row().version()));
	}

	private CriteriaDetails details(long id) {
		return this.stage.as("chuyenvien", () -> this.service.get(id));
	}

	private static void assertRefused(ThrowingCallable action, String field, String key) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo(key);
		});
	}

}
