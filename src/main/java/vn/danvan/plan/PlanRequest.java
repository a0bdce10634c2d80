package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What staff writes of a plan.
 *
 * @param year năm
 * @param title tên kế hoạch
 * @param programmeId chương trình that it carries out, or null
 * @param purpose mục đích, yêu cầu, one paragraph a line
 * @param reportingRegime chế độ báo cáo, one paragraph a line
 */
public record PlanRequest(int year, String title, @Nullable Long programmeId, String purpose, String reportingRegime) {

	/** Longest title of a plan, task or product. */
	public static final int TITLE_MAX = 500;

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

	/** Longest purpose. */
	public static final int PURPOSE_MAX = 4000;

	/** Longest reporting regime. */
	public static final int REGIME_MAX = 2000;

	/**
	 * A plan whose document says nothing besides its tasks yet.
	 * @param year năm
	 * @param title tên kế hoạch
	 * @param programmeId chương trình, or null
	 */
	public PlanRequest(int year, String title, @Nullable Long programmeId) {
		this(year, title, programmeId, "", "");
	}

}
