package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What staff writes of a plan.
 *
 * @param year năm
 * @param title tên kế hoạch
 * @param programmeId chương trình that it carries out, or null
 */
public record PlanRequest(int year, String title, @Nullable Long programmeId) {

	/** Longest title of a plan, task or product. */
	public static final int TITLE_MAX = 500;

	/** Longest symbol of a document. */
	public static final int SYMBOL_MAX = 80;

}
