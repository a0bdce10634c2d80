package vn.danvan.programme;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** What waits for confirmation concerns the leaders, what was confirmed the staff. */
@Component
class ProgrammeAudience implements Audience {

	private final AccountDirectory directory;

	ProgrammeAudience(AccountDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "programme.act-recorded", "programme.signed" -> holders(Role.BOARD_LEADER);
			case "programme.confirmed" -> holders(Role.STAFF);
			default -> Set.of();
		};
	}

	private Set<Long> holders(Role role) {
		return new TreeSet<>(this.directory.holders(role, null, null));
	}

}
