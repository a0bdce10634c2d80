package vn.danvan.document;

import java.time.LocalDate;
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
			d.signerName, d.asOf, d.version, d.form)
			FROM Document d WHERE d.searchKey LIKE :pattern AND (:state IS NULL OR d.state = :state)
			AND (d.state <> vn.danvan.document.DocumentState.WRITING OR d.preparedBy = :me)
			ORDER BY CASE WHEN d.number IS NULL THEN 0 ELSE 1 END,
			d.documentDate DESC, d.number DESC, d.id DESC""")
	List<DocumentRow> search(String pattern, @Nullable DocumentState state, long me, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("""
			SELECT COUNT(d) FROM Document d WHERE d.searchKey LIKE :pattern AND (:state IS NULL OR d.state = :state)
			AND (d.state <> vn.danvan.document.DocumentState.WRITING OR d.preparedBy = :me)""")
	int count(String pattern, @Nullable DocumentState state, long me);

	/** Whose documents and of what type several are, each pair once. */
	@Query("""
			SELECT DISTINCT new vn.danvan.document.DocumentKind(d.issuingBodyId, d.type)
			FROM Document d WHERE d.id IN :ids""")
	List<DocumentKind> kinds(List<Long> ids);

	/** How many stand in a state. */
	int countByState(DocumentState state);

	/** One page of the register, the latest first. */
	@Query("""
			SELECT new vn.danvan.document.RegisterRow(d.id, d.symbol, d.documentDate, d.type, d.subject, d.signerName,
			d.recipients, d.archivedWith, d.copies, d.note, d.cancelReason)
			FROM Document d WHERE d.number IS NOT NULL AND (:body IS NULL OR d.issuingBodyId = :body)
			AND (:type IS NULL OR d.type = :type) AND d.documentDate >= :from AND d.documentDate < :until
			AND d.searchKey LIKE :pattern ORDER BY d.documentDate DESC, d.number DESC, d.id DESC""")
	List<RegisterRow> register(@Nullable Long body, @Nullable DocumentType type, LocalDate from, LocalDate until,
			String pattern, Pageable page);

	/** How many {@link #register} has in all. */
	@Query("""
			SELECT COUNT(d) FROM Document d WHERE d.number IS NOT NULL AND (:body IS NULL OR d.issuingBodyId = :body)
			AND (:type IS NULL OR d.type = :type) AND d.documentDate >= :from AND d.documentDate < :until
			AND d.searchKey LIKE :pattern""")
	int countRegister(@Nullable Long body, @Nullable DocumentType type, LocalDate from, LocalDate until,
			String pattern);

}
