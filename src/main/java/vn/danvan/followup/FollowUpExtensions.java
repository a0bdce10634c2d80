package vn.danvan.followup;

import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.base.time.BusinessClock;

/**
 * Gia hạn: who must act, or staff in the place of it, asks for more time; a leader of the
 * board who did not ask decides. Both deadlines stay, and every request stays in the
 * steps.
 */
@Service
@Transactional
public class FollowUpExtensions {

	private final FollowUpRepository followUps;

	private final FollowUpAccess access;

	private final BusinessClock clock;

	FollowUpExtensions(FollowUpRepository followUps, FollowUpAccess access, BusinessClock clock) {
		this.followUps = followUps;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Asks for more time.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param until the deadline that is asked for, after the present one, at most a year
	 * @param reason why
	 * @throws Refusal if it is closed or reported as remedied, or a request waits already
	 */
	public void ask(long id, int version, LocalDate until, String reason) {
		Actor actor = this.access.participant();
		FollowUp one = this.access.readable(id, actor);
		NotPermitted.unless(FollowUpAccess.mayReport(actor, one));
		one.requireVersion(version);
		one.ask(until, SecrecyMarks.refuse("reason", TextRules.reason(reason)), this.clock.today(), actor);
		this.followUps.save(one);
	}

	/**
	 * Grants more time.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param until the new deadline, that which was asked for or another one
	 * @throws Refusal if nothing was asked, or this person asked
	 */
	public void grant(long id, int version, LocalDate until) {
		Actor actor = this.access.leader();
		FollowUp one = this.access.seen(id, version, actor);
		one.grant(until, this.clock.today(), actor);
		this.followUps.save(one);
	}

	/**
	 * Refuses more time.
	 * @param id the follow-up
	 * @param version the version that the person saw
	 * @param reason why
	 * @throws Refusal if nothing was asked, or this person asked
	 */
	public void refuse(long id, int version, String reason) {
		Actor actor = this.access.leader();
		FollowUp one = this.access.seen(id, version, actor);
		one.refuse(SecrecyMarks.refuse("reason", TextRules.reason(reason)), this.clock.today(), actor);
		this.followUps.save(one);
	}

}
