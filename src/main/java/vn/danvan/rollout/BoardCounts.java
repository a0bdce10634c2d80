package vn.danvan.rollout;

import java.util.Map;

/**
 * How many communes of a year are at which stage now.
 *
 * @param stages numbers by stage; a stage with nobody may be missing
 * @param none how many have not registered
 */
public record BoardCounts(Map<RollOutStage, Integer> stages, int none) {

	/**
	 * How many communes there are.
	 * @return registered or not
	 */
	public int all() {
		return none + stages.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * How many communes a filter leaves.
	 * @param filter which ones
	 * @return their number
	 */
	public int of(BoardFilter filter) {
		RollOutStage stage = filter.stage();
		if (stage != null) {
			return stages.getOrDefault(stage, 0);
		}
		return (filter == BoardFilter.NONE) ? none : all();
	}

}
