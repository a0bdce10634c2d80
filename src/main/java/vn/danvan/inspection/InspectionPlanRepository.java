package vn.danvan.inspection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface InspectionPlanRepository extends Repository<InspectionPlan, Long> {

	InspectionPlan saveAndFlush(InspectionPlan plan);

	Optional<InspectionPlan> findById(long id);

	Optional<InspectionPlan> findByKindAndYear(InspectionKind kind, int year);

	List<InspectionPlan> findAllByOrderByYearDescKindAsc();

	void delete(InspectionPlan plan);

}
