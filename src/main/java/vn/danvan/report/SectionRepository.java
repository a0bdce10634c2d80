package vn.danvan.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<ReportSection, Long> {

	List<ReportSection> saveAll(Iterable<ReportSection> sections);

	ReportSection saveAndFlush(ReportSection section);

	Optional<ReportSection> findById(long id);

	/** The sections of a report in their order. */
	@Query("SELECT s FROM ReportSection s WHERE s.reportId = :reportId ORDER BY s.position")
	List<ReportSection> of(long reportId);

	void deleteAll(Iterable<? extends ReportSection> sections);

}
