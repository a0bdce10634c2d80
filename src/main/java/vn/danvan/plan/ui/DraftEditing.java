package vn.danvan.plan.ui;

import java.util.Set;

import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService;
import vn.danvan.plan.TaskService.TaskDetails;

/** Writes the tasks of a draft. */
class DraftEditing implements TaskEditing {

	private final TaskService service;

	private final long planId;

	DraftEditing(TaskService service, long planId) {
		this.service = service;
		this.planId = planId;
	}

	@Override
	public String savedKey() {
		return "plan.task.saved";
	}

	@Override
	public Object[] savedParameters() {
		return new Object[0];
	}

	@Override
	public String removeKey() {
		return "plan.task.remove";
	}

	@Override
	public String removeQuestionKey() {
		return "plan.task.remove-question";
	}

	@Override
	public TaskDetails get(long id) {
		return this.service.get(id);
	}

	@Override
	public void add(TaskRequest request, Set<Long> communes) {
		this.service.write(this.planId, request, communes);
	}

	@Override
	public void revise(TaskDetails seen, TaskRequest request) {
		this.service.revise(seen.id(), seen.version(), request);
	}

	@Override
	public void assign(TaskDetails seen, Set<Long> owners) {
		this.service.assign(seen.id(), owners);
	}

	@Override
	public void remove(long id) {
		this.service.remove(id);
	}

	@Override
	public boolean touches(long id) {
		return false;
	}

}
