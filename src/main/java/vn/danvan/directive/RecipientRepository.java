package vn.danvan.directive;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecipientRepository extends Repository<Recipient, Long> {

	Recipient save(Recipient recipient);

	List<Recipient> saveAll(Iterable<Recipient> recipients);

	void deleteAll(Iterable<? extends Recipient> recipients);

	/** Sends what is pending, so that those who hear of it are found. */
	void flush();

	Optional<Recipient> findById(long id);

	/** The recipients of a directive. */
	@Query("SELECT r FROM Recipient r WHERE r.directiveId = :directiveId ORDER BY r.id")
	List<Recipient> ofDirective(long directiveId);

}
