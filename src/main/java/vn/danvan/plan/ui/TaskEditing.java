package vn.danvan.plan.ui;

import java.util.Set;

import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService.TaskDetails;

/** How tasks are written: directly in a draft, or into the open adjustment of a plan. */
interface TaskEditing {

	/** Key of the sentence after a change. */
	String savedKey();

	/** What a saved sentence may name. */
	Object[] savedParameters();

	/** Key of what the end of a task is called. */
	String removeKey();

	/** Key of the question before a task ends. */
	String removeQuestionKey();

	/** A task as this editing sees it. */
	TaskDetails get(long id);

	void add(TaskRequest request, Set<Long> communes);

	void revise(TaskDetails seen, TaskRequest request);

	void assign(TaskDetails seen, Set<Long> owners);

	void remove(long id);

	/** Says whether the adjustment touches a task. */
	boolean touches(long id);

}
