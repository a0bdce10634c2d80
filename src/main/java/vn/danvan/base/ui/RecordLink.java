package vn.danvan.base.ui;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows the pages of the records of a feature, so that log and inbox can lead there
 * without knowing the feature.
 */
public interface RecordLink {

	/**
	 * The pages of records, in a constant number of statements.
	 * @param subjectType the kind of record
	 * @param subjectIds their ids
	 * @return paths by id; empty for records of other features
	 */
	Map<Long, String> paths(String subjectType, Set<Long> subjectIds);

	/**
	 * The pages of records whose address is their id.
	 * @param begin the address up to the id
	 * @param subjectIds ids of records
	 * @return paths by id
	 */
	static Map<Long, String> byId(String begin, Set<Long> subjectIds) {
		return subjectIds.stream().collect(Collectors.toMap((id) -> id, (id) -> begin + id));
	}

}
