package vn.danvan.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.danvan.base.text.VietnameseText;

/**
 * Finds records by the names under which people write them: exactly, else without marks
 * and case where only one fits.
 */
final class NameIndex {

	private final Map<String, Long> exact = new HashMap<>();

	private final Map<String, Set<Long>> folded = new HashMap<>();

	private final Map<Long, String> shown = new LinkedHashMap<>();

	/**
	 * Adds a record.
	 * @param id the record
	 * @param name its full name, the one that is suggested
	 * @param others further names and symbols
	 */
	void add(long id, String name, String... others) {
		this.shown.putIfAbsent(id, name);
		put(id, name);
		for (String other : others) {
			put(id, other);
		}
	}

	/**
	 * The record of a name.
	 * @param typed what was typed
	 * @return the record, empty when there is none or more than one
	 */
	Optional<Long> find(String typed) {
		Long id = this.exact.get(VietnameseText.line(typed));
		if (id != null) {
			return Optional.of(id);
		}
		Set<Long> ids = this.folded.getOrDefault(VietnameseText.searchKey(typed), Set.of());
		return (ids.size() == 1) ? Optional.of(ids.iterator().next()) : Optional.empty();
	}

	/** The full name of a record. */
	String name(long id) {
		return this.shown.getOrDefault(id, "");
	}

	/** The full names, in the order in which they were added. */
	List<String> names() {
		return List.copyOf(this.shown.values());
	}

	/** All ways of writing them. */
	Set<String> written() {
		return this.exact.keySet();
	}

	/** The records, in the order in which they were added. */
	Set<Long> ids() {
		return this.shown.keySet();
	}

	private void put(long id, String name) {
		if (!name.isBlank()) {
			this.exact.putIfAbsent(name, id);
			this.folded.computeIfAbsent(VietnameseText.searchKey(name), (one) -> new HashSet<>()).add(id);
		}
	}

}
