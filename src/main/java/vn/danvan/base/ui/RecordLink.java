package vn.danvan.base.ui;

import java.util.Optional;

/**
 * Knows the page of a record, so that log and inbox can lead there without knowing the
 * feature.
 */
public interface RecordLink {

	/**
	 * The page of a record.
	 * @param subjectType the kind of record
	 * @param subjectId its id
	 * @return the path, empty for records of other features
	 */
	Optional<String> path(String subjectType, long subjectId);

}
