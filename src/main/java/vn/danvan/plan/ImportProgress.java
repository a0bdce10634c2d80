package vn.danvan.plan;

/** Follows an import, and may call it off. */
public interface ImportProgress {

	/** Nobody looks on. */
	ImportProgress NONE = (written) -> true;

	/**
	 * Says how far it is.
	 * @param written how many tasks have been written
	 * @return whether to go on; if not, nothing is stored
	 */
	boolean goOn(int written);

}
