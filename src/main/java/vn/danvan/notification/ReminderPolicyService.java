package vn.danvan.notification;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.Role;

/** The policy of reminders: staff read it, the board leader changes it. */
@Service
@Transactional(readOnly = true)
public class ReminderPolicyService {

	/** The kind of record in the log. */
	public static final String SUBJECT = ReminderPolicy.SUBJECT;

	/** The one policy. */
	public static final long ID = ReminderPolicy.ID;

	private final ReminderPolicyRepository policies;

	private final Actors actors;

	ReminderPolicyService(ReminderPolicyRepository policies, Actors actors) {
		this.policies = policies;
		this.actors = actors;
	}

	/**
	 * The policy.
	 * @return its days, and the version that a form sends back
	 */
	public Current get() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		ReminderPolicy policy = find();
		return new Current(policy.rules(), policy.version(), actor.is(Role.BOARD_LEADER));
	}

	/**
	 * Changes the policy; it holds from the next morning's run on.
	 * @param seen the version that the person saw
	 * @param rules the days as typed
	 */
	@Transactional
	public void change(int seen, ReminderRules rules) {
		Actor leader = this.actors.current();
		leader.require(Role.BOARD_LEADER);
		ReminderPolicy policy = find();
		policy.requireVersion(seen);
		policy.change(rules.steps(), leader);
		this.policies.save(policy);
	}

	private ReminderPolicy find() {
		return this.policies.findById(ReminderPolicy.ID).orElseThrow();
	}

	/**
	 * The policy as it is now.
	 *
	 * @param rules its days
	 * @param version for the form
	 * @param mayChange whether this person may change it
	 */
	public record Current(ReminderRules rules, int version, boolean mayChange) {
	}

}
