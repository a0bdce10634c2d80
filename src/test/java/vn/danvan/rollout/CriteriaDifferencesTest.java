package vn.danvan.rollout;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvan.rollout.CriteriaDifferences.Line;
import vn.danvan.rollout.CriteriaDifferences.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvan.rollout.CriteriaExample.FED;
import static vn.danvan.rollout.CriteriaExample.HAND;
import static vn.danvan.rollout.CriteriaExample.OTHER;
import static vn.danvan.rollout.CriteriaExample.SET;
import static vn.danvan.rollout.CriteriaExample.SURVEY;
import static vn.danvan.rollout.CriteriaExample.band;
import static vn.danvan.rollout.CriteriaExample.points;
import static vn.danvan.rollout.CriteriaExample.threshold;

/** What is told of the difference between two criteria sets. */
class CriteriaDifferencesTest {

	private static final CriterionWords WORDS = new CriterionWords(Map.of(), Map.of());

	@Test
	void aCopyDoesNotDiffer() {
		assertThat(lines(SET)).isEmpty();
	}

	@Test
	void anAddedCriterionIsToldWithEverythingAndTheSumsFollow() {
		Criterion added = new Criterion("1.3", "Giám sát của Nhân dân", points("2"), ScoreSource.HAND, Set.of(), 0,
				List.of(), true);
		List<Line> lines = lines(with(List.of(HAND, OTHER, added), List.of(FED, SURVEY)));
		assertThat(lines).extracting(Line::part)
			.containsExactly(CriteriaPart.TOTAL, CriteriaPart.GROUP, CriteriaPart.CRITERION);
		assertThat(lines.get(0).values()).containsExactly(new Value(CriteriaAspect.POINTS, "20 điểm", "22 điểm"));
		assertThat(lines.get(1).values()).containsExactly(new Value(CriteriaAspect.POINTS, "10 điểm", "12 điểm"),
				new Value(CriteriaAspect.MINIMUM, "5 điểm (50%)", "6 điểm (50%)"));
		Line line = lines.get(2);
		assertThat(line.change()).isEqualTo(CriteriaChange.ADDED);
		assertThat(line.name()).isEqualTo("1.3. Giám sát của Nhân dân");
		assertThat(line.values()).allMatch((value) -> value.before().isEmpty())
			.contains(new Value(CriteriaAspect.GROUP, "", "1. Quy chế dân chủ"),
					new Value(CriteriaAspect.EVIDENCE, "", "Có"));
	}

	@Test
	void aRemovedCriterionIsTold() {
		Line line = last(lines(with(List.of(HAND), List.of(FED, SURVEY))));
		assertThat(line.change()).isEqualTo(CriteriaChange.REMOVED);
		assertThat(line.name()).isEqualTo("1.2. Công khai đủ nội dung");
		assertThat(line.values()).allMatch((value) -> value.after().isEmpty());
	}

	@Test
	void pointsTitleGroupAndThresholdsAreCompared() {
		Criterion changed = new Criterion("2.2", "Tỷ lệ hồ sơ đúng hạn", points("6"), ScoreSource.INDICATOR,
				Set.of("CT32"), 0, List.of(threshold("99", "6"), threshold("95", "4")), true);
		List<Line> lines = lines(with(List.of(HAND, OTHER), List.of(changed, SURVEY)));
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0).change()).isEqualTo(CriteriaChange.CHANGED);
		assertThat(lines.get(0).values()).containsExactly(
				new Value(CriteriaAspect.TITLE, "Tỷ lệ hồ sơ trước và đúng hạn", "Tỷ lệ hồ sơ đúng hạn"),
				new Value(CriteriaAspect.THRESHOLDS,
						"≥ 98: 6 điểm; 95 – <98: 4 điểm; 90 – <95: 2 điểm; dưới 90: 0 điểm",
						"≥ 99: 6 điểm; 95 – <99: 4 điểm; dưới 95: 0 điểm"),
				new Value(CriteriaAspect.EVIDENCE, "Không", "Có"));
		Line moved = lines(with(List.of(HAND), List.of(FED, SURVEY, OTHER))).stream()
			.filter((line) -> line.part() == CriteriaPart.CRITERION)
			.findFirst()
			.orElseThrow();
		assertThat(moved.values())
			.containsExactly(new Value(CriteriaAspect.GROUP, "1. Quy chế dân chủ", "2. Cải cách hành chính"));
	}

	@Test
	void theSameTitleUnderAnotherCodeIsTheSameCriterion() {
		Criterion first = new Criterion("1.1", "Tiêu chí chen vào đầu", points("4"), ScoreSource.HAND, Set.of(), 0,
				List.of(), true);
		Criterion second = new Criterion("1.2", HAND.title(), points("4"), ScoreSource.HAND, Set.of(), 0, List.of(),
				true);
		List<Line> lines = lines(with(List.of(first, second), List.of(FED, SURVEY)));
		assertThat(lines).extracting(Line::change, Line::name)
			.contains(tuple(CriteriaChange.CHANGED, "1.2. Có kế hoạch"));
		assertThat(lines.stream()
			.filter((line) -> line.name().equals("1.2. Có kế hoạch"))
			.findFirst()
			.orElseThrow()
			.values()).containsExactly(new Value(CriteriaAspect.CODE, "1.1", "1.2"));
	}

	@Test
	void aRenamedGroupDoesNotMakeItsCriteriaDiffer() {
		Criteria renamed = new Criteria(
				List.of(new CriteriaGroup("1", "Dân chủ ở cơ sở", 40, List.of(HAND, OTHER)), SET.groups().get(1)),
				SET.bands(), SET.exclusions());
		List<Line> lines = lines(renamed);
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0).values()).containsExactly(
				new Value(CriteriaAspect.TITLE, "Quy chế dân chủ", "Dân chủ ở cơ sở"),
				new Value(CriteriaAspect.MINIMUM, "5 điểm (50%)", "4 điểm (40%)"));
	}

	@Test
	void bandsAndExclusionsAreCompared() {
		Criteria changed = new Criteria(SET.groups(),
				List.of(band("Xuất sắc", "19", true), band("Đạt chuẩn", "16", false), band("Chưa xếp", "0", false)),
				List.of("Để xảy ra điểm nóng", "Vi phạm quy chế"));
		List<Line> lines = lines(changed);
		assertThat(lines).extracting(Line::part, Line::change, Line::name)
			.containsExactly(tuple(CriteriaPart.BAND, CriteriaChange.CHANGED, "Xuất sắc"),
					tuple(CriteriaPart.BAND, CriteriaChange.CHANGED, "Đạt chuẩn"),
					tuple(CriteriaPart.BAND, CriteriaChange.CHANGED, "Chưa xếp"),
					tuple(CriteriaPart.BAND, CriteriaChange.REMOVED, "Đang xây dựng"),
					tuple(CriteriaPart.EXCLUSION, CriteriaChange.ADDED, "Vi phạm quy chế"),
					tuple(CriteriaPart.EXCLUSION, CriteriaChange.REMOVED, "Người đứng đầu bị kỷ luật"));
		assertThat(lines.get(0).values()).containsExactly(new Value(CriteriaAspect.FROM, "18 điểm", "19 điểm"));
		assertThat(lines.get(1).values()).containsExactly(new Value(CriteriaAspect.RECOGNISED, "Có", "Không"));
	}

	private static List<Line> lines(Criteria after) {
		return CriteriaDifferences.of(SET, after, WORDS).lines();
	}

	private static Line last(List<Line> lines) {
		return lines.get(lines.size() - 1);
	}

	private static Criteria with(List<Criterion> first, List<Criterion> second) {
		return new Criteria(List.of(new CriteriaGroup("1", "Quy chế dân chủ", 50, first),
				new CriteriaGroup("2", "Cải cách hành chính", 60, second)), SET.bands(), SET.exclusions());
	}

}
