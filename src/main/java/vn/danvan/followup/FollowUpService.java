package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.Organisation;

/** Records follow-ups, reports on them, confirms, extends and reopens them. */
@Service
@Transactional
public class FollowUpService {

	private final FollowUpRepository followUps;

	private final FollowUpQueries queries;

	private final Organisation organisation;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	FollowUpService(FollowUpRepository followUps, FollowUpQueries queries, Organisation organisation, Actors actors,
			BusinessClock clock, SampleData sample) {
		this.followUps = followUps;
		this.queries = queries;
		this.organisation = organisation;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * Records a follow-up: staff and leaders any, UBND shortcomings of the district, a
	 * commune its own commitments.
	 * @param request what is recorded
	 * @return its id
	 */
	public long record(FollowUpRequest request) {
		Actor actor = this.actors.current();
		boolean own = request.kind() == FollowUpKind.COMMITMENT && (request.bodyId() != null
				? actor.ownBodies().contains(request.bodyId()) : actor.ownUnits().contains(request.unitId()));
		boolean ofDistrict = request.kind() == FollowUpKind.SHORTCOMING && actor.is(Role.PEOPLES_COMMITTEE);
		NotPermitted.unless(actor.is(Role.STAFF, Role.BOARD_LEADER) || own || ofDistrict);
		if (this.organisation.unit(request.unitId(), this.clock.today()).isEmpty()) {
			throw Refusal.at("unit", "followup.error.no-unit");
		}
		return this.followUps.save(FollowUp.record(request, this.clock.today(), this.sample.active(), actor)).id();
	}

	/**
	 * One page of follow-ups in this person's scope, open and most urgent first.
	 * @param filter which ones
	 * @param typed what content or owner shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the follow-ups
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> list(FollowUpFilter filter, String typed, long offset, int limit) {
		return this.queries.list(scope(), filter, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param typed what content or owner shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(FollowUpFilter filter, String typed) {
		return this.queries.count(scope(), filter, typed);
	}

	/**
	 * The follow-ups of a record whose page this person may open.
	 * @param originType the kind of record
	 * @param originId its id
	 * @return the follow-ups that lie in the person's scope
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> of(String originType, long originId) {
		return this.queries.of(scope(), originType, originId);
	}

	/**
	 * The open follow-ups that come from some records, in one statement.
	 * @param originType the kind of these records
	 * @param originIds their ids
	 * @return those in this person's scope, most urgent first
	 */
	@Transactional(readOnly = true)
	public List<FollowUpRow> openFrom(String originType, java.util.Collection<Long> originIds) {
		return originIds.isEmpty() ? List.of() : this.queries.openFrom(scope(), originType, originIds);
	}

	/**
	 * One follow-up.
	 * @param id the follow-up
	 * @return everything that its page shows
	 */
	@Transactional(readOnly = true)
	public FollowUpDetails get(long id) {
		Actor actor = participant();
		FollowUp one = readable(id, actor);
		FollowUp.Story story = one.story();
		boolean open = !one.state().finished();
		boolean board = actor.is(Role.STAFF, Role.BOARD_LEADER);
		return new FollowUpDetails(this.queries.one(id), one.version(), one.unitId(), story.recordedOn(),
				story.deadline(), story.extendedDeadline(), story.extensionReason(), story.report(), story.reportedOn(),
				story.reason(), story.reopened(), one.originType(), one.originId(), story.sample(),
				open && mayReport(actor, one), open && board && !one.reportedBy(actor),
				open && actor.is(Role.BOARD_LEADER), !open && board);
	}

	/**
	 * Tells how far it is, on the side of its owner.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param text what was done
	 * @param done whether it is remedied
	 */
	public void report(long id, int version, String text, boolean done) {
		Actor actor = participant();
		FollowUp one = readable(id, actor);
		NotPermitted.unless(mayReport(actor, one));
		one.requireVersion(version);
		String report = TextRules.block("report", text, FollowUpRequest.TEXT_MAX);
		if (report.isEmpty()) {
			throw Refusal.at("report", "base.error.required");
		}
		one.report(SecrecyMarks.refuse("report", report), done, this.clock.today(), actor);
		this.followUps.save(one);
	}

	/**
	 * Confirms that it is remedied.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param finishedOn ngày khắc phục xong, not in the future
	 */
	public void confirm(long id, int version, LocalDate finishedOn) {
		change(id, version, (one, actor) -> one.confirm(finishedOn, this.clock.today(), actor));
	}

	/**
	 * Closes it as impossible.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void giveUp(long id, int version, String reason) {
		String why = TextRules.reason(reason);
		change(id, version, (one, actor) -> one.giveUp(why, this.clock.today(), actor));
	}

	/**
	 * Returns a report to the owner.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason what is missing
	 */
	public void sendBack(long id, int version, String reason) {
		String why = TextRules.reason(reason);
		change(id, version, (one, actor) -> one.sendBack(why, actor));
	}

	/**
	 * Extends the deadline; both dates are kept.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param until the new deadline, after the present one
	 * @param reason why
	 */
	public void extend(long id, int version, LocalDate until, String reason) {
		this.actors.current().require(Role.BOARD_LEADER);
		String why = TextRules.reason(reason);
		change(id, version, (one, actor) -> one.extend(until, why, actor));
	}

	/**
	 * Opens a closed one again.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void reopen(long id, int version, String reason) {
		String why = TextRules.reason(reason);
		change(id, version, (one, actor) -> one.reopen(why, actor));
	}

	static boolean mayRead(Actor actor, FollowUp one) {
		return actor.readsAllRecords() || one.ownedBy(actor) || one.recordedBy(actor);
	}

	static boolean mayReport(Actor actor, FollowUp one) {
		return one.ownedBy(actor) || actor.is(Role.STAFF);
	}

	private void change(long id, int version, BiConsumer<FollowUp, Actor> verb) {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		FollowUp one = readable(id, actor);
		one.requireVersion(version);
		verb.accept(one, actor);
		this.followUps.save(one);
	}

	private FollowUp readable(long id, Actor actor) {
		FollowUp one = this.followUps.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(mayRead(actor, one));
		return one;
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
