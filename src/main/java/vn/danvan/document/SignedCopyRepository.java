package vn.danvan.document;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignedCopyRepository extends Repository<SignedCopy, Long> {

	SignedCopy save(SignedCopy copy);

	Optional<SignedCopy> findById(long id);

	/** The copies of a document, the latest first. */
	@Query("SELECT c FROM SignedCopy c WHERE c.documentId = :document ORDER BY c.id DESC")
	List<SignedCopy> of(long document);

}
