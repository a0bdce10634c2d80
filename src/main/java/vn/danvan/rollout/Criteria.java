package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * What stands in a criteria set (Nội dung bộ tiêu chí).
 *
 * @param groups nhóm tiêu chí in their order
 * @param bands mức xếp loại, highest first
 * @param exclusions điều kiện loại trừ in their order
 */
public record Criteria(List<CriteriaGroup> groups, List<Band> bands, List<String> exclusions) {

	/** Longest excluding condition. */
	public static final int EXCLUSION_MAX = 500;

	public Criteria {
		groups = List.copyOf(groups);
		bands = bands.stream().sorted(Comparator.comparing(Band::from).reversed()).toList();
		exclusions = List.copyOf(exclusions);
	}

	/**
	 * All criteria in their order.
	 * @return the criteria of all groups
	 */
	public List<Criterion> all() {
		return groups.stream().flatMap((group) -> group.criteria().stream()).toList();
	}

	/**
	 * One criterion.
	 * @param code its code
	 * @return the criterion, or empty if this set has none of that code
	 */
	public Optional<Criterion> find(String code) {
		return all().stream().filter((one) -> one.code().equals(code)).findFirst();
	}

	/**
	 * Điểm tối đa of the set.
	 * @return the sum of all criteria
	 */
	public BigDecimal maximum() {
		return groups.stream().map(CriteriaGroup::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The band of a sum of points, by points alone.
	 * @param points the sum
	 * @return the highest band that it reaches, or empty below the lowest
	 */
	public Optional<Band> bandOf(BigDecimal points) {
		return bands.stream().filter((band) -> points.compareTo(band.from()) >= 0).findFirst();
	}

	/**
	 * The same as it is stored.
	 * @return the content with clean texts
	 * @throws Refusal at the field that is wrong
	 */
	public Criteria checked() {
		Criteria checked = new Criteria(groups.stream().map(CriteriaGroup::checked).toList(),
				bands.stream()
					.map((band) -> new Band(TextRules.title("band", band.title(), Band.TITLE_MAX), band.from(),
							band.recognised()))
					.toList(),
				exclusions.stream().map((one) -> TextRules.title("exclusion", one, EXCLUSION_MAX)).toList());
		requireOnce(checked.groups.stream().map(CriteriaGroup::code).toList());
		requireOnce(checked.all().stream().map(Criterion::code).toList());
		Set<BigDecimal> from = new HashSet<>();
		for (Band band : checked.bands) {
			if (band.from().signum() < 0 || band.from().compareTo(Band.MOST_POINTS) > 0
					|| !from.add(band.from().stripTrailingZeros())) {
				throw Refusal.at("band", "rollout.error.band", band.title());
			}
			Criterion.requireStep("band", band.from());
		}
		return checked;
	}

	/** Refuses what cannot be scored with. */
	void requireComplete() {
		if (groups.isEmpty() || groups.stream().anyMatch((group) -> group.criteria().isEmpty())) {
			throw new Refusal("rollout.error.empty-group");
		}
		if (bands.stream().noneMatch(Band::recognised)) {
			throw new Refusal("rollout.error.no-band");
		}
		if (bands.get(0).from().compareTo(maximum()) > 0) {
			throw new Refusal("rollout.error.band-unreachable", bands.get(0).title());
		}
	}

	private static void requireOnce(List<String> codes) {
		Set<String> known = new HashSet<>();
		for (String code : codes) {
			if (!known.add(code)) {
				throw Refusal.at("code", "rollout.error.code-twice", code);
			}
		}
	}

}
