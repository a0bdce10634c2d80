package vn.danvan.followup;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/**
 * What happens to a follow-up concerns its owner; a report within a commune its leader, a
 * report to the board the staff, a request for more time the leaders of the board.
 */
@Component
class FollowUpAudience implements Audience {

	private final AccountDirectory directory;

	private final FollowUpRepository followUps;

	FollowUpAudience(AccountDirectory directory, FollowUpRepository followUps) {
		this.directory = directory;
		this.followUps = followUps;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "follow-up.handed-over" -> holders(Role.COMMUNE_LEADER, event.unitId());
			case "follow-up.sent-back" -> holders(Role.COMMUNE_EDITOR, event.unitId());
			case "follow-up.reported-done" -> holders(Role.STAFF, null);
			case "follow-up.time-asked" -> holders(Role.BOARD_LEADER, null);
			case "follow-up.recorded", "follow-up.returned", "follow-up.extended", "follow-up.time-refused",
					"follow-up.reopened", "follow-up.confirmed", "follow-up.given-up", "follow-up.withdrawn",
					"follow-up.reminded" ->
				this.followUps.findById(event.subjectId())
					.map((one) -> this.directory.owners(one.unitId(), one.bodyId()))
					.orElse(Set.of());
			default -> Set.of();
		};
	}

	private Set<Long> holders(Role role, @Nullable Long unitId) {
		return new TreeSet<>(this.directory.holders(role, unitId, null));
	}

}
