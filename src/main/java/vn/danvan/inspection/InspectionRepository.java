package vn.danvan.inspection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface InspectionRepository extends Repository<Inspection, Long> {

	Inspection save(Inspection inspection);

	Optional<Inspection> findById(long id);

	List<Inspection> findByTeamId(long teamId);

}
