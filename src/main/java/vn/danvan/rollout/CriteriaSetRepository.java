package vn.danvan.rollout;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores criteria sets. */
interface CriteriaSetRepository extends JpaRepository<CriteriaSet, Long> {

	List<CriteriaSet> findAllByOrderByYearDesc();

	Optional<CriteriaSet> findByYear(int year);

}
