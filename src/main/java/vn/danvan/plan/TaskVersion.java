package vn.danvan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a task says at a time, and to whom it is given.
 *
 * @param request what is written of it
 * @param allotments communes and bodies that owe it
 */
public record TaskVersion(TaskRequest request, List<Allotment> allotments) {

	public TaskVersion {
		allotments = List.copyOf(allotments);
	}

	/**
	 * A new task.
	 * @param request what it says
	 * @param communes the communes that owe it, for tasks owed by communes
	 * @return the task, also given to its lead body where bodies owe it
	 */
	public static TaskVersion fresh(TaskRequest request, Set<Long> communes) {
		Set<Long> owners = new HashSet<>();
		if (request.owedBy().communes()) {
			owners.addAll(communes);
		}
		if (request.owedBy().bodies()) {
			owners.add(request.leadBodyId());
		}
		return new TaskVersion(request, Allotment.plain(owners));
	}

	/**
	 * The same, given to others.
	 * @param owners communes and bodies
	 * @return the task; own targets and deadlines of those who stay are kept
	 */
	public TaskVersion givenTo(Set<Long> owners) {
		return new TaskVersion(request, Allotments.of(allotments, owners));
	}

}
