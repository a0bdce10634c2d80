package vn.danvan.rollout;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** Whom the steps of a roll-out and the decisions on communes concern. */
@Component
class RollOutAudience implements Audience {

	private final AccountDirectory directory;

	RollOutAudience(AccountDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		Long unit = event.unitId();
		return switch (event.kind()) {
			case "roll-out.handed-over" -> new TreeSet<>(this.directory.holders(Role.COMMUNE_LEADER, unit, null));
			case "roll-out.sent-back" -> new TreeSet<>(this.directory.holders(Role.COMMUNE_EDITOR, unit, null));
			case "roll-out.registered", "roll-out.submitted", "roll-out.appraise-again" ->
				new TreeSet<>(this.directory.holders(Role.STAFF, null, null));
			case "roll-out.appraised", "roll-out-act.recorded" ->
				new TreeSet<>(this.directory.holders(Role.BOARD_LEADER, null, null));
			case "roll-out.supplement-asked", "roll-out.given-back", "roll-out.approved", "roll-out.refused",
					"roll-out.decided", "roll-out.ended" ->
				(unit != null) ? this.directory.owners(unit, null) : Set.of();
			default -> Set.of();
		};
	}

}
