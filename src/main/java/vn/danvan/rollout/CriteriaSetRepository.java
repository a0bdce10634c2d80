package vn.danvan.rollout;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores criteria sets. */
interface CriteriaSetRepository extends JpaRepository<CriteriaSet, Long> {

	List<CriteriaSet> findAllByOrderByYearDesc();

	Optional<CriteriaSet> findByYear(int year);

	/** The set that is in use for a year. */
	default Optional<CriteriaSetRow> inUse(int year) {
		return findByYear(year).map(CriteriaSet::row).filter((row) -> row.state() == CriteriaState.IN_USE);
	}

}
