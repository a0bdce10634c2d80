package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the tasks of a plan.
 *
 * @param typed what code or title shall contain; empty for all
 * @param owedBy only tasks owed by these, or null for all
 * @param contentId only tasks of this nội dung, or null for all
 */
public record TaskFilter(String typed, @Nullable OwedBy owedBy, @Nullable Long contentId) {

	/**
	 * All tasks whose code or title holds a text.
	 * @param typed the text; empty for all
	 * @return the filter
	 */
	public static TaskFilter of(String typed) {
		return new TaskFilter(typed, null, null);
	}

}
