package vn.danvan.report;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** A presented report concerns the leaders, a returned or approved one the staff. */
@Component
class ReportAudience implements Audience {

	private final AccountDirectory directory;

	ReportAudience(AccountDirectory directory) {
		this.directory = directory;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "report.presented" -> new TreeSet<>(this.directory.holders(Role.BOARD_LEADER, null, null));
			case "report.returned", "report.approved" -> new TreeSet<>(this.directory.holders(Role.STAFF, null, null));
			default -> Set.of();
		};
	}

}
