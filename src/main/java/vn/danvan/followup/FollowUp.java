package vn.danvan.followup;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;

/**
 * Việc phải theo dõi: recorded, reported on by its owner, confirmed by the board,
 * reopened when needed. Lateness is computed from dates. Who reported does not confirm.
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

	private @Nullable LocalDate reportedOn;

	private @Nullable Long confirmedBy;

	private @Nullable LocalDate finishedOn;

	private @Nullable String reason;

	private int reopened;

	private boolean sample;

	private String searchKey = "";

	protected FollowUp() {
	}

	static FollowUp record(FollowUpRequest request, LocalDate today, boolean sample, Actor by) {
		FollowUp one = new FollowUp();
		one.kind = request.kind();
		one.content = TextRules.block("content", request.content(), FollowUpRequest.TEXT_MAX);
		if (one.content.isEmpty()) {
			throw Refusal.at("content", "base.error.required");
		}
		SecrecyMarks.refuse("content", one.content);
		if (request.deadline() == null || request.deadline().isBefore(today)) {
			throw Refusal.at("deadline", "followup.error.deadline");
		}
		FollowUpRequest.Origin origin = request.origin();
		one.originType = (origin != null) ? origin.type() : null;
		one.originId = (origin != null) ? origin.id() : null;
		one.originGroup = (origin != null) ? origin.group() : null;
		one.unitId = request.unitId();
		one.bodyId = request.bodyId();
		one.recordedOn = today;
		one.recordedBy = by.accountId();
		one.deadline = request.deadline();
		one.sample = sample;
		one.searchKey = VietnameseText.searchKey(one.content);
		one.happened("follow-up.recorded", by, Map.of("kind", Messages.label(one.kind), "content", one.named(), "due",
				VietnameseDates.screen(one.deadline)));
		return one;
	}

	/** Tells how far it is, on the side of its owner. */
	void report(String text, boolean done, LocalDate today, Actor by) {
		requireOpen();
		this.report = text;
		this.state = done ? FollowUpState.REPORTED : FollowUpState.UNDER_WAY;
		this.reportedBy = by.accountId();
		this.reportedOn = today;
		happened(done ? "follow-up.reported-done" : "follow-up.reported", by, Map.of("content", named()));
	}

	void confirm(LocalDate on, LocalDate today, Actor by) {
		requireOpen();
		requireOther(by);
		if (on.isAfter(today) || on.isBefore(this.recordedOn)) {
			throw Refusal.at("finishedOn", "followup.error.finished-on", VietnameseDates.screen(this.recordedOn));
		}
		this.state = FollowUpState.REMEDIED;
		this.confirmedBy = by.accountId();
		this.finishedOn = on;
		happened("follow-up.confirmed", by, Map.of("content", named(), "date", VietnameseDates.screen(on)));
	}

	void giveUp(String why, LocalDate today, Actor by) {
		requireOpen();
		requireOther(by);
		this.state = FollowUpState.CANNOT;
		this.confirmedBy = by.accountId();
		this.finishedOn = today;
		this.reason = why;
		happened("follow-up.given-up", by, Map.of("content", named(), "reason", why));
	}

	void sendBack(String why, Actor by) {
		if (this.state != FollowUpState.REPORTED) {
			throw new Refusal("followup.error.not-reported");
		}
		this.state = FollowUpState.UNDER_WAY;
		this.reason = why;
		happened("follow-up.returned", by, Map.of("content", named(), "reason", why));
	}

	void extend(LocalDate until, String why, Actor by) {
		requireOpen();
		if (!until.isAfter(dueOn())) {
			throw Refusal.at("deadline", "followup.error.extension", VietnameseDates.screen(dueOn()));
		}
		this.extendedDeadline = until;
		this.extensionReason = why;
		happened("follow-up.extended", by,
				Map.of("content", named(), "due", VietnameseDates.screen(until), "reason", why));
	}

	void reopen(String why, Actor by) {
		if (!this.state.finished()) {
			throw new Refusal("followup.error.not-closed");
		}
		this.state = FollowUpState.UNDER_WAY;
		this.confirmedBy = null;
		this.finishedOn = null;
		this.reason = why;
		this.reopened++;
		happened("follow-up.reopened", by, Map.of("content", named(), "reason", why));
	}

	boolean ownedBy(Actor actor) {
		return (this.bodyId != null) ? actor.ownBodies().contains(this.bodyId) : actor.ownUnits().contains(this.unitId);
	}

	boolean recordedBy(Actor actor) {
		return Objects.equals(this.recordedBy, actor.accountId());
	}

	boolean reportedBy(Actor actor) {
		return Objects.equals(this.reportedBy, actor.accountId());
	}

	LocalDate dueOn() {
		return (this.extendedDeadline != null) ? this.extendedDeadline : this.deadline;
	}

	FollowUpState state() {
		return this.state;
	}

	long unitId() {
		return this.unitId;
	}

	@Nullable Long bodyId() {
		return this.bodyId;
	}

	@Nullable Long originId() {
		return this.originId;
	}

	@Nullable String originType() {
		return this.originType;
	}

	Story story() {
		return new Story(this.content, this.recordedOn, this.deadline, this.extendedDeadline, this.extensionReason,
				this.report, this.reportedOn, this.reportedBy, this.finishedOn, this.reason, this.reopened,
				this.sample);
	}

	private String named() {
		return (this.content.length() <= NAMED_MAX) ? this.content : this.content.substring(0, NAMED_MAX - 1) + "…";
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

	/**
	 * What a page tells of it.
	 *
	 * @param content nội dung
	 * @param recordedOn ngày ghi nhận
	 * @param deadline hạn ban đầu
	 * @param extendedDeadline hạn gia hạn, or null
	 * @param extensionReason why it was extended, or null
	 * @param report kết quả as the owner told it
	 * @param reportedOn when, or null
	 * @param reportedBy by whom, or null
	 * @param finishedOn when it was closed, or null
	 * @param reason why it was given up, returned or reopened, or null
	 * @param reopened how often it was opened again
	 * @param sample minh họa
	 */
	record Story(String content, LocalDate recordedOn, LocalDate deadline, @Nullable LocalDate extendedDeadline,
			@Nullable String extensionReason, String report, @Nullable LocalDate reportedOn, @Nullable Long reportedBy,
			@Nullable LocalDate finishedOn, @Nullable String reason, int reopened, boolean sample) {
	}

}
