package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;

/**
 * Asks for more time and decides on it: communes and bodies for what they owe, staff in
 * their place, leaders of the board decide.
 */
@Service
@Transactional
public class ExtensionService {

	private final ExtensionRepository extensions;

	private final ExtensionQueries queries;

	private final AssignmentRepository assignments;

	private final IssuedAssignments issued;

	private final PlanAccess access;

	private final BusinessClock clock;

	ExtensionService(ExtensionRepository extensions, ExtensionQueries queries, AssignmentRepository assignments,
			IssuedAssignments issued, PlanAccess access, BusinessClock clock) {
		this.extensions = extensions;
		this.queries = queries;
		this.assignments = assignments;
		this.issued = issued;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * All requests of an assignment, latest first.
	 * @param assignmentId the assignment
	 * @return the requests
	 */
	@Transactional(readOnly = true)
	public List<ExtensionRow> of(long assignmentId) {
		Actor actor = this.access.participant();
		this.issued.readable(assignmentId, actor);
		return this.queries.of(assignmentId);
	}

	/**
	 * The requests that wait for a decision, longest waiting first.
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the requests
	 */
	@Transactional(readOnly = true)
	public List<ExtensionRow> waiting(long offset, int limit) {
		this.access.writer();
		return this.queries.waiting(offset, limit);
	}

	/**
	 * How many {@link #waiting} has in all.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int countWaiting() {
		this.access.writer();
		return this.queries.countWaiting();
	}

	/**
	 * Asks for more time.
	 * @param assignmentId what is owed
	 * @param until the deadline that is asked for, after the present one, at most a year
	 * @param reason why
	 */
	public void ask(long assignmentId, LocalDate until, String reason) {
		Actor actor = this.access.participant();
		Assignment assignment = this.issued.readable(assignmentId, actor);
		NotPermitted.unless(this.access.mayAskExtension(actor, assignment));
		if (this.extensions.existsByAssignmentIdAndState(assignmentId, ExtensionState.ASKED)) {
			throw new Refusal("plan.error.extension-waiting");
		}
		this.extensions.save(Extension.ask(assignment, until, checked(assignment, reason), actor, this.clock.today()));
	}

	/**
	 * Grants a request.
	 * @param id the request
	 * @param version the version that the person saw
	 */
	public void grant(long id, int version) {
		Actor actor = this.access.issuer();
		Extension extension = seen(id, version);
		Assignment assignment = assignment(extension.assignmentId());
		extension.grant(assignment, actor, this.clock.today());
		this.extensions.save(extension);
		this.assignments.save(assignment);
	}

	/**
	 * Refuses a request.
	 * @param id the request
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void refuse(long id, int version, String reason) {
		Actor actor = this.access.issuer();
		Extension extension = seen(id, version);
		Assignment assignment = assignment(extension.assignmentId());
		extension.refuse(assignment, checked(assignment, reason), actor, this.clock.today());
		this.extensions.save(extension);
	}

	private static String checked(Assignment assignment, String reason) {
		if (!assignment.task().privateChannel()) {
			return TextRules.reason(reason);
		}
		if (!reason.isBlank()) {
			throw Refusal.at("reason", "plan.error.private-text");
		}
		return "";
	}

	private Extension seen(long id, int version) {
		Extension extension = this.extensions.findById(id).orElseThrow(NotPermitted::new);
		extension.requireVersion(version);
		return extension;
	}

	private Assignment assignment(long id) {
		return this.assignments.find(id).orElseThrow(NotPermitted::new);
	}

}
