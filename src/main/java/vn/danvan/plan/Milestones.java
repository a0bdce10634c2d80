package vn.danvan.plan;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Mốc reached, as the database keeps them: bit n - 1 stands for milestone n, so that a
 * list can count them without reading them.
 */
final class Milestones {

	private Milestones() {
	}

	static @Nullable Integer mask(@Nullable Set<Integer> numbers) {
		return (numbers != null) ? numbers.stream().mapToInt((number) -> 1 << (number - 1)).sum() : null;
	}

	static @Nullable Set<Integer> numbers(@Nullable Integer mask) {
		if (mask == null) {
			return null;
		}
		Set<Integer> numbers = new TreeSet<>();
		for (int number = 1; number <= Goal.MILESTONES_MAX; number++) {
			if ((mask & 1 << (number - 1)) != 0) {
				numbers.add(number);
			}
		}
		return numbers;
	}

	static @Nullable Integer reached(@Nullable Integer mask) {
		return (mask != null) ? Integer.bitCount(mask) : null;
	}

}
