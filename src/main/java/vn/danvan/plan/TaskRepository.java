package vn.danvan.plan;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<PlanTask, Long> {

	PlanTask save(PlanTask task);

	void delete(PlanTask task);

	Optional<PlanTask> findById(long id);

	boolean existsByPlanIdAndCode(long planId, String code);

	boolean existsByPlanIdAndContentId(long planId, long contentId);

	boolean existsByPlanIdAndWrittenBy(long planId, long accountId);

	long countByPlanId(long planId);

}
