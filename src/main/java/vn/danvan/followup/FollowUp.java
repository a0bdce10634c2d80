package vn.danvan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.submission.MoreTime;
import vn.danvan.submission.Owner;

/**
 * Việc phải theo dõi: recorded, reported on by its owner, confirmed by the board,
 * reopened when needed; every step stays readable. Lateness is computed from dates. Who
 * reported does not confirm, who asked for more time does not grant it.
 */
@Entity
class FollowUp extends StoredAggregate {

	static final String SUBJECT = "follow-up";

	private static final int NAMED_MAX = 120;

	@Enumerated(EnumType.STRING)
	private FollowUpKind kind = FollowUpKind.SHORTCOMING;

	private @Nullable String originType;

	private @Nullable Long originId;

	private @Nullable String originGroup;

	private String content = "";

	private long unitId;

	private @Nullable Long bodyId;

	private LocalDate recordedOn = LocalDate.EPOCH;

	private @Nullable Long recordedBy;

	private LocalDate deadline = LocalDate.EPOCH;

	private @Nullable LocalDate extendedDeadline;

	private @Nullable String extensionReason;

	@Enumerated(EnumType.STRING)
	private FollowUpState state = FollowUpState.NOT_BEGUN;

	private String report = "";

	private @Nullable Long reportedBy;

	private @Nullable Long enteredBy;

	private @Nullable LocalDate reportedOn;

	private @Nullable Long confirmedBy;

	private @Nullable LocalDate finishedOn;

	private @Nullable String reason;

	private int reopened;

	@Embedded
	private @Nullable ReportDraft draft;

	@Embedded
	private @Nullable AskedTime asked;

	private @Nullable LocalDate remindedOn;

	private boolean sample;

	private String searchKey = "";

	@ElementCollection
	@CollectionTable(name = "follow_up_step", joinColumns = @JoinColumn(name = "follow_up_id"))
	@OrderColumn(name = "position")
	private List<FollowUpStep> steps = new ArrayList<>();

	protected FollowUp() {
	}

	static FollowUp record(FollowUpRequest request, LocalDate today, boolean sample, Actor by) {
		FollowUp one = new FollowUp();
		one.kind = request.kind();
		one.content = request.checkedContent();
		one.deadline = request.checkedDeadline(today);
		FollowUpRequest.Origin origin = request.origin();
		one.originType = (origin != null) ? origin.type() : null;
		one.originId = (origin != null) ? origin.id() : null;
		one.originGroup = (origin != null) ? origin.group() : null;
		one.unitId = request.unitId();
		one.bodyId = request.bodyId();
		one.recordedOn = today;
		one.recordedBy = by.accountId();
		one.sample = sample;
		one.searchKey = VietnameseText.searchKey(one.content);
		one.steps.add(FollowUpStep.to(one.state, FollowUpStepKind.RECORDED, today, by, one.content).due(one.deadline));
		one.happened("follow-up.recorded", by, Map.of("kind", Messages.label(one.kind), "content", one.named(), "due",
				VietnameseDates.screen(one.deadline)));
		return one;
	}

	/** Keeps what an officer of the commune wrote, for the leader to send. */
	void handOver(String text, boolean done, LocalDate today, Actor by) {
		requireOpen();
		this.draft = new ReportDraft(text, done, by.accountId(), today, null);
		happened("follow-up.handed-over", by, Map.of("content", named()));
	}

	/** Gives what the officer wrote back to the officer, within the commune. */
	void sendBack(String why, Actor by) {
		ReportDraft waiting = this.draft;
		if (waiting == null || !waiting.waitsForLeader()) {
			throw new Refusal("submission.error.not-handed-over");
		}
		this.draft = new ReportDraft(waiting.text(), waiting.done(), waiting.by(), waiting.on(), why);
		happened("follow-up.sent-back", by, Map.of("content", named(), "reason", why));
	}

	/**
	 * Tells the board how far it is, on the side of its owner. What an officer wrote
	 * before goes with it; what staff reports in the owner's place leaves it waiting.
	 * What is added to a report that waits for the board does not change its day.
	 */
	void report(String text, boolean done, LocalDate today, Actor by) {
		requireOpen();
		ReportDraft written = this.draft;
		boolean behalf = !ownedBy(by);
		boolean more = done && this.state == FollowUpState.REPORTED;
		this.report = text;
		this.state = done ? FollowUpState.REPORTED : FollowUpState.UNDER_WAY;
		this.reportedBy = by.accountId();
		this.enteredBy = (written != null && !behalf) ? written.by() : by.accountId();
		LocalDate day = (more && this.reportedOn != null) ? this.reportedOn : today;
		this.reportedOn = day;
		if (!behalf) {
			this.draft = null;
		}
		this.steps.add(FollowUpStep
			.to(this.state, done ? FollowUpStepKind.REPORTED_DONE : FollowUpStepKind.REPORTED, today, by, text)
			.effective(day)
			.onBehalf(behalf));
		happened(done ? "follow-up.reported-done" : "follow-up.reported", by, Map.of("content", named()));
	}

	void confirm(LocalDate on, LocalDate today, Actor by) {
		requireOpen();
		requireOther(by);
		LocalDate earliest = openSince();
		if (on.isAfter(today) || on.isBefore(earliest)) {
			throw Refusal.at("finishedOn", "followup.error.finished-on", VietnameseDates.screen(earliest));
		}
		close(FollowUpState.REMEDIED, on, by);
		this.steps.add(FollowUpStep.to(this.state, FollowUpStepKind.CONFIRMED, today, by, "").effective(on));
		happened("follow-up.confirmed", by, Map.of("content", named(), "date", VietnameseDates.screen(on)));
	}

	void giveUp(String why, LocalDate today, Actor by) {
		requireOpen();
		requireOther(by);
		close(FollowUpState.CANNOT, today, by);
		this.reason = why;
		this.steps.add(FollowUpStep.to(this.state, FollowUpStepKind.GIVEN_UP, today, by, why));
		happened("follow-up.given-up", by, Map.of("content", named(), "reason", why));
	}

	void giveBack(String why, LocalDate today, Actor by) {
		if (this.state != FollowUpState.REPORTED) {
			throw new Refusal("followup.error.not-reported");
		}
		this.state = FollowUpState.UNDER_WAY;
		this.reason = why;
		this.steps.add(FollowUpStep.to(this.state, FollowUpStepKind.RETURNED, today, by, why));
		happened("follow-up.returned", by, Map.of("content", named(), "reason", why));
	}

	void reopen(String why, LocalDate today, Actor by) {
		if (!this.state.finished()) {
			throw new Refusal("followup.error.not-closed");
		}
		this.state = FollowUpState.UNDER_WAY;
		this.confirmedBy = null;
		this.finishedOn = null;
		this.reason = why;
		this.reopened++;
		this.steps.add(FollowUpStep.to(this.state, FollowUpStepKind.REOPENED, today, by, why));
		happened("follow-up.reopened", by, Map.of("content", named(), "reason", why));
	}

	/** Takes back what was recorded by mistake. */
	void withdraw(String why, LocalDate today, Actor by) {
		if (!withdrawable(today)) {
			throw new Refusal("followup.error.not-withdrawable");
		}
		happened("follow-up.withdrawn", by, Map.of("content", named(), "reason", why));
	}

	/** Only on the day on which it was recorded, and before its owner did anything. */
	boolean withdrawable(LocalDate today) {
		return this.recordedOn.equals(today) && this.steps.size() == 1 && this.draft == null;
	}

	/** Asks for more time, which a leader of the board decides. */
	void ask(LocalDate until, String why, LocalDate today, Actor by) {
		requireOpen();
		if (this.state == FollowUpState.REPORTED) {
			throw new Refusal("followup.error.ask-reported");
		}
		if (this.asked != null) {
			throw new Refusal("followup.error.asked-already");
		}
		MoreTime.check("until", dueOn(), today, until);
		this.asked = new AskedTime(until, why, by.accountId(), today);
		this.steps.add(FollowUpStep.time(FollowUpStepKind.TIME_ASKED, today, until, by, why).onBehalf(!ownedBy(by)));
		happened("follow-up.time-asked", by,
				Map.of("content", named(), "due", VietnameseDates.screen(until), "reason", why));
	}

	/** Grants more time, until the day that was asked for or another one. */
	void grant(LocalDate until, LocalDate today, Actor by) {
		AskedTime request = requireAsked(by);
		MoreTime.check("until", dueOn(), today, until);
		this.extendedDeadline = until;
		this.extensionReason = request.reason();
		this.asked = null;
		this.steps.add(FollowUpStep.time(FollowUpStepKind.TIME_GRANTED, today, until, by, request.reason()));
		happened("follow-up.extended", by,
				Map.of("content", named(), "due", VietnameseDates.screen(until), "reason", request.reason()));
	}

	void refuse(String why, LocalDate today, Actor by) {
		requireAsked(by);
		this.asked = null;
		this.steps.add(FollowUpStep.time(FollowUpStepKind.TIME_REFUSED, today, null, by, why));
		happened("follow-up.time-refused", by, Map.of("content", named(), "reason", why));
	}

	/** Reminds the owner of what is late, once a day. */
	boolean remind(LocalDate today, Actor by) {
		boolean owed = this.state == FollowUpState.NOT_BEGUN || this.state == FollowUpState.UNDER_WAY;
		if (!owed || !dueOn().isBefore(today) || today.equals(this.remindedOn)) {
			return false;
		}
		this.remindedOn = today;
		happened("follow-up.reminded", by, Map.of("content", named(), "due", VietnameseDates.screen(dueOn())));
		return true;
	}

	Owner owner() {
		return new Owner(this.unitId, this.bodyId);
	}

	long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	boolean ownedBy(Actor actor) {
		return owner().is(actor);
	}

	boolean recordedBy(Actor actor) {
		return Objects.equals(this.recordedBy, actor.accountId());
	}

	/** Whether a person wrote or sent the last report. */
	boolean reportedBy(Actor actor) {
		return Objects.equals(this.reportedBy, actor.accountId()) || Objects.equals(this.enteredBy, actor.accountId());
	}

	LocalDate dueOn() {
		return (this.extendedDeadline != null) ? this.extendedDeadline : this.deadline;
	}

	FollowUpState state() {
		return this.state;
	}

	@Nullable ReportDraft draft() {
		return this.draft;
	}

	@Nullable AskedTime asked() {
		return this.asked;
	}

	List<FollowUpStep> steps() {
		return List.copyOf(this.steps);
	}

	boolean sample() {
		return this.sample;
	}

	/** The first day on which it can have been remedied. */
	LocalDate openSince() {
		return this.steps.stream()
			.filter((step) -> step.kind() == FollowUpStepKind.REOPENED)
			.map(FollowUpStep::onDay)
			.reduce(this.recordedOn, (earlier, later) -> later.isAfter(earlier) ? later : earlier);
	}

	private void close(FollowUpState outcome, LocalDate on, Actor by) {
		this.state = outcome;
		this.confirmedBy = by.accountId();
		this.finishedOn = on;
		this.draft = null;
		this.asked = null;
	}

	private AskedTime requireAsked(Actor by) {
		AskedTime request = this.asked;
		if (request == null) {
			throw new Refusal("followup.error.not-asked");
		}
		MoreTime.requireOther(request.isBy(by));
		return request;
	}

	/** The beginning of its content, as it stands within a sentence. */
	private String named() {
		String whole = this.content.endsWith(".") ? this.content.substring(0, this.content.length() - 1) : this.content;
		return (whole.length() <= NAMED_MAX) ? whole : whole.substring(0, NAMED_MAX - 1) + "…";
	}

	private void requireOpen() {
		if (this.state.finished()) {
			throw new Refusal("followup.error.closed");
		}
	}

	private void requireOther(Actor by) {
		if (reportedBy(by)) {
			throw new Refusal("submission.error.own-entry");
		}
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return this.unitId;
	}

}
