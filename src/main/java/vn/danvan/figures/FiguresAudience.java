package vn.danvan.figures;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;

/** Whom sheets and periods concern. */
@Component
class FiguresAudience implements Audience {

	private final AccountDirectory directory;

	private final PeriodService periods;

	FiguresAudience(AccountDirectory directory, PeriodService periods) {
		this.directory = directory;
		this.periods = periods;
	}

	@Override
	public Set<Long> recipients(Happened event) {
		Set<Long> people = new TreeSet<>();
		switch (event.kind()) {
			case "sheet.handed-over" ->
				people.addAll(this.directory.holders(Role.COMMUNE_LEADER, event.unitId(), null));
			case "sheet.sent-back" -> people.addAll(this.directory.holders(Role.COMMUNE_EDITOR, event.unitId(), null));
			case "sheet.submitted" -> people.addAll(this.directory.holders(Role.STAFF, null, null));
			case "sheet.corrected" -> {
				people.addAll(this.directory.holders(Role.STAFF, null, null));
				people.addAll(this.directory.peopleOf(List.of(Objects.requireNonNull(event.unitId()))));
			}
			case "sheet.returned", "sheet.accepted" -> {
				people.addAll(this.directory.holders(Role.COMMUNE_EDITOR, event.unitId(), null));
				people.addAll(this.directory.holders(Role.COMMUNE_LEADER, event.unitId(), null));
			}
			case "period.opened", "period.reopened" -> {
				if (collectsSheets(event.subjectId())) {
					people.addAll(this.directory.holders(Role.COMMUNE_EDITOR, null, null));
				}
			}
			case "period.reminded" -> people.addAll(missing(event.subjectId()));
			default -> {
			}
		}
		return people;
	}

	private boolean collectsSheets(long periodId) {
		return this.periods.find(periodId).span().kind().collectsSheets();
	}

	private Set<Long> missing(long periodId) {
		return this.directory.peopleOf(this.periods.missingUnits(this.periods.find(periodId)));
	}

}
