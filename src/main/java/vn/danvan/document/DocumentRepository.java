package vn.danvan.document;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {

	Document save(Document document);

	Document saveAndFlush(Document document);

	void delete(Document document);

	Optional<Document> findById(long id);

	/**
	 * One page of documents: drafts and approved ones first, then the register backwards.
	 */
	@Query("""
			SELECT new vn.danvan.document.DocumentRow(d.id, d.type, d.subject, d.state, d.symbol, d.documentDate,
			d.signerName, d.asOf, d.version)
			FROM Document d WHERE d.searchKey LIKE :pattern AND (:state IS NULL OR d.state = :state)
			ORDER BY CASE WHEN d.state = vn.danvan.document.DocumentState.REGISTERED THEN 1 ELSE 0 END,
			d.documentDate DESC, d.number DESC, d.id DESC""")
	List<DocumentRow> search(String pattern, @Nullable DocumentState state, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("SELECT COUNT(d) FROM Document d WHERE d.searchKey LIKE :pattern AND (:state IS NULL OR d.state = :state)")
	int count(String pattern, @Nullable DocumentState state);

	/** How many stand in a state. */
	int countByState(DocumentState state);

}
