package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<ReportingPeriod, Long> {

	ReportingPeriod save(ReportingPeriod period);

	ReportingPeriod saveAndFlush(ReportingPeriod period);

	Optional<ReportingPeriod> findById(long id);

	/** One page of periods, latest first. */
	@Query("SELECT p FROM ReportingPeriod p ORDER BY p.untilDay DESC, p.fromDay DESC, p.id DESC")
	List<ReportingPeriod> latest(Pageable page);

	int count();

	/** The latest period of a kind that has begun by a day. */
	@Query("""
			SELECT p FROM ReportingPeriod p WHERE p.kind = :kind AND p.fromDay <= :day
			ORDER BY p.fromDay DESC, p.id DESC""")
	List<ReportingPeriod> begun(PeriodKind kind, LocalDate day, Pageable page);

}
