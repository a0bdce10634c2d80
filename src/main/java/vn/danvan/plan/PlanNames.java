package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.ContentItem;
import vn.danvan.programme.ProgrammeService;

/** Finds what the ids in versions of tasks are called, in a few statements for all. */
@Component
class PlanNames {

	private final Organisation organisation;

	private final ProgrammeService programmes;

	private final AccountDirectory directory;

	PlanNames(Organisation organisation, ProgrammeService programmes, AccountDirectory directory) {
		this.organisation = organisation;
		this.programmes = programmes;
		this.directory = directory;
	}

	/**
	 * The names for a plan.
	 * @param plan the plan
	 * @param people accounts that are named
	 * @return names as they were at the end of the plan's year, or at its begin for what
	 * has ended since
	 */
	Names of(Plan plan, Collection<Long> people) {
		Map<Long, String> owners = new HashMap<>();
		for (LocalDate day : List.of(LocalDate.of(plan.year(), 1, 1), LocalDate.of(plan.year(), 12, 31))) {
			this.organisation.communes(plan.districtId(), day).forEach((unit) -> owners.put(unit.id(), unit.name()));
			this.organisation.bodies(plan.districtId(), day).forEach((body) -> owners.put(body.id(), body.name()));
		}
		Long programme = plan.row().programmeId();
		Map<Long, String> contents = (programme == null) ? Map.of()
				: this.programmes.get(programme)
					.contents()
					.stream()
					.collect(Collectors.toMap(ContentItem::id, (item) -> item.number() + ". " + item.title()));
		return new Names(owners, contents, this.directory.names(people));
	}

	/**
	 * The names.
	 *
	 * @param owners of communes and bodies
	 * @param contents of nội dung phối hợp, with their numbers
	 * @param people of accounts
	 */
	record Names(Map<Long, String> owners, Map<Long, String> contents, Map<Long, String> people) {

		String owner(long id) {
			return owners.getOrDefault(id, "");
		}

		String content(@Nullable Long id) {
			return (id != null) ? contents.getOrDefault(id, "") : "";
		}

		String person(@Nullable Long id) {
			return (id != null) ? people.getOrDefault(id, "") : "";
		}

		static String number(@Nullable BigDecimal number) {
			return (number != null) ? VietnameseNumbers.format(number) : "";
		}

		static String date(@Nullable LocalDate day) {
			return (day != null) ? VietnameseDates.screen(day) : "";
		}

	}

}
