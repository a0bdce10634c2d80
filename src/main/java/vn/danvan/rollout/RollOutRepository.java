package vn.danvan.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RollOutRepository extends Repository<RollOut, Long> {

	RollOut save(RollOut rollOut);

	RollOut saveAndFlush(RollOut rollOut);

	void delete(RollOut rollOut);

	Optional<RollOut> findById(long id);

	List<RollOut> findByIdIn(Collection<Long> ids);

	Optional<RollOut> findByUnitIdAndYear(long unitId, int year);

}
