package vn.danvan.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.danvan.organisation.UnitSuccession;

/**
 * Which unit stands for a commune on a later day, however often it was merged until then.
 */
final class Successors {

	private final Map<Long, UnitSuccession> next = new HashMap<>();

	Successors(List<UnitSuccession> all) {
		all.forEach((one) -> this.next.put(one.predecessorId(), one));
	}

	long of(long owner, LocalDate day) {
		long unit = owner;
		for (UnitSuccession one = this.next.get(unit); one != null
				&& !one.effectiveOn().isAfter(day); one = this.next.get(unit)) {
			unit = one.successorId();
		}
		return unit;
	}

}
