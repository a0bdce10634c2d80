package vn.danvan.dialogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.submission.Owner;
import vn.danvan.submission.Submission;
import vn.danvan.submission.SubmissionState;

/**
 * Cuộc tiếp xúc, đối thoại: entered by its commune or body, sent to and accepted by the
 * board.
 */
@Entity
class Meeting extends StoredAggregate {

	static final String SUBJECT = "meeting";

	@Enumerated(EnumType.STRING)
	private MeetingKind kind = MeetingKind.DIALOGUE;

	@Enumerated(EnumType.STRING)
	private Host host = Host.PARTY_COMMITTEE;

	private long unitId;

	private @Nullable Long bodyId;

	private LocalDate heldOn = LocalDate.EPOCH;

	private String place = "";

	private String topic = "";

	private int participants;

	private int opinions;

	private int answeredOnSpot;

	private String summary = "";

	@Embedded
	private Submission submission = new Submission();

	private boolean sample;

	private String searchKey = "";

	protected Meeting() {
	}

	Meeting(Owner owner, boolean sample) {
		this.unitId = owner.unitId();
		this.bodyId = owner.bodyId();
		this.sample = sample;
	}

	void enter(MeetingEntry entry, boolean behalf, Actor by) {
		this.submission.enter(behalf, by);
		this.kind = entry.kind();
		this.host = entry.host();
		this.heldOn = Objects.requireNonNull(entry.heldOn());
		this.place = entry.place();
		this.topic = entry.topic();
		this.participants = Objects.requireNonNull(entry.participants());
		this.opinions = Objects.requireNonNull(entry.opinions());
		this.answeredOnSpot = Objects.requireNonNull(entry.answeredOnSpot());
		this.summary = entry.summary();
		this.searchKey = VietnameseText.searchKey(this.topic, this.place);
		happened(behalf ? "meeting.entered-on-behalf" : "meeting.entered", by, named());
	}

	void handOver(Actor by) {
		this.submission.handOver();
		happened("meeting.handed-over", by, named());
	}

	void sendBack(String reason, Actor by) {
		this.submission.sendBack(reason);
		happened("meeting.sent-back", by, named(reason));
	}

	void submit(Actor by, LocalDate today) {
		this.submission.submit(by, today);
		happened(this.submission.onBehalf() ? "meeting.submitted-on-behalf" : "meeting.submitted", by, named());
	}

	void giveBack(String reason, Actor by) {
		this.submission.giveBack(reason, by);
		happened("meeting.returned", by, named(reason));
	}

	void accept(Actor by, LocalDate today) {
		this.submission.accept(by, today);
		happened("meeting.accepted", by, named());
	}

	void discard(Actor by) {
		if (this.submission.state() != SubmissionState.DRAFT || !this.submission.isBy(by)) {
			throw new Refusal("dialogue.error.discard");
		}
		happened("meeting.discarded", by, named());
	}

	/** Whether it stands with the board, where others see it. */
	boolean hasLeft() {
		return this.submission.state() == SubmissionState.SUBMITTED
				|| this.submission.state() == SubmissionState.ACCEPTED;
	}

	Owner owner() {
		return new Owner(this.unitId, this.bodyId);
	}

	Submission submission() {
		return this.submission;
	}

	MeetingEntry entry() {
		return new MeetingEntry(this.kind, this.host, this.heldOn, this.place, this.topic, this.participants,
				this.opinions, this.answeredOnSpot, this.summary);
	}

	LocalDate heldOn() {
		return this.heldOn;
	}

	boolean sample() {
		return this.sample;
	}

	private Map<String, String> named() {
		return Map.of("topic", this.topic, "date", VietnameseDates.screen(this.heldOn));
	}

	private Map<String, String> named(String reason) {
		return Map.of("topic", this.topic, "date", VietnameseDates.screen(this.heldOn), "reason", reason);
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
