package vn.danvan.report;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

	Report save(Report report);

	Report saveAndFlush(Report report);

	void delete(Report report);

	Optional<Report> findById(long id);

	/** One page of reports, latest period first. */
	@Query("""
			SELECT r FROM Report r WHERE r.searchKey LIKE :pattern AND (:state IS NULL OR r.state = :state)
			ORDER BY r.untilDay DESC, r.id DESC""")
	List<Report> search(String pattern, @Nullable ReportState state, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("SELECT COUNT(r) FROM Report r WHERE r.searchKey LIKE :pattern AND (:state IS NULL OR r.state = :state)")
	int count(String pattern, @Nullable ReportState state);

	int countByState(ReportState state);

}
