package vn.danvan.plan;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

	Plan save(Plan plan);

	Optional<Plan> findById(long id);

	/** A plan, held against others until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT p FROM Plan p WHERE p.id = :id")
	Optional<Plan> lock(long id);

	/** One page of plans, latest year first. */
	@Query("""
			SELECT new vn.danvan.plan.PlanRow(p.id, p.year, p.title, p.state, p.symbol, p.issuedOn, p.programmeId,
			p.revision, p.sample, p.version) FROM Plan p
			WHERE p.searchKey LIKE :pattern AND (:drafts = TRUE OR p.state = vn.danvan.plan.PlanState.ISSUED)
			ORDER BY p.year DESC, p.id DESC""")
	List<PlanRow> search(String pattern, boolean drafts, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("""
			SELECT COUNT(p) FROM Plan p
			WHERE p.searchKey LIKE :pattern AND (:drafts = TRUE OR p.state = vn.danvan.plan.PlanState.ISSUED)""")
	int count(String pattern, boolean drafts);

	/** The issued plans of a year. */
	@Query("SELECT p FROM Plan p WHERE p.year = :year AND p.state = vn.danvan.plan.PlanState.ISSUED ORDER BY p.id")
	List<Plan> issuedIn(int year);

}
