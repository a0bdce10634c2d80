package vn.danvan.inspection;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InspectionPlanRepository extends Repository<InspectionPlan, Long> {

	InspectionPlan saveAndFlush(InspectionPlan plan);

	Optional<InspectionPlan> findById(long id);

	/** The same, held alone until the transaction ends: schedules wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<InspectionPlan> findLockedById(long id);

	Optional<InspectionPlan> findByKindAndYear(InspectionKind kind, int year);

	List<InspectionPlan> findAllByOrderByYearDescKindAsc();

	void delete(InspectionPlan plan);

}
