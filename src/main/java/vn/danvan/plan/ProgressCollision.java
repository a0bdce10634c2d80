package vn.danvan.plan;

import vn.danvan.base.StaleVersion;

/**
 * Two people worked on one report: carries what the other saved, so that the second sees
 * both and chooses.
 */
public class ProgressCollision extends StaleVersion {

	private static final long serialVersionUID = 1L;

	private final String by;

	private final int version;

	private final transient ProgressEntry theirs;

	private final boolean open;

	ProgressCollision(String by, int version, ProgressEntry theirs, boolean open) {
		super(by);
		this.by = by;
		this.version = version;
		this.theirs = theirs;
		this.open = open;
	}

	/**
	 * Who saved first.
	 * @return the person's name
	 */
	public String by() {
		return this.by;
	}

	/**
	 * The version that stands now.
	 * @return the version to save over after choosing
	 */
	public int currentVersion() {
		return this.version;
	}

	/**
	 * What the other saved.
	 * @return the entry
	 */
	public ProgressEntry theirs() {
		return this.theirs;
	}

	/**
	 * Whether the report can still be changed.
	 * @return false when it has been handed on meanwhile
	 */
	public boolean open() {
		return this.open;
	}

}
