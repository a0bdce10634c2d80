package vn.danvan.plan.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.PlanService.PlanDetails;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.ProgrammeService;

/**
 * What can be chosen for a task.
 *
 * @param year the plan's year
 * @param contents contents of its programme
 * @param bodies bodies of the district
 * @param communes communes of the district
 * @param people who may be in charge, by name
 */
record TaskChoices(int year, List<ContentItem> contents, List<BodyName> bodies, List<UnitName> communes,
		List<Person> people) {

	/**
	 * Người phụ trách.
	 *
	 * @param id the account
	 * @param name họ tên
	 */
	record Person(long id, String name) {
	}

	/** Looks the choices up. */
	@Component
	static class Finder {

		private static final List<Role> IN_CHARGE = List.of(Role.STAFF, Role.BOARD_LEADER, Role.PEOPLES_COMMITTEE,
				Role.AGENCY);

		private final ProgrammeService programmes;

		private final Organisation organisation;

		private final AccountDirectory directory;

		private final BusinessClock clock;

		Finder(ProgrammeService programmes, Organisation organisation, AccountDirectory directory,
				BusinessClock clock) {
			this.programmes = programmes;
			this.organisation = organisation;
			this.directory = directory;
			this.clock = clock;
		}

		TaskChoices of(PlanDetails plan) {
			Long programme = plan.row().programmeId();
			List<ContentItem> contents = (programme != null) ? this.programmes.get(programme).contents() : List.of();
			List<Long> accounts = IN_CHARGE.stream()
				.flatMap((role) -> this.directory.holders(role, null, null).stream())
				.distinct()
				.toList();
			return new TaskChoices(plan.row().year(), contents,
					this.organisation.bodies(plan.districtId(), this.clock.today()),
					this.organisation.communes(plan.districtId(), this.clock.today()),
					this.directory.names(accounts)
						.entrySet()
						.stream()
						.map((entry) -> new Person(entry.getKey(), entry.getValue()))
						.sorted(java.util.Comparator.comparing(Person::name))
						.toList());
		}

	}

}
