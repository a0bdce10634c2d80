package vn.danvan.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.followup.FollowUpKind;
import vn.danvan.followup.FollowUpRequest;
import vn.danvan.followup.FollowUpService;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.submission.Owner;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionState;
import vn.danvan.submission.SubmissionView;

/** Meetings with the people: entered, handed over, submitted, returned, accepted. */
@Service
@Transactional
public class MeetingService {

	private final MeetingRepository meetings;

	private final MeetingQueries queries;

	private final FollowUpService followUps;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	MeetingService(MeetingRepository meetings, MeetingQueries queries, FollowUpService followUps,
			Organisation organisation, AccountDirectory directory, Actors actors, BusinessClock clock,
			SampleData sample) {
		this.meetings = meetings;
		this.queries = queries;
		this.followUps = followUps;
		this.organisation = organisation;
		this.directory = directory;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of meetings in this person's scope, latest first; of others only what they
	 * have sent.
	 * @param filter which ones
	 * @param typed what topic, place or owner shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the meetings
	 */
	@Transactional(readOnly = true)
	public List<MeetingRow> list(MeetingFilter filter, String typed, long offset, int limit) {
		return this.queries.list(scope(), filter, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param typed what topic, place or owner shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(MeetingFilter filter, String typed) {
		return this.queries.count(scope(), filter, typed);
	}

	/**
	 * One meeting.
	 * @param id the meeting
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public MeetingDetails get(long id) {
		Actor actor = participant();
		Meeting meeting = readable(id, actor);
		Rights rights = Rights.of(actor, meeting.owner(), meeting.submission());
		Long by = meeting.submission().enteredBy();
		Map<Long, String> names = (by != null) ? this.directory.names(List.of(by)) : Map.of();
		return new MeetingDetails(id, meeting.version(), meeting.owner().unitId(),
				ownerName(meeting.owner(), meeting.heldOn()), rights.content() ? meeting.entry() : null,
				SubmissionView.of(meeting.submission(), names, rights),
				meeting.hasLeft() && (meeting.owner().is(actor) || actor.is(Role.STAFF)),
				meeting.submission().state() == SubmissionState.DRAFT && meeting.submission().isBy(actor),
				meeting.sample());
	}

	/**
	 * Enters a new meeting.
	 * @param owner the own commune or body; staff may enter for any
	 * @param entry what was held
	 * @return its id
	 */
	public long enter(Owner owner, MeetingEntry entry) {
		Actor actor = this.actors.current();
		boolean own = owner.is(actor);
		NotPermitted.unless(own || actor.is(Role.STAFF));
		MeetingEntry checked = checked(owner, entry);
		Meeting meeting = new Meeting(owner, this.sample.active());
		meeting.enter(checked, !own, actor);
		return this.meetings.save(meeting).id();
	}

	/**
	 * Changes a meeting.
	 * @param id the meeting
	 * @param version the version that the form shows
	 * @param entry what was held
	 * @return the new version
	 */
	public int revise(long id, int version, MeetingEntry entry) {
		Actor actor = participant();
		Meeting meeting = readable(id, actor);
		NotPermitted.unless(Rights.of(actor, meeting.owner(), meeting.submission()).enter());
		requireSeen(meeting, version);
		meeting.enter(checked(meeting.owner(), entry), !meeting.owner().is(actor), actor);
		return this.meetings.saveAndFlush(meeting).version();
	}

	/**
	 * Hands the meeting to the commune's leader.
	 * @param id the meeting
	 * @param version the version that the person saw
	 */
	public void handOver(long id, int version) {
		step(id, version, Rights::handOver, Meeting::handOver);
	}

	/**
	 * Gives the meeting back to the officer of the own commune.
	 * @param id the meeting
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void sendBack(long id, int version, String reason) {
		step(id, version, Rights::sendBack, (meeting, by) -> meeting.sendBack(TextRules.reason(reason), by));
	}

	/**
	 * Approves the meeting for its owner and sends it to the district.
	 * @param id the meeting
	 * @param version the version that the person saw
	 */
	public void submit(long id, int version) {
		step(id, version, Rights::submit, (meeting, by) -> meeting.submit(by, this.clock.today()));
	}

	/**
	 * Returns a submitted meeting.
	 * @param id the meeting
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void giveBack(long id, int version, String reason) {
		this.actors.current().require(Role.STAFF, Role.BOARD_LEADER);
		step(id, version, Rights::read, (meeting, by) -> meeting.giveBack(TextRules.reason(reason), by));
	}

	/**
	 * Accepts a submitted meeting.
	 * @param id the meeting
	 * @param version the version that the person saw
	 */
	public void accept(long id, int version) {
		this.actors.current().require(Role.STAFF, Role.BOARD_LEADER);
		step(id, version, Rights::read, (meeting, by) -> meeting.accept(by, this.clock.today()));
	}

	/**
	 * Throws an own draft away.
	 * @param id the meeting
	 */
	public void discard(long id) {
		Actor actor = participant();
		Meeting meeting = readable(id, actor);
		NotPermitted.unless(meeting.owner().is(actor) || actor.is(Role.STAFF));
		meeting.discard(actor);
		this.meetings.save(meeting);
		this.meetings.delete(meeting);
	}

	/**
	 * Records what was promised at a meeting that was sent to the board; it is followed
	 * up with its deadline.
	 * @param id the meeting
	 * @param content cam kết
	 * @param deadline hạn thực hiện
	 * @return the follow-up
	 */
	public long promise(long id, String content, LocalDate deadline) {
		Actor actor = participant();
		Meeting meeting = readable(id, actor);
		NotPermitted.unless(meeting.owner().is(actor) || actor.is(Role.STAFF));
		if (!meeting.hasLeft()) {
			throw new Refusal("dialogue.error.promise-before-sending");
		}
		return this.followUps.record(new FollowUpRequest(FollowUpKind.COMMITMENT, content, meeting.owner().unitId(),
				meeting.owner().bodyId(), deadline, new FollowUpRequest.Origin(Meeting.SUBJECT, id, null)));
	}

	/** The entry, by an owner that existed on its day. */
	private MeetingEntry checked(Owner owner, MeetingEntry entry) {
		MeetingEntry checked = entry.checked(this.clock.today());
		LocalDate day = Objects.requireNonNull(checked.heldOn());
		if (ownerName(owner, day).isEmpty()) {
			throw Refusal.at("heldOn", "dialogue.error.no-owner", VietnameseDates.screen(day));
		}
		return checked;
	}

	private void step(long id, int version, Predicate<Rights> right, BiConsumer<Meeting, Actor> verb) {
		Actor actor = participant();
		Meeting meeting = readable(id, actor);
		NotPermitted.unless(right.test(Rights.of(actor, meeting.owner(), meeting.submission())));
		requireSeen(meeting, version);
		verb.accept(meeting, actor);
		this.meetings.save(meeting);
	}

	private Meeting readable(long id, Actor actor) {
		Meeting meeting = this.meetings.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(Rights.of(actor, meeting.owner(), meeting.submission()).read());
		return meeting;
	}

	private void requireSeen(Meeting meeting, int version) {
		if (meeting.version() != version) {
			Long by = meeting.submission().enteredBy();
			throw new StaleVersion((by != null) ? this.directory.names(List.of(by)).getOrDefault(by, "")
					: Messages.text("base.somebody"));
		}
	}

	private String ownerName(Owner owner, LocalDate day) {
		Long body = owner.bodyId();
		return (body != null) ? this.organisation.body(body, day).map(BodyName::name).orElse("")
				: this.organisation.unit(owner.unitId(), day).map(UnitName::name).orElse("");
	}

	private Actor participant() {
		Actor actor = this.actors.current();
		actor.requireReader();
		return actor;
	}

	private ReadScope scope() {
		return ReadScope.of(this.actors.current());
	}

}
