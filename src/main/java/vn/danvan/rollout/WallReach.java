package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Which communes the wall of a year shows: those of the district at its end. */
@Component
class WallReach {

	private final Organisation organisation;

	private final BusinessClock clock;

	WallReach(Organisation organisation, BusinessClock clock) {
		this.organisation = organisation;
		this.clock = clock;
	}

	RollOutQueries.Reach of(int year) {
		LocalDate today = this.clock.today();
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, today).unitId();
		return new RollOutQueries.Reach(district, lastDay(year), Set.of());
	}

	/** The last day of a past year, else today. */
	LocalDate lastDay(int year) {
		LocalDate today = this.clock.today();
		return (year < today.getYear()) ? LocalDate.of(year, 12, 31) : today;
	}

	LocalDate today() {
		return this.clock.today();
	}

}
