package vn.danvan.account;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegationRepository extends Repository<Delegation, Long> {

	Delegation save(Delegation delegation);

	/** Delegations to an account that are valid on a day. */
	@Query("SELECT d FROM Delegation d WHERE d.toAccount = :account AND d.validFrom <= :day AND :day < d.validUntil")
	List<Delegation> to(long account, LocalDate day);

	/** Delegations that an account has given and that have not ended. */
	@Query("SELECT d FROM Delegation d WHERE d.fromAccount = :account AND :day < d.validUntil ORDER BY d.validFrom")
	List<Delegation> from(long account, LocalDate day);

}
