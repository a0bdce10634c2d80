package vn.danvan.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RollOutRepository extends Repository<RollOut, Long> {

	RollOut save(RollOut rollOut);

	RollOut saveAndFlush(RollOut rollOut);

	void delete(RollOut rollOut);

	Optional<RollOut> findById(long id);

	/**
	 * The same, held until the transaction ends: steps and points wait for each other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<RollOut> findLockedById(long id);

	/** Lets everybody who looks at the sheet see that it has changed. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query(value = "UPDATE roll_out SET version = version + 1 WHERE id = :id", nativeQuery = true)
	void touch(long id);

	List<RollOut> findByIdIn(Collection<Long> ids);

	/** The roll-outs of a year that are scored, with their steps. */
	@Query("SELECT DISTINCT r FROM RollOut r LEFT JOIN FETCH r.steps WHERE r.year = :year AND r.setId IS NOT NULL")
	List<RollOut> scored(int year);

	Optional<RollOut> findByUnitIdAndYear(long unitId, int year);

}
