package vn.danvan.report;

import vn.danvan.base.StaleVersion;

/**
 * Two people edited one section: carries what the other saved, so that the second sees
 * both and chooses.
 */
public class SectionCollision extends StaleVersion {

	private static final long serialVersionUID = 1L;

	private final String by;

	private final transient SectionView theirs;

	SectionCollision(String by, SectionView theirs) {
		super(by);
		this.by = by;
		this.theirs = theirs;
	}

	/**
	 * Who saved first.
	 * @return the person's name
	 */
	public String by() {
		return this.by;
	}

	/**
	 * What the other saved.
	 * @return the section as it stands now
	 */
	public SectionView theirs() {
		return this.theirs;
	}

}
