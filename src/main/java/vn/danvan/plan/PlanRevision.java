package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.VietnameseDates;

/**
 * Điều chỉnh kế hoạch: a numbered revision of an issued plan with its reason. Its changes
 * are collected while it is open and come into force together when it is issued. It
 * stands in the log of its plan.
 */
@Entity
class PlanRevision extends StoredAggregate {

	private long planId;

	private int number;

	private String reason = "";

	@Enumerated(EnumType.STRING)
	private RevisionState state = RevisionState.OPEN;

	private int steps;

	private long openedBy;

	private LocalDate openedOn = LocalDate.EPOCH;

	private @Nullable String symbol;

	private @Nullable LocalDate issuedOn;

	private @Nullable Long issuedBy;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "revision_id", nullable = false, updatable = false)
	@OrderBy("code")
	private List<PlanChange> changes = new ArrayList<>();

	protected PlanRevision() {
	}

	static PlanRevision open(Plan plan, String reason, Actor by, LocalDate today) {
		plan.requireIssued();
		PlanRevision revision = new PlanRevision();
		revision.planId = plan.id();
		revision.number = plan.revision() + 1;
		revision.reason = reason;
		revision.openedBy = by.accountId();
		revision.openedOn = today;
		revision.happened("revision.opened", by, revision.named(Map.of("reason", reason)));
		return revision;
	}

	/**
	 * Stages a change; a later one of the same task takes the place of an earlier one.
	 */
	void stage(PlanChange change, Actor by) {
		requireOpen();
		this.steps++;
		PlanChange staged = (change.taskId() != null) ? ofTask(change.taskId()).orElse(change) : change;
		if (staged == change) {
			this.changes.add(change);
		}
		else {
			staged.become(change);
		}
		staged.stagedBy(by);
		happened("revision.changed", by, named(Map.of("task", change.code())));
	}

	/** Rewrites a task that this adjustment adds. */
	void rewriteAddition(long changeId, TaskVersion after, Actor by) {
		requireOpen();
		PlanChange addition = change(changeId);
		if (addition.kind() != ChangeKind.ADD) {
			throw new Refusal("plan.error.change-gone");
		}
		this.steps++;
		addition.become(PlanChange.add(after));
		addition.stagedBy(by);
		happened("revision.changed", by, named(Map.of("task", addition.code())));
	}

	/** Takes a change out again. */
	void undo(long changeId, Actor by) {
		requireOpen();
		this.steps++;
		PlanChange change = change(changeId);
		this.changes.remove(change);
		happened("revision.undone", by, named(Map.of("task", change.code())));
	}

	/** Gives up an open revision. */
	void discard(Actor by) {
		requireOpen();
		happened("revision.discarded", by, named(Map.of()));
	}

	/** Issues it; its changes come into force now. */
	void issue(String issuedSymbol, LocalDate date, Actor by) {
		requireOpen();
		if (this.changes.isEmpty()) {
			throw new Refusal("plan.error.revision-empty");
		}
		if (this.openedBy == by.accountId() || this.changes.stream().anyMatch((one) -> one.isBy(by))) {
			throw new Refusal("plan.error.revision-own");
		}
		this.state = RevisionState.ISSUED;
		this.symbol = issuedSymbol;
		this.issuedOn = date;
		this.issuedBy = by.accountId();
		happened("revision.issued", by, named(
				Map.of("symbol", issuedSymbol, "date", VietnameseDates.screen(date), "changes", this.changes.size())));
	}

	/** The version of a task that the adjustment would bring, if it touches it. */
	Optional<PlanChange> ofTask(long taskId) {
		return this.changes.stream().filter((one) -> one.taskId() != null && one.taskId() == taskId).findFirst();
	}

	/** Says whether another task of the adjustment has a code. */
	boolean takesCode(String code, @Nullable Long exceptChange) {
		return this.changes.stream()
			.anyMatch((one) -> one.after() != null && one.code().equals(code)
					&& (exceptChange == null || one.id() != exceptChange));
	}

	private PlanChange change(long changeId) {
		return this.changes.stream()
			.filter((one) -> one.id() == changeId)
			.findFirst()
			.orElseThrow(() -> new Refusal("plan.error.change-gone"));
	}

	long planId() {
		return this.planId;
	}

	boolean isOpen() {
		return this.state == RevisionState.OPEN;
	}

	int number() {
		return this.number;
	}

	List<PlanChange> changes() {
		return this.changes;
	}

	RevisionRow row(Map<Long, String> people, List<RevisionRow.Change> shown) {
		return new RevisionRow(id(), version(), this.number, this.reason, this.state,
				people.getOrDefault(this.openedBy, ""), this.openedOn, this.symbol, this.issuedOn,
				(this.issuedBy != null) ? people.get(this.issuedBy) : null, shown);
	}

	List<Long> people() {
		return (this.issuedBy != null) ? List.of(this.openedBy, this.issuedBy) : List.of(this.openedBy);
	}

	private void requireOpen() {
		if (this.state != RevisionState.OPEN) {
			throw new Refusal("plan.error.revision-issued");
		}
	}

	private Map<String, ?> named(Map<String, ?> more) {
		Map<String, Object> parameters = new java.util.HashMap<>(more);
		parameters.put("number", this.number);
		return parameters;
	}

	@Override
	protected String subjectType() {
		return Plan.SUBJECT;
	}

	@Override
	protected long subjectId() {
		return this.planId;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
