package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.Map;

import vn.danvan.base.StaleVersion;

/**
 * Two people worked on one sheet: carries what the other saved, so that the second sees
 * both and chooses.
 */
public class SheetCollision extends StaleVersion {

	private static final long serialVersionUID = 1L;

	private final String by;

	private final int version;

	private final transient Map<String, BigDecimal> theirs;

	SheetCollision(String by, int version, Map<String, BigDecimal> theirs) {
		super(by);
		this.by = by;
		this.version = version;
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
	 * The version that stands now.
	 * @return the version to save over after choosing
	 */
	public int currentVersion() {
		return this.version;
	}

	/**
	 * What the other saved.
	 * @return values by code
	 */
	public Map<String, BigDecimal> theirs() {
		return this.theirs;
	}

}
