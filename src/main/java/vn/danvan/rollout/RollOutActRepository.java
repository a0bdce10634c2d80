package vn.danvan.rollout;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface RollOutActRepository extends Repository<RollOutAct, Long> {

	RollOutAct saveAndFlush(RollOutAct act);

	void delete(RollOutAct act);

	Optional<RollOutAct> findById(long id);

	List<RollOutAct> findByYearOrderBySignedOnDescIdDesc(int year);

}
