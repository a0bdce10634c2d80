package vn.danvan.rollout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CriterionScoreRepository extends Repository<CriterionScore, Long> {

	CriterionScore saveAndFlush(CriterionScore score);

	List<CriterionScore> saveAll(Iterable<CriterionScore> scores);

	void deleteByRollOutId(long rollOutId);

	boolean existsByRollOutIdAndSelfBy(long rollOutId, long selfBy);

	boolean existsByRollOutIdAndSelfByIsNotNull(long rollOutId);

	Optional<CriterionScore> findById(long id);

	List<CriterionScore> findByRollOutId(long rollOutId);

	List<CriterionScore> findByRollOutIdIn(Collection<Long> rollOutIds);

	Optional<CriterionScore> findByRollOutIdAndCode(long rollOutId, String code);

}
