package vn.danvan.followup;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** What happens to a follow-up concerns its owner, and the staff once it is reported. */
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
			case "follow-up.reported-done" -> new TreeSet<>(this.directory.holders(Role.STAFF, null, null));
			case "follow-up.recorded", "follow-up.returned", "follow-up.extended", "follow-up.reopened",
					"follow-up.confirmed",
					"follow-up.given-up" ->
				this.followUps.findById(event.subjectId())
					.map((one) -> this.directory.owners(one.unitId(), one.bodyId()))
					.orElse(Set.of());
			default -> Set.of();
		};
	}

}
