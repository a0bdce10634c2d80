package vn.danvan.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<Evidence, Long> {

	Evidence save(Evidence evidence);

	void delete(Evidence evidence);

	Optional<Evidence> findById(long id);

	/** The files of one record, oldest first. */
	@Query("SELECT e FROM Evidence e WHERE e.subjectType = :type AND e.subjectId = :id ORDER BY e.id")
	List<Evidence> of(String type, long id);

}
