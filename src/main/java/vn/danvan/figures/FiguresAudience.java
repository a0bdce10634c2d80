package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.event.Audience;
import vn.danvan.base.event.Happened;
import vn.danvan.base.security.Role;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Whom sheets and periods concern. */
@Component
class FiguresAudience implements Audience {

	private final AccountDirectory directory;

	private final PeriodRepository periods;

	private final SheetQueries sheets;

	private final Organisation organisation;

	FiguresAudience(AccountDirectory directory, PeriodRepository periods, SheetQueries sheets,
			Organisation organisation) {
		this.directory = directory;
		this.periods = periods;
		this.sheets = sheets;
		this.organisation = organisation;
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
		return this.periods.findById(periodId).filter((one) -> one.span().kind().collectsSheets()).isPresent();
	}

	private Set<Long> missing(long periodId) {
		ReportingPeriod period = this.periods.findById(periodId).orElseThrow();
		LocalDate day = period.lastDay();
		List<Long> units = this.sheets.missingUnits(periodId,
				this.organisation.holder(BodyPurpose.MASS_MOBILISATION, day).unitId(), day);
		return this.directory.peopleOf(units);
	}

}
