package vn.danvan.rollout;

import vn.danvan.base.StaleVersion;

/**
 * Two people scored one criterion: carries what the other saved, so that the second sees
 * both and chooses.
 */
public class ScoreCollision extends StaleVersion {

	private static final long serialVersionUID = 1L;

	private final String by;

	private final transient ScoreLine theirs;

	ScoreCollision(String by, ScoreLine theirs) {
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
	 * What stands now; its version is the one to save over.
	 * @return the other's points
	 */
	public ScoreLine theirs() {
		return this.theirs;
	}

}
