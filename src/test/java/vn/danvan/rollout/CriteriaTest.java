package vn.danvan.rollout;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.rollout.CriteriaExample.SET;
import static vn.danvan.rollout.CriteriaExample.band;
import static vn.danvan.rollout.CriteriaExample.points;

/** What may stand in a criteria set, and what can be scored with. */
class CriteriaTest {

	@Test
	void theMaximumIsTheSumOfAllCriteria() {
		assertThat(SET.maximum()).isEqualByComparingTo("20");
		assertThat(SET.groups().get(1).maximum()).isEqualByComparingTo("10");
		assertThat(SET.groups().get(1).minimum()).isEqualByComparingTo("6");
		assertThat(SET.find("2.2")).contains(CriteriaExample.FED);
		assertThat(SET.find("9")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "20, Xuất sắc", "18, Xuất sắc", "17.75, Đạt chuẩn", "16, Đạt chuẩn", "15.75, Đang xây dựng",
			"0, Chưa đạt" })
	void pointsReachTheHighestBandWhosePointsTheyHave(String points, String band) {
		assertThat(SET.bandOf(points(points)).orElseThrow().title()).isEqualTo(band);
	}

	@Test
	void belowTheLowestBandThereIsNone() {
		Criteria high = new Criteria(SET.groups(), List.of(band("Đạt", "10", true)), List.of());
		assertThat(high.bandOf(points("9.75"))).isEmpty();
	}

	@Test
	void aCodeStandsOnceAmongGroupsAndOnceAmongCriteria() {
		CriteriaGroup group = SET.groups().get(0);
		assertRefused(() -> groups(group, group).checked(), "code", "rollout.error.code-twice");
		CriteriaGroup other = new CriteriaGroup("2", "Nhóm khác", 0, List.of(CriteriaExample.HAND));
		assertRefused(() -> groups(group, other).checked(), "code", "rollout.error.code-twice");
		CriteriaGroup likeACriterion = new CriteriaGroup("1.1", "Nhóm khác", 0, List.of());
		assertThat(groups(group, likeACriterion).checked().groups()).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 101 })
	void theMinimumOfAGroupIsAShareOfIt(int percent) {
		assertRefused(() -> groups(new CriteriaGroup("1", "Nhóm", percent, List.of())).checked(), "minimumPercent",
				"rollout.error.minimum");
	}

	@Test
	void aGroupHasCodeAndTitle() {
		assertRefused(() -> groups(new CriteriaGroup("", "Nhóm", 0, List.of())).checked(), "code",
				"base.error.required");
		assertRefused(() -> groups(new CriteriaGroup("1", "", 0, List.of())).checked(), "title", "base.error.required");
	}

	@Test
	void bandsBeginAtDifferentPointsFromZeroOnInQuarters() {
		assertRefused(() -> bands(band("A", "80", true), band("B", "80.0", false)).checked(), "band",
				"rollout.error.band");
		assertRefused(() -> bands(band("A", "-1", true)).checked(), "band", "rollout.error.band");
		assertRefused(() -> bands(band("A", "10000", true)).checked(), "band", "rollout.error.band");
		assertRefused(() -> bands(band("A", "80.1", true)).checked(), "band", "rollout.error.quarter");
		assertRefused(() -> bands(band(" ", "80", true)).checked(), "band", "base.error.required");
	}

	@Test
	void anExcludingConditionSaysSomething() {
		assertRefused(() -> new Criteria(List.of(), List.of(), List.of(" ")).checked(), "exclusion",
				"base.error.required");
	}

	@Test
	void aSetCanBeScoredWithWhenGroupsAreFilledAndARecognisedBandCanBeReached() {
		SET.requireComplete();
		assertRefused(() -> groups().requireComplete(), null, "rollout.error.empty-group");
		assertRefused(() -> groups(new CriteriaGroup("1", "Nhóm", 0, List.of())).requireComplete(), null,
				"rollout.error.empty-group");
		assertRefused(() -> bands(band("Đạt", "10", false)).requireComplete(), null, "rollout.error.no-band");
		assertRefused(() -> bands(band("Đạt", "20.25", true)).requireComplete(), null,
				"rollout.error.band-unreachable");
	}

	private static Criteria groups(CriteriaGroup... groups) {
		return new Criteria(List.of(groups), SET.bands(), List.of());
	}

	private static Criteria bands(Band... bands) {
		return new Criteria(SET.groups(), List.of(bands), List.of());
	}

	private static void assertRefused(ThrowingCallable action, String field, String key) {
		assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, (refusal) -> {
			assertThat(refusal.field()).isEqualTo(field);
			assertThat(refusal.key()).isEqualTo(key);
		});
	}

}
