package vn.danvan.plan;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.submission.MoreTime;

/**
 * Xin gia hạn: a commune or body asks for more time, a leader of the board grants or
 * refuses. It stands in the log of its assignment.
 */
@Entity
@Table(name = "assignment_extension")
class Extension extends StoredAggregate {

	private long assignmentId;

	private long planId;

	private long unitId;

	private LocalDate fromDeadline = LocalDate.EPOCH;

	private LocalDate until = LocalDate.EPOCH;

	private String reason = "";

	@Enumerated(EnumType.STRING)
	private ExtensionState state = ExtensionState.ASKED;

	private long askedBy;

	private LocalDate askedOn = LocalDate.EPOCH;

	private @Nullable Long decidedBy;

	private @Nullable LocalDate decidedOn;

	private @Nullable String answer;

	protected Extension() {
	}

	static Extension ask(Assignment assignment, LocalDate until, String reason, Actor by, LocalDate today) {
		MoreTime.check("until", assignment.deadline(), today, until);
		requireUnfinished(assignment);
		Extension extension = new Extension();
		extension.assignmentId = assignment.id();
		extension.planId = assignment.planId();
		extension.unitId = assignment.unitId();
		extension.fromDeadline = assignment.deadline();
		extension.until = until;
		extension.reason = reason;
		extension.askedBy = by.accountId();
		extension.askedOn = today;
		extension.happened("extension.asked", by,
				Map.of("task", assignment.task().code(), "until", VietnameseDates.screen(until), "reason", reason));
		return extension;
	}

	/** Grants it: the assignment has the new deadline and keeps the old one beside it. */
	void grant(Assignment assignment, Actor by, LocalDate today) {
		requireUnfinished(assignment);
		decide(by, today);
		if (!this.until.isAfter(assignment.deadline())) {
			throw new Refusal("plan.error.extension-overtaken", VietnameseDates.screen(assignment.deadline()));
		}
		this.state = ExtensionState.GRANTED;
		assignment.extend(this.until);
		happened("extension.granted", by,
				Map.of("task", assignment.task().code(), "until", VietnameseDates.screen(this.until)));
	}

	/** Refuses it with an answer, which is empty for a task of the private channel. */
	void refuse(Assignment assignment, String why, Actor by, LocalDate today) {
		decide(by, today);
		this.state = ExtensionState.REFUSED;
		this.answer = why;
		happened("extension.refused", by, Map.of("task", assignment.task().code(), "reason", why));
	}

	long assignmentId() {
		return this.assignmentId;
	}

	boolean isBy(Actor actor) {
		return this.askedBy == actor.accountId();
	}

	private static void requireUnfinished(Assignment assignment) {
		if (!assignment.unfinished()) {
			throw new Refusal("plan.error.extension-finished");
		}
	}

	private void decide(Actor by, LocalDate today) {
		if (this.state != ExtensionState.ASKED) {
			throw new Refusal("plan.error.extension-decided");
		}
		MoreTime.requireOther(isBy(by));
		this.decidedBy = by.accountId();
		this.decidedOn = today;
	}

	@Override
	protected String subjectType() {
		return Assignment.SUBJECT;
	}

	@Override
	protected long subjectId() {
		return this.assignmentId;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
