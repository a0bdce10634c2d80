package vn.danvan.rollout;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RollOutRepository extends Repository<RollOut, Long> {

	RollOut save(RollOut rollOut);

	RollOut saveAndFlush(RollOut rollOut);

	Optional<RollOut> findById(long id);

	Optional<RollOut> findByUnitId(long unitId);

}
