package vn.danvan.followup;

import java.time.LocalDate;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;

/**
 * What a person may do with a follow-up in its present state.
 *
 * @param report may tell how far it is
 * @param behalf whether that is in the owner's place
 * @param sends whether what is told goes to the board at once, not to the own leader
 * @param sendBack may give a report back to the officer of the own commune
 * @param decide may confirm, give up, return
 * @param reopen may open it again
 * @param withdraw may take back what was recorded by mistake
 * @param ask may ask for more time
 * @param decideTime may grant or refuse more time
 */
public record FollowUpRights(boolean report, boolean behalf, boolean sends, boolean sendBack, boolean decide,
		boolean reopen, boolean withdraw, boolean ask, boolean decideTime) {

	static FollowUpRights of(Actor actor, FollowUp one, LocalDate today) {
		boolean open = !one.state().finished();
		boolean board = actor.is(Role.STAFF, Role.BOARD_LEADER);
		boolean report = FollowUpAccess.mayReport(actor, one);
		ReportDraft draft = one.draft();
		AskedTime asked = one.asked();
		return new FollowUpRights(open && report, !one.ownedBy(actor), FollowUpAccess.sends(actor, one),
				open && FollowUpAccess.leads(actor, one) && draft != null && draft.waitsForLeader()
						&& draft.by() != actor.accountId(),
				open && board && !one.reportedBy(actor), !open && board, board && one.withdrawable(today),
				open && report && one.state() != FollowUpState.REPORTED && asked == null,
				actor.is(Role.BOARD_LEADER) && asked != null && !asked.isBy(actor));
	}

}
