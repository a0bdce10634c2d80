package vn.danvan.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.security.Role;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.ProgrammeService;

/**
 * What the names in a file of tasks stand for.
 *
 * @param bodies cơ quan, by symbol and name
 * @param communes xã, thị trấn, by name with and without its kind, and by code
 * @param contents nội dung của chương trình, by number and title
 * @param people người phụ trách, by name
 */
record TaskNames(NameIndex bodies, NameIndex communes, NameIndex contents, NameIndex people) {

	/** Looks the names up. */
	@Component
	static class Finder {

		private static final List<Role> IN_CHARGE = List.of(Role.STAFF, Role.BOARD_LEADER, Role.PEOPLES_COMMITTEE,
				Role.AGENCY);

		private final Organisation organisation;

		private final ProgrammeService programmes;

		private final AccountDirectory directory;

		Finder(Organisation organisation, ProgrammeService programmes, AccountDirectory directory) {
			this.organisation = organisation;
			this.programmes = programmes;
			this.directory = directory;
		}

		/**
		 * The names of a plan's year: those of its last day first, then those that ended
		 * within it, so that the rules can say that they have.
		 */
		TaskNames of(Plan plan) {
			NameIndex bodies = new NameIndex();
			NameIndex communes = new NameIndex();
			for (LocalDate day : List.of(LocalDate.of(plan.year(), Month.DECEMBER, 31),
					LocalDate.of(plan.year(), 1, 1))) {
				this.organisation.bodies(plan.districtId(), day)
					.forEach((body) -> bodies.add(body.id(), body.name(), body.symbol()));
				this.organisation.communes(plan.districtId(), day)
					.forEach((unit) -> communes.add(unit.id(), unit.name(), unit.bare(), unit.code()));
			}
			return new TaskNames(bodies, communes, contents(plan), people());
		}

		private NameIndex contents(Plan plan) {
			NameIndex contents = new NameIndex();
			Long programme = plan.row().programmeId();
			if (programme != null) {
				this.programmes.get(programme)
					.contents()
					.forEach((item) -> contents.add(item.id(), String.valueOf(item.number()), item.title()));
			}
			return contents;
		}

		private NameIndex people() {
			NameIndex people = new NameIndex();
			List<Long> accounts = IN_CHARGE.stream()
				.flatMap((role) -> this.directory.holders(role, null, null).stream())
				.distinct()
				.toList();
			this.directory.names(accounts).forEach((id, name) -> people.add(id, name));
			return people;
		}

	}

}
