package vn.danvan.plan.ui;

import java.util.Set;

import vn.danvan.plan.RevisionService;
import vn.danvan.plan.RevisionService.OpenRevision;
import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService.TaskDetails;
import vn.danvan.plan.TaskVersion;

/** Writes the changes of tasks into the open adjustment of an issued plan. */
class RevisionEditing implements TaskEditing {

	private final RevisionService service;

	private final long planId;

	private final OpenRevision revision;

	RevisionEditing(RevisionService service, long planId, OpenRevision revision) {
		this.service = service;
		this.planId = planId;
		this.revision = revision;
	}

	@Override
	public String savedKey() {
		return "plan.revision.staged";
	}

	@Override
	public Object[] savedParameters() {
		return new Object[] { this.revision.number() };
	}

	@Override
	public String removeKey() {
		return "plan.revision.withdraw";
	}

	@Override
	public String removeQuestionKey() {
		return "plan.revision.withdraw-question";
	}

	@Override
	public TaskDetails get(long id) {
		TaskVersion version = this.service.version(this.revision.id(), id);
		return new TaskDetails(id, this.planId, this.revision.version(), version.request(), version.allotments());
	}

	@Override
	public void add(TaskRequest request, Set<Long> communes) {
		this.service.add(this.revision.id(), this.revision.version(), TaskVersion.fresh(request, communes));
	}

	@Override
	public void revise(TaskDetails seen, TaskRequest request) {
		this.service.change(this.revision.id(), this.revision.version(), seen.id(),
				new TaskVersion(request, seen.allotments()));
	}

	@Override
	public void assign(TaskDetails seen, Set<Long> owners) {
		this.service.change(this.revision.id(), this.revision.version(), seen.id(),
				new TaskVersion(seen.request(), seen.allotments()).givenTo(owners));
	}

	@Override
	public void remove(long id) {
		this.service.withdraw(this.revision.id(), this.revision.version(), id);
	}

	@Override
	public boolean touches(long id) {
		return this.revision.taskIds().contains(id);
	}

}
