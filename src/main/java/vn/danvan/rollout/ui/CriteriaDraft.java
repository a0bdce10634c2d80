package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.danvan.rollout.Criteria;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;

/**
 * Groups and criteria while somebody writes them: each step is checked by the rules of a
 * set at once, and what they refuse leaves everything as it was.
 */
class CriteriaDraft {

	private List<CriteriaGroup> groups;

	CriteriaDraft(Criteria criteria) {
		this.groups = criteria.groups();
	}

	List<CriteriaGroup> groups() {
		return this.groups;
	}

	BigDecimal maximum() {
		return new Criteria(this.groups, List.of(), List.of()).maximum();
	}

	void addGroup(CriteriaGroup group) {
		change((groups) -> {
			groups.add(group);
			return groups;
		});
	}

	/** Gives a group another code, title or minimum; its criteria stay. */
	void reviseGroup(int at, CriteriaGroup head) {
		change((groups) -> {
			groups.set(at,
					new CriteriaGroup(head.code(), head.title(), head.minimumPercent(), groups.get(at).criteria()));
			return groups;
		});
	}

	void removeGroup(int at) {
		change((groups) -> {
			groups.remove(at);
			return groups;
		});
	}

	void moveGroup(int at, int to) {
		change((groups) -> {
			Collections.swap(groups, at, to);
			return groups;
		});
	}

	void add(int group, Criterion criterion) {
		change((groups) -> with(groups, group, (criteria) -> {
			criteria.add(criterion);
			return criteria;
		}));
	}

	/** Rewrites a criterion; in another group it stands last. */
	void revise(int group, int at, int toGroup, Criterion criterion) {
		change((groups) -> {
			if (group == toGroup) {
				return with(groups, group, (criteria) -> {
					criteria.set(at, criterion);
					return criteria;
				});
			}
			List<CriteriaGroup> without = with(groups, group, (criteria) -> {
				criteria.remove(at);
				return criteria;
			});
			return with(without, toGroup, (criteria) -> {
				criteria.add(criterion);
				return criteria;
			});
		});
	}

	void remove(int group, int at) {
		change((groups) -> with(groups, group, (criteria) -> {
			criteria.remove(at);
			return criteria;
		}));
	}

	void move(int group, int at, int to) {
		change((groups) -> with(groups, group, (criteria) -> {
			Collections.swap(criteria, at, to);
			return criteria;
		}));
	}

	/** A code for one more group: the first number that is free. */
	String nextGroupCode() {
		List<String> known = this.groups.stream().map(CriteriaGroup::code).toList();
		return firstFree("", known);
	}

	/**
	 * A code for one more criterion of a group: the first number under it that is free.
	 */
	String nextCode(int group) {
		List<String> known = this.groups.stream()
			.flatMap((one) -> one.criteria().stream())
			.map(Criterion::code)
			.toList();
		return firstFree(this.groups.get(group).code() + ".", known);
	}

	private static String firstFree(String prefix, List<String> known) {
		int number = 1;
		while (known.contains(prefix + number)) {
			number++;
		}
		return prefix + number;
	}

	private static List<CriteriaGroup> with(List<CriteriaGroup> groups, int at, UnaryOperator<List<Criterion>> change) {
		CriteriaGroup group = groups.get(at);
		groups.set(at, new CriteriaGroup(group.code(), group.title(), group.minimumPercent(),
				change.apply(new ArrayList<>(group.criteria()))));
		return groups;
	}

	private void change(UnaryOperator<List<CriteriaGroup>> change) {
		this.groups = new Criteria(change.apply(new ArrayList<>(this.groups)), List.of(), List.of()).checked().groups();
	}

}
