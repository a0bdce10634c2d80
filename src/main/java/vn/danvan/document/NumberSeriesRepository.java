package vn.danvan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NumberSeriesRepository extends Repository<NumberSeries, Long> {

	NumberSeries save(NumberSeries series);

	/**
	 * Saves at once, so that an overlap shows here and not at the end of the transaction.
	 */
	NumberSeries saveAndFlush(NumberSeries series);

	/** The series of a body and type on a date, locked until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			SELECT s FROM NumberSeries s WHERE s.bodyId = :body AND s.type = :type
			AND s.validFrom <= :date AND :date < s.validUntil""")
	Optional<NumberSeries> lock(long body, DocumentType type, LocalDate date);

	/** All series, latest first. */
	@Query("SELECT s FROM NumberSeries s ORDER BY s.validFrom DESC, s.id DESC")
	List<NumberSeries> all();

}
