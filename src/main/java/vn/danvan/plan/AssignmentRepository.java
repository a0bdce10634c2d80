package vn.danvan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, Long> {

	Assignment save(Assignment assignment);

	List<Assignment> saveAll(Iterable<Assignment> assignments);

	void deleteAll(Iterable<? extends Assignment> assignments);

	/** Sends what is pending, so that new rows do not meet deleted ones. */
	void flush();

	/** An assignment with its task. */
	@Query("SELECT a FROM Assignment a JOIN FETCH a.task WHERE a.id = :id")
	Optional<Assignment> find(long id);

	/** Assignments of issued plans, with their tasks and milestones. */
	@Query("""
			SELECT DISTINCT a FROM Assignment a JOIN FETCH a.task t LEFT JOIN FETCH t.milestones WHERE a.id IN :ids
			AND a.planId IN (SELECT p.id FROM Plan p WHERE p.state = vn.danvan.plan.PlanState.ISSUED)""")
	List<Assignment> issued(Collection<Long> ids);

	/** An assignment of an issued plan with its task. */
	@Query("""
			SELECT a FROM Assignment a JOIN FETCH a.task
			WHERE a.id = :id AND a.planId IN (SELECT p.id FROM Plan p WHERE p.state = vn.danvan.plan.PlanState.ISSUED)""")
	Optional<Assignment> findIssued(long id);

	/** All assignments of a task. */
	@Query("SELECT a FROM Assignment a WHERE a.task.id = :taskId ORDER BY a.id")
	List<Assignment> ofTask(long taskId);

}
