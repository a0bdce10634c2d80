package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;

/**
 * What points come to by the rules of a criteria set: sums, the band, and what stands in
 * its way (Tổng hợp điểm, xếp loại).
 *
 * @param total tổng điểm of what is given so far
 * @param maximum điểm tối đa of the set
 * @param groups the groups in their order
 * @param byPoints the band of the total alone, or empty below the lowest
 * @param band the band that is reached: no recognised one with an excluding condition or
 * with a group below its minimum
 * @param excluded the excluding conditions that are there
 */
public record Reckoning(BigDecimal total, BigDecimal maximum, List<GroupSum> groups, Optional<Band> byPoints,
		Optional<Band> band, List<String> excluded) {

	/**
	 * Reckons points.
	 * @param criteria the set
	 * @param points points by criterion; a criterion without any is missing
	 * @param excluded positions of the excluding conditions that are there
	 * @return the outcome
	 */
	public static Reckoning of(Criteria criteria, Map<String, BigDecimal> points, Set<Integer> excluded) {
		List<GroupSum> groups = criteria.groups().stream().map((group) -> sum(group, points)).toList();
		BigDecimal total = groups.stream().map(GroupSum::points).reduce(BigDecimal.ZERO, BigDecimal::add);
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < criteria.exclusions().size(); i++) {
			if (excluded.contains(i)) {
				conditions.add(criteria.exclusions().get(i));
			}
		}
		boolean barred = !conditions.isEmpty() || !groups.stream().allMatch(GroupSum::enough);
		Optional<Band> byPoints = criteria.bandOf(total);
		Optional<Band> band = byPoints.filter((one) -> !barred || !one.recognised())
			.or(() -> barred ? criteria.bands()
				.stream()
				.filter((one) -> !one.recognised() && total.compareTo(one.from()) >= 0)
				.findFirst() : Optional.empty());
		return new Reckoning(total, criteria.maximum(), groups, byPoints, band, conditions);
	}

	/**
	 * How many criteria have no points yet.
	 * @return 0 when all are scored
	 */
	public int missing() {
		return groups.stream().mapToInt(GroupSum::missing).sum();
	}

	/**
	 * What the band is called.
	 * @return its title, or that none is reached
	 */
	public String bandTitle() {
		return band.map(Band::title).orElseGet(() -> Messages.text("rollout.no-band"));
	}

	/**
	 * What keeps the commune from the band of its points, in words.
	 * @return one sentence each
	 */
	public List<String> obstacles() {
		List<String> obstacles = new ArrayList<>();
		groups.stream()
			.filter((sum) -> !sum.enough())
			.forEach((sum) -> obstacles
				.add(Messages.text("rollout.obstacle.group", sum.group().code(), VietnameseNumbers.format(sum.points()),
						VietnameseNumbers.format(sum.group().minimum()), sum.group().minimumPercent())));
		excluded.forEach((one) -> obstacles.add(Messages.text("rollout.obstacle.exclusion", one)));
		return obstacles;
	}

	/** Refuses the recognition of a commune that is in no recognised band. */
	void requireRecognisable() {
		if (band.filter(Band::recognised).isEmpty()) {
			throw new Refusal("rollout.error.not-recognisable", VietnameseNumbers.format(total), bandTitle(),
					String.join(" ", obstacles()));
		}
	}

	private static GroupSum sum(CriteriaGroup group, Map<String, BigDecimal> points) {
		BigDecimal sum = BigDecimal.ZERO;
		int missing = 0;
		for (Criterion one : group.criteria()) {
			BigDecimal given = points.get(one.code());
			if (given == null) {
				missing++;
			}
			else {
				sum = sum.add(given);
			}
		}
		return new GroupSum(group, sum, missing);
	}

}
