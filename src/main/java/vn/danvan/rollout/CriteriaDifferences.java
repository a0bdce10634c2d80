package vn.danvan.rollout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Pair;

/**
 * What differs between two criteria sets (So sánh hai bộ tiêu chí). What has the same
 * title in both is the same thing, even under another code; else what has the same code.
 *
 * @param lines what was added, removed or changed, in the order of the later set
 */
public record CriteriaDifferences(List<Line> lines) {

	/**
	 * One thing that differs.
	 *
	 * @param part what it is
	 * @param change what happened to it
	 * @param name its code and title, those of the later set if it is there
	 * @param values what it said and says, only what differs
	 */
	public record Line(CriteriaPart part, CriteriaChange change, String name, List<Value> values) {
	}

	/**
	 * What is said of a thing in both sets.
	 *
	 * @param aspect what is told
	 * @param before in the earlier set; empty if it was not there
	 * @param after in the later set; empty if it is not there
	 */
	public record Value(CriteriaAspect aspect, String before, String after) {
	}

	/**
	 * Compares.
	 * @param before the earlier set
	 * @param after the later set
	 * @param words says criteria in words
	 * @return what differs
	 */
	public static CriteriaDifferences of(Criteria before, Criteria after, CriterionWords words) {
		List<Line> lines = new ArrayList<>();
		add(lines, CriteriaPart.TOTAL, "", CriteriaFacts.total(before), CriteriaFacts.total(after));
		List<Pair<CriteriaGroup>> groups = Pair.match(before.groups(), after.groups(), CriteriaGroup::title,
				CriteriaGroup::code);
		groups.forEach((pair) -> add(lines, CriteriaPart.GROUP, pair, CriteriaDifferences::name, CriteriaFacts::of));
		Map<String, String> groupsBefore = groupNames(before, groups);
		Map<String, String> groupsAfter = groupNames(after, List.of());
		Pair.match(before.all(), after.all(), Criterion::title, Criterion::code)
			.forEach((pair) -> add(lines, CriteriaPart.CRITERION, name(pair, (one) -> one.code() + ". " + one.title()),
					facts(pair.before(),
							(one) -> CriteriaFacts.of(one, groupsBefore.getOrDefault(one.code(), ""), words)),
					facts(pair.after(),
							(one) -> CriteriaFacts.of(one, groupsAfter.getOrDefault(one.code(), ""), words))));
		Pair.match(before.bands(), after.bands(), Band::title, (band) -> band.from().stripTrailingZeros())
			.forEach((pair) -> add(lines, CriteriaPart.BAND, pair, Band::title, CriteriaFacts::of));
		Pair.match(before.exclusions(), after.exclusions(), Function.identity(), Function.identity())
			.forEach((pair) -> add(lines, CriteriaPart.EXCLUSION, pair, Function.identity(), CriteriaFacts::of));
		return new CriteriaDifferences(List.copyOf(lines));
	}

	private static String name(CriteriaGroup group) {
		return group.code() + ". " + group.title();
	}

	/**
	 * The group of each criterion; a group that is in both sets is named as in the later
	 * one.
	 */
	private static Map<String, String> groupNames(Criteria criteria, List<Pair<CriteriaGroup>> pairs) {
		Map<String, String> later = new LinkedHashMap<>();
		for (Pair<CriteriaGroup> pair : pairs) {
			if (pair.before() != null && pair.after() != null) {
				later.put(pair.before().code(), name(pair.after()));
			}
		}
		Map<String, String> names = new LinkedHashMap<>();
		criteria.groups()
			.forEach((group) -> group.criteria()
				.forEach((one) -> names.put(one.code(), later.getOrDefault(group.code(), name(group)))));
		return names;
	}

	private static <T> void add(List<Line> lines, CriteriaPart part, Pair<T> pair, Function<T, String> name,
			Function<T, Map<CriteriaAspect, String>> facts) {
		add(lines, part, name(pair, name), facts(pair.before(), facts), facts(pair.after(), facts));
	}

	private static void add(List<Line> lines, CriteriaPart part, String name, Map<CriteriaAspect, String> before,
			Map<CriteriaAspect, String> after) {
		List<Value> values = new ArrayList<>();
		for (CriteriaAspect aspect : CriteriaAspect.values()) {
			String was = before.getOrDefault(aspect, "");
			String is = after.getOrDefault(aspect, "");
			if (!was.equals(is)) {
				values.add(new Value(aspect, was, is));
			}
		}
		if (!values.isEmpty()) {
			CriteriaChange change = before.isEmpty() ? CriteriaChange.ADDED
					: after.isEmpty() ? CriteriaChange.REMOVED : CriteriaChange.CHANGED;
			lines.add(new Line(part, change, name, List.copyOf(values)));
		}
	}

	private static <T> String name(Pair<T> pair, Function<T, String> name) {
		return name.apply(Objects.requireNonNull((pair.after() != null) ? pair.after() : pair.before()));
	}

	private static <T> Map<CriteriaAspect, String> facts(@Nullable T one,
			Function<T, Map<CriteriaAspect, String>> facts) {
		return (one != null) ? facts.apply(one) : Map.of();
	}

}
