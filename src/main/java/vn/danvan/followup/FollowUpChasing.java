package vn.danvan.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.submission.Owner;

/** Nhắc đơn vị: the board reminds the owners of what is late, many at once. */
@Service
@Transactional
public class FollowUpChasing {

	/** As many as can be chosen at once. */
	public static final int MOST = 200;

	private final FollowUpRepository followUps;

	private final FollowUpAccess access;

	private final BusinessClock clock;

	FollowUpChasing(FollowUpRepository followUps, FollowUpAccess access, BusinessClock clock) {
		this.followUps = followUps;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Reminds the owners. What is not late, waits for the board, or was reminded of today
	 * is passed over.
	 * @param ids the follow-ups, at least one
	 * @return whom it reached
	 * @throws Refusal if none or too many are chosen, or nothing is left to remind of
	 */
	public Reminded remind(Collection<Long> ids) {
		Actor actor = this.access.board();
		Set<Long> chosen = new HashSet<>(ids);
		if (chosen.isEmpty()) {
			throw new Refusal("followup.error.none-chosen");
		}
		if (chosen.size() > MOST) {
			throw new Refusal("followup.error.too-many-chosen", MOST);
		}
		LocalDate today = this.clock.today();
		int reminded = 0;
		Set<Owner> owners = new HashSet<>();
		for (FollowUp one : this.followUps.findAllByIdInOrderById(chosen)) {
			if (one.remind(today, actor)) {
				this.followUps.save(one);
				owners.add(one.owner());
				reminded++;
			}
		}
		if (reminded == 0) {
			throw new Refusal("followup.error.nothing-late");
		}
		return new Reminded(reminded, owners.size(), chosen.size() - reminded);
	}

	/**
	 * Whom a reminder reached.
	 *
	 * @param followUps of how many follow-ups
	 * @param owners how many communes and bodies
	 * @param skipped how many of the chosen ones were passed over
	 */
	public record Reminded(int followUps, int owners, int skipped) {
	}

}
