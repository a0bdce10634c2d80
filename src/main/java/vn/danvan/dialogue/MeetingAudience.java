package vn.danvan.dialogue;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** Whom the steps of a meeting concern. */
@Component
class MeetingAudience implements Audience {

	private final AccountDirectory directory;

	private final MeetingRepository meetings;

	MeetingAudience(AccountDirectory directory, MeetingRepository meetings) {
		this.directory = directory;
		this.meetings = meetings;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		Long unit = event.unitId();
		return switch (event.kind()) {
			case "meeting.handed-over" -> new TreeSet<>(this.directory.holders(Role.COMMUNE_LEADER, unit, null));
			case "meeting.sent-back" -> new TreeSet<>(this.directory.holders(Role.COMMUNE_EDITOR, unit, null));
			case "meeting.submitted" -> new TreeSet<>(this.directory.holders(Role.STAFF, null, null));
			case "meeting.returned",
					"meeting.accepted" ->
				this.meetings.findById(event.subjectId())
					.map(Meeting::owner)
					.map((owner) -> this.directory.owners(owner.unitId(), owner.bodyId()))
					.orElse(Set.of());
			default -> Set.of();
		};
	}

}
