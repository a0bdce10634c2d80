package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvan.base.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From points to a band, and what stands in its way. */
class ReckoningTest {

	private static final Set<Integer> NONE = Set.of();

	@Test
	void pointsAreSummedByGroupAndInAll() {
		Reckoning all = reckon(NONE, "4", "5.5", "6", "4");
		assertThat(all.total()).isEqualByComparingTo("19.5");
		assertThat(all.maximum()).isEqualByComparingTo("20");
		assertThat(all.groups()).extracting((group) -> group.points().toPlainString()).containsExactly("9.5", "10");
		assertThat(all.bandTitle()).isEqualTo("Xuất sắc");
		assertThat(all.missing()).isZero();
		assertThat(all.obstacles()).isEmpty();
		all.requireRecognisable();
	}

	@Test
	void aGroupBelowItsMinimumKeepsFromARecognisedBand() {
		Criteria easy = new Criteria(CriteriaExample.SET.groups(), List
			.of(CriteriaExample.band("Đạt chuẩn", "14", true), CriteriaExample.band("Đang xây dựng", "10", false)),
				List.of());
		Reckoning kept = Reckoning.of(easy, given("1", "3.75", "6", "4"), NONE);
		assertThat(kept.groups()).extracting(GroupSum::enough).containsExactly(false, true);
		assertThat(kept.byPoints().orElseThrow().title()).isEqualTo("Đạt chuẩn");
		assertThat(kept.bandTitle()).isEqualTo("Đang xây dựng");
		assertThat(kept.obstacles())
			.containsExactly("Nhóm 1 mới được 4,75 điểm, tối thiểu phải 5 điểm (50% của nhóm).");
		assertThatThrownBy(kept::requireRecognisable).isInstanceOf(Refusal.class)
			.hasMessageContaining("14,75 điểm, mức \"Đang xây dựng\"")
			.hasMessageContaining("Nhóm 1 mới được 4,75 điểm");
	}

	@Test
	void anExcludingConditionKeepsFromARecognisedBandWhateverThePoints() {
		Reckoning excluded = reckon(Set.of(1), "4", "6", "6", "4");
		assertThat(excluded.byPoints().orElseThrow().title()).isEqualTo("Xuất sắc");
		assertThat(excluded.bandTitle()).isEqualTo("Đang xây dựng");
		assertThat(excluded.excluded()).containsExactly("Để xảy ra điểm nóng");
		assertThat(excluded.obstacles()).containsExactly("Có điều kiện loại trừ: Để xảy ra điểm nóng.");
		assertThatThrownBy(excluded::requireRecognisable).isInstanceOf(Refusal.class);
	}

	@Test
	void aCriterionWithoutPointsIsMissingAndCountsNothing() {
		Reckoning begun = reckon(NONE, "4", null, null, "0");
		assertThat(begun.total()).isEqualByComparingTo("4");
		assertThat(begun.missing()).isEqualTo(2);
		assertThat(begun.groups().get(0).missing()).isEqualTo(1);
		assertThat(begun.bandTitle()).isEqualTo("Chưa đạt");
	}

	@Test
	void belowTheLowestBandThereIsNoBand() {
		Criteria high = new Criteria(CriteriaExample.SET.groups(),
				List.of(CriteriaExample.band("Đạt chuẩn", "16", true)), List.of());
		Reckoning low = Reckoning.of(high, given("4", "6", "2", "0"), NONE);
		assertThat(low.band()).isEmpty();
		assertThat(low.bandTitle()).isEqualTo("Chưa xếp loại");
	}

	private static Reckoning reckon(Set<Integer> excluded, String... points) {
		return Reckoning.of(CriteriaExample.SET, given(points), excluded);
	}

	private static Map<String, BigDecimal> given(String... points) {
		Map<String, BigDecimal> given = new LinkedHashMap<>();
		for (int i = 0; i < points.length; i++) {
			if (points[i] != null) {
				given.put(CriteriaExample.SET.all().get(i).code(), new BigDecimal(points[i]));
			}
		}
		return given;
	}

}
