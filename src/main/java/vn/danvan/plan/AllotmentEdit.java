package vn.danvan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a person made of one cell of the table of allotments.
 *
 * @param taskId the task
 * @param ownerId the commune or body
 * @param seen what the cell said, null for not given
 * @param wanted what it shall say, null for not given
 */
public record AllotmentEdit(long taskId, long ownerId, @Nullable Allotment seen, @Nullable Allotment wanted) {

	/** Says whether anything was changed. */
	public boolean changes() {
		return !Allotments.same(seen, wanted);
	}

}
