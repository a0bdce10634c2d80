package vn.danvan.plan;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/**
 * A handed-over report concerns the commune's leader, a submitted one the staff, a
 * returned one the commune.
 */
@Component
class PlanAudience implements Audience {

	private final AccountDirectory directory;

	private final AssignmentRepository assignments;

	PlanAudience(AccountDirectory directory, AssignmentRepository assignments) {
		this.directory = directory;
		this.assignments = assignments;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		return switch (event.kind()) {
			case "assignment.handed-over" -> holders(Role.COMMUNE_LEADER, event.unitId(), null);
			case "assignment.sent-back" -> holders(Role.COMMUNE_EDITOR, event.unitId(), null);
			case "assignment.submitted" -> holders(Role.STAFF, null, null);
			case "assignment.returned", "assignment.verified", "assignment.reopened", "extension.granted",
					"extension.refused" ->
				owners(event.subjectId());
			case "extension.asked", "plan.chased" -> holders(Role.BOARD_LEADER, null, null);
			case "plan.issued", "revision.issued" -> holders(Role.COMMUNE_EDITOR, null, null);
			default -> Set.of();
		};
	}

	private Set<Long> owners(long assignmentId) {
		return this.assignments.find(assignmentId).map((assignment) -> {
			if (assignment.bodyId() != null) {
				Set<Long> people = holders(Role.AGENCY, null, assignment.bodyId());
				people.addAll(holders(Role.PEOPLES_COMMITTEE, null, assignment.bodyId()));
				return people;
			}
			Set<Long> people = holders(Role.COMMUNE_EDITOR, assignment.unitId(), null);
			people.addAll(holders(Role.COMMUNE_LEADER, assignment.unitId(), null));
			return people;
		}).orElse(Set.of());
	}

	private Set<Long> holders(Role role, @Nullable Long unit, @Nullable Long body) {
		return new TreeSet<>(this.directory.holders(role, unit, body));
	}

}
