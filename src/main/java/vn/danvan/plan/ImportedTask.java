package vn.danvan.plan;

import java.util.List;

/**
 * A task as it will be after an import.
 *
 * @param row its row in the file
 * @param request what it says
 * @param allotments to whom it is given
 * @param lead name of the cơ quan chủ trì
 * @param owners to whom it is given, in words
 * @param target chỉ tiêu in words
 * @param assignments how many assignments it makes
 */
public record ImportedTask(int row, TaskRequest request, List<Allotment> allotments, String lead, String owners,
		String target, int assignments) {

	public ImportedTask {
		allotments = List.copyOf(allotments);
	}

}
