package vn.danvan.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<InspectionTeam, Long> {

	InspectionTeam saveAndFlush(InspectionTeam team);

	Optional<InspectionTeam> findById(long id);

	List<InspectionTeam> findByYearOrderById(int year);

	List<InspectionTeam> findByIdIn(Collection<Long> ids);

	void delete(InspectionTeam team);

}
