package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficeTenureRepository extends Repository<OfficeTenure, Long> {

	OfficeTenure save(OfficeTenure tenure);

	Optional<OfficeTenure> findById(long id);

	/** Who may sign for a body on a day, the head first. */
	@Query("""
			SELECT t FROM OfficeTenure t WHERE t.bodyId = :body AND t.validFrom <= :day AND :day < t.validUntil
			ORDER BY t.standing, t.fullName""")
	List<OfficeTenure> inOffice(long body, LocalDate day);

	/** All entries, by body, the latest first. */
	@Query("SELECT t FROM OfficeTenure t ORDER BY t.bodyId, t.validUntil DESC, t.validFrom DESC, t.id")
	List<OfficeTenure> all();

}
