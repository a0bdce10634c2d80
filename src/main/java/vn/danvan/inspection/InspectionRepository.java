package vn.danvan.inspection;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InspectionRepository extends Repository<Inspection, Long> {

	Inspection save(Inspection inspection);

	Optional<Inspection> findById(long id);

	/** The same; its state stays until the transaction ends, others may hold it too. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	Optional<Inspection> findSharedById(long id);

	/** The same, held alone until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Inspection> findLockedById(long id);

	List<Inspection> findByTeamId(long teamId);

}
