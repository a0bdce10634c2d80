package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Tổng hợp of democracy inspections: who was inspected when, classes, what is weak. */
@Service
@Transactional(readOnly = true)
public class InspectionPictures {

	/** Over how many years the pictures look back. */
	public static final int YEARS = 5;

	private final PictureQueries queries;

	private final Organisation organisation;

	private final InspectionAccess access;

	private final BusinessClock clock;

	InspectionPictures(PictureQueries queries, Organisation organisation, InspectionAccess access,
			BusinessClock clock) {
		this.queries = queries;
		this.organisation = organisation;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The years up to this one in which something was inspected.
	 * @param last the last year
	 * @return earliest first, at most {@value #YEARS}
	 */
	public List<YearOfInspections> years(int last) {
		this.access.districtReader();
		return this.queries.years(LocalDate.of(last - YEARS + 1, 1, 1), LocalDate.of(last + 1, 1, 1));
	}

	/**
	 * What units miss most often in a year.
	 * @param year năm
	 * @param limit how many at the most
	 * @return most frequent first; what is not met weighs twice what is met in part
	 */
	public List<FrequentShortcoming> shortcomings(int year, int limit) {
		this.access.districtReader();
		return this.queries.shortcomings(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), limit);
	}

	/**
	 * One page of the communes of today with the inspections of {@value #YEARS} years, in
	 * two statements.
	 * @param last the last year
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return in Vietnamese order
	 */
	public List<InspectedCommune> communes(int last, long offset, int limit) {
		this.access.districtReader();
		return this.queries.communes(district(), this.clock.today(), last - YEARS + 1, last, offset, limit);
	}

	/**
	 * How many {@link #communes} has in all.
	 * @return the number
	 */
	public int countCommunes() {
		this.access.districtReader();
		return this.queries.countCommunes(district(), this.clock.today());
	}

	/**
	 * The communes of today in which nothing was inspected in {@value #YEARS} years.
	 * @param last the last year
	 * @return their names in Vietnamese order
	 */
	public List<String> neverInspected(int last) {
		this.access.districtReader();
		return this.queries.neverInspected(district(), this.clock.today(), LocalDate.of(last - YEARS + 1, 1, 1),
				LocalDate.of(last + 1, 1, 1));
	}

	private long district() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
	}

}
