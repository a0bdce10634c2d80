package vn.danvan.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<PlanRevision, Long> {

	PlanRevision save(PlanRevision revision);

	void delete(PlanRevision revision);

	Optional<PlanRevision> findById(long id);

	/** The adjustments of a plan with their changes, latest first. */
	@Query("SELECT DISTINCT r FROM PlanRevision r LEFT JOIN FETCH r.changes WHERE r.planId = :planId ORDER BY r.number DESC")
	List<PlanRevision> ofPlan(long planId);

	/** The open adjustment of a plan with its changes. */
	@Query("""
			SELECT r FROM PlanRevision r LEFT JOIN FETCH r.changes
			WHERE r.planId = :planId AND r.state = vn.danvan.plan.RevisionState.OPEN""")
	Optional<PlanRevision> open(long planId);

}
