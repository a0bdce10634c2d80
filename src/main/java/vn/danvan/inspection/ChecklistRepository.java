package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChecklistRepository extends Repository<Checklist, Long> {

	Checklist saveAndFlush(Checklist checklist);

	Optional<Checklist> findById(long id);

	List<Checklist> findByIdInOrderByInForceFrom(Collection<Long> ids);

	List<Checklist> findAllByOrderByTargetAscInForceFromDescEditionDesc();

	@Query("SELECT c FROM Checklist c WHERE c.target = :target AND c.inForceFrom = :from")
	List<Checklist> ofLaw(TargetKind target, LocalDate from);

	@Query("""
			SELECT c FROM Checklist c WHERE c.target = :target AND c.state = vn.danvan.inspection.ChecklistState.IN_USE
			AND c.inForceFrom < :until AND c.inForceUntil > :from ORDER BY c.inForceFrom""")
	List<Checklist> inUse(TargetKind target, LocalDate from, LocalDate until);

	/** The checklists by laws that are still in force on the first day of another one. */
	@Query("""
			SELECT c FROM Checklist c WHERE c.target = :target AND c.inForceFrom < :from AND c.inForceUntil > :from""")
	List<Checklist> endedBy(TargetKind target, LocalDate from);

	/** The checklists by laws that begin within the days of another one. */
	@Query("""
			SELECT c FROM Checklist c WHERE c.target = :target AND c.inForceFrom > :from AND c.inForceFrom < :until
			ORDER BY c.inForceFrom""")
	List<Checklist> beginningIn(TargetKind target, LocalDate from, LocalDate until);

	void delete(Checklist checklist);

}
