package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Progress of assignments: entered, handed over, submitted, returned, verified. */
@Service
@Transactional
public class ProgressService {

	private final AssignmentRepository assignments;

	private final IssuedAssignments issued;

	private final ProgressDrafts drafts;

	private final PlanAccess access;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final BusinessClock clock;

	ProgressService(AssignmentRepository assignments, IssuedAssignments issued, ProgressDrafts drafts,
			PlanAccess access, Organisation organisation, AccountDirectory directory, BusinessClock clock) {
		this.assignments = assignments;
		this.issued = issued;
		this.drafts = drafts;
		this.access = access;
		this.organisation = organisation;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * One assignment with everything that its page shows.
	 * @param id the assignment
	 * @return the details, and what this person may do
	 * @throws NotPermitted if it lies outside the person's scope, or its plan has not
	 * been issued
	 */
	@Transactional(readOnly = true)
	public AssignmentDetails get(long id) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		boolean visible = this.access.mayReadReport(actor, assignment);
		boolean story = this.access.mayReadStory(actor, assignment);
		PlanTask task = assignment.task();
		List<Long> people = new ArrayList<>();
		if (assignment.enteredBy() != null) {
			people.add(assignment.enteredBy());
		}
		Map<Long, String> names = this.directory.names(people);
		return new AssignmentDetails(id, assignment.version(), assignment.planId(), task.code(), assignment.title(),
				task.request().product(), owner(assignment), assignment.unitId(), assignment.deadline(),
				assignment.state(),
				Timeliness.of(assignment.state(), assignment.deadline(), assignment.entry().completedOn(),
						this.clock.today()),
				assignment.round(), visible ? assignment.entry() : ProgressEntry.EMPTY, assignment.originalDeadline(),
				List.copyOf(task.milestones()), visible ? assignment.result() : assignment.result().withoutAmounts(),
				visible ? names.get(assignment.enteredBy()) : null, assignment.onBehalf(), assignment.returnReason(),
				story ? assignment.sendBackReason() : null, story, task.privateChannel(), assignment.sample(),
				this.drafts.find(id, actor.accountId()).orElse(null), may(actor, assignment));
	}

	/**
	 * Keeps what a person is typing. Nothing is checked and nothing is changed for
	 * others.
	 * @param id the assignment
	 * @param baseVersion the version that the form shows
	 * @param entry what stands in the form
	 */
	public void keepDraft(long id, int baseVersion, ProgressEntry entry) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		NotPermitted.unless(this.access.mayEnter(actor, assignment));
		TextRules.block("remark", entry.remark(), ProgressEntry.TEXT_MAX);
		TextRules.block("difficulties", entry.difficulties(), ProgressEntry.TEXT_MAX);
		this.drafts.keep(id, actor.accountId(), baseVersion, entry);
	}

	/**
	 * Throws away what a person has typed and not saved.
	 * @param id the assignment
	 */
	public void forgetDraft(long id) {
		Actor actor = this.access.participant();
		this.issued.readable(id, actor);
		this.drafts.forget(id, actor.accountId());
	}

	/**
	 * Saves the report.
	 * @param id the assignment
	 * @param version the version that the form shows
	 * @param entry what was entered
	 * @return the new version
	 * @throws ProgressCollision if somebody else saved since; it carries the other's
	 * entry
	 */
	public int enter(long id, int version, ProgressEntry entry) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		NotPermitted.unless(this.access.mayEnter(actor, assignment));
		requireSeen(assignment, version);
		assignment.enter(ProgressRules.checked(entry, assignment.task(), this.clock.today()),
				this.access.onBehalf(actor, assignment), actor);
		this.assignments.save(assignment);
		this.assignments.flush();
		this.drafts.forget(id, actor.accountId());
		return assignment.version();
	}

	/**
	 * Hands the saved report to the commune's leader.
	 * @param id the assignment
	 * @param version the version that the person saw
	 */
	public void handOver(long id, int version) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		NotPermitted.unless(this.access.mayHandOver(actor, assignment));
		requireSeen(assignment, version);
		assignment.handOver(actor);
		this.assignments.save(assignment);
	}

	/**
	 * Gives the report back to the officer of the own commune.
	 * @param id the assignment
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void sendBack(long id, int version, String reason) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		NotPermitted.unless(this.access.maySendBack(actor, assignment));
		requireSeen(assignment, version);
		assignment.sendBack(TextRules.reason(reason), actor);
		this.assignments.save(assignment);
	}

	/**
	 * Approves the report for the commune or body and sends it to the district.
	 * @param id the assignment
	 * @param version the version that the person saw
	 */
	public void submit(long id, int version) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(id, actor);
		NotPermitted.unless(this.access.maySubmit(actor, assignment));
		requireSeen(assignment, version);
		assignment.submit(actor, this.clock.today());
		this.assignments.save(assignment);
	}

	/**
	 * Returns a submitted report.
	 * @param id the assignment
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void returnForCorrection(long id, int version, String reason) {
		Actor actor = this.access.writer();
		Assignment assignment = this.issued.readable(id, actor);
		requireSeen(assignment, version);
		assignment.returnForCorrection(TextRules.reason(reason), actor);
		this.assignments.save(assignment);
	}

	/**
	 * Confirms a submitted report.
	 * @param id the assignment
	 * @param version the version that the person saw
	 */
	public void verify(long id, int version) {
		Actor actor = this.access.writer();
		Assignment assignment = this.issued.readable(id, actor);
		requireSeen(assignment, version);
		assignment.verify(actor, this.clock.today());
		this.assignments.save(assignment);
	}

	/**
	 * Opens a verified report again for correction; the log keeps who and why.
	 * @param id the assignment
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void reopen(long id, int version, String reason) {
		Actor actor = this.access.writer();
		Assignment assignment = this.issued.readable(id, actor);
		requireSeen(assignment, version);
		assignment.reopen(TextRules.reason(reason), actor);
		this.assignments.save(assignment);
	}

	private AssignmentDetails.May may(Actor actor, Assignment assignment) {
		ProgressState state = assignment.state();
		boolean owner = this.access.maySubmit(actor, assignment);
		boolean onBehalf = this.access.onBehalf(actor, assignment);
		boolean enter = assignment.open() && this.access.mayEnter(actor, assignment);
		return new AssignmentDetails.May(enter, enter && this.access.mayHandOver(actor, assignment),
				(enter && (owner || onBehalf)) || (state == ProgressState.HANDED_OVER && owner),
				state == ProgressState.HANDED_OVER && this.access.maySendBack(actor, assignment),
				state == ProgressState.SUBMITTED && this.access.mayVerify(actor, assignment),
				state == ProgressState.VERIFIED && this.access.mayReopen(actor),
				assignment.unfinished() && this.access.mayAskExtension(actor, assignment), actor.is(Role.BOARD_LEADER));
	}

	private void requireSeen(Assignment assignment, int version) {
		if (assignment.version() != version) {
			Long by = assignment.enteredBy();
			String name = (by != null) ? this.directory.names(List.of(by)).getOrDefault(by, "") : "";
			throw new ProgressCollision(name, assignment.version(), assignment.entry(), assignment.open());
		}
	}

	private String owner(Assignment assignment) {
		Long body = assignment.bodyId();
		return (body != null) ? this.organisation.body(body, assignment.deadline()).map(BodyName::name).orElse("")
				: this.organisation.unit(assignment.unitId(), assignment.deadline()).map(UnitName::name).orElse("");
	}

}
