package vn.danvan.base;

/**
 * Somebody else saved the record after this person opened it; what was typed is still in
 * the form.
 */
public class StaleVersion extends Refusal {

	private static final long serialVersionUID = 1L;

	/**
	 * A save that would overwrite somebody else's.
	 * @param changedBy the name of the person who saved last
	 */
	public StaleVersion(String changedBy) {
		super("base.error.stale", changedBy);
	}

}
