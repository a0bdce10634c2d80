package vn.danvan.base.security;

/**
 * A feature's word on its records: modules that hang something on any record (files, log)
 * ask it instead of knowing the feature.
 */
public interface RecordGuard {

	/**
	 * The kind of record that it speaks for.
	 * @return the subject type, for example {@code assignment}
	 */
	String subjectType();

	/**
	 * Says whether a person may read a record.
	 * @param actor the person
	 * @param subjectId the record
	 * @return false also when there is no such record
	 */
	boolean mayRead(Actor actor, long subjectId);

	/**
	 * Says whether a person may attach files to a record, and remove them, in its present
	 * state.
	 * @param actor the person
	 * @param subjectId the record
	 * @return false also when there is no such record
	 */
	boolean mayAttach(Actor actor, long subjectId);

}
