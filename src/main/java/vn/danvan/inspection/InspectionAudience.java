package vn.danvan.inspection;

import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/**
 * A unit hears when it is announced to it that it will be inspected, of another day, and
 * of the conclusion; staff hears of its report; leaders of what waits for them.
 */
@Component
class InspectionAudience implements Audience {

	private final AccountDirectory directory;

	private final InspectionRepository inspections;

	InspectionAudience(AccountDirectory directory, InspectionRepository inspections) {
		this.directory = directory;
		this.inspections = inspections;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "inspection.announced", "inspection.concluded" -> owners(event.subjectId());
			case "inspection.postponed",
					"inspection.cancelled" ->
				this.inspections.findById(event.subjectId())
					.filter((one) -> one.steps().notifiedOn() != null)
					.map((one) -> owners(one.id()))
					.orElse(Set.of());
			case "inspection.reported" -> new TreeSet<>(this.directory.holders(Role.STAFF, null, null));
			case "inspection.conclusion-recorded", "inspection-plan.recorded", "inspection-team.decided" ->
				new TreeSet<>(this.directory.holders(Role.BOARD_LEADER, null, null));
			default -> Set.of();
		};
	}

	/** An enterprise has nobody here. */
	private Set<Long> owners(long inspection) {
		return this.inspections.findById(inspection)
			.filter((one) -> one.request().target() != TargetKind.ENTERPRISE)
			.map((one) -> this.directory.owners(one.unitId(), one.bodyId()))
			.orElse(Set.of());
	}

}
