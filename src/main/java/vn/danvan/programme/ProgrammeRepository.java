package vn.danvan.programme;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgrammeRepository extends Repository<Programme, Long> {

	Programme save(Programme programme);

	Optional<Programme> findById(long id);

	/** One page of programmes, latest first. */
	@Query("""
			SELECT new vn.danvan.programme.ProgrammeRow(p.id, p.title, p.fromYear, p.toYear, p.state, p.symbol,
			p.signedOn, p.sample, p.version) FROM Programme p
			WHERE p.searchKey LIKE :pattern AND (:drafts = TRUE OR p.state <> vn.danvan.programme.ProgrammeState.DRAFT)
			ORDER BY p.fromYear DESC, p.id DESC""")
	List<ProgrammeRow> search(String pattern, boolean drafts, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("""
			SELECT COUNT(p) FROM Programme p
			WHERE p.searchKey LIKE :pattern AND (:drafts = TRUE OR p.state <> vn.danvan.programme.ProgrammeState.DRAFT)""")
	int count(String pattern, boolean drafts);

}
