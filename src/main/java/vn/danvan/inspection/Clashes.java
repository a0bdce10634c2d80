package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseText;

/** Finds what cannot be at the same time: people and places of visits on one day. */
final class Clashes {

	private Clashes() {
	}

	/**
	 * Compares all visits of each day, so that a whole year costs little.
	 * @param slots visits that are still to come or were held
	 * @return by inspection, only those that collide and can still be moved
	 */
	static Map<Long, Set<Clash>> among(List<Slot> slots) {
		Map<LocalDate, List<Slot>> days = new HashMap<>();
		slots.forEach((slot) -> days.computeIfAbsent(slot.day(), (day) -> new ArrayList<>()).add(slot));
		Map<Long, Set<Clash>> clashes = new LinkedHashMap<>();
		days.values().forEach((day) -> {
			for (int i = 0; i < day.size(); i++) {
				for (int j = i + 1; j < day.size(); j++) {
					compare(day.get(i), day.get(j), clashes);
				}
			}
		});
		return clashes;
	}

	/** The visits among these that a plan holds. */
	static Set<Long> ofPlan(long plan, List<Slot> slots) {
		return slots.stream()
			.filter((slot) -> Long.valueOf(plan).equals(slot.plan()))
			.map(Slot::id)
			.collect(Collectors.toSet());
	}

	private static void compare(Slot one, Slot other, Map<Long, Set<Clash>> clashes) {
		if (!one.session().meets(other.session()) || !(one.ahead() || other.ahead())) {
			return;
		}
		for (Map.Entry<String, String> person : one.people().entrySet()) {
			if (other.people().containsKey(person.getKey())) {
				both(ClashKind.PERSON, person.getValue(), one, other, clashes);
			}
		}
		if (one.target().equals(other.target())) {
			both(ClashKind.UNIT, one.target(), one, other, clashes);
		}
		else if (!one.place().isEmpty()
				&& VietnameseText.searchKey(one.place()).equals(VietnameseText.searchKey(other.place()))) {
			both(ClashKind.PLACE, one.place(), one, other, clashes);
		}
	}

	private static void both(ClashKind kind, String what, Slot one, Slot other, Map<Long, Set<Clash>> clashes) {
		clash(kind, what, one, other, clashes);
		clash(kind, what, other, one, clashes);
	}

	private static void clash(ClashKind kind, String what, Slot one, Slot other, Map<Long, Set<Clash>> clashes) {
		if (one.ahead()) {
			clashes.computeIfAbsent(one.id(), (id) -> new LinkedHashSet<>())
				.add(new Clash(kind, what, other.id(), other.target()));
		}
	}

	/**
	 * A visit as far as it can collide.
	 *
	 * @param id the inspection
	 * @param plan the plan that holds it, null for none
	 * @param ahead whether it is still to come
	 * @param target the inspected unit
	 * @param day its day
	 * @param session buổi
	 * @param place địa điểm, empty for the unit's office
	 * @param people the members' names by their key
	 */
	record Slot(long id, @Nullable Long plan, boolean ahead, String target, LocalDate day, Session session,
			String place, Map<String, String> people) {
	}

}
