package vn.danvan.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	/** The account under its name at login, with its roles. */
	@Query("SELECT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.username = :username")
	Optional<Account> findByUsername(String username);

	/** One page of accounts by search pattern. */
	@Query("SELECT a FROM Account a WHERE a.searchKey LIKE :pattern ORDER BY a.username")
	List<Account> search(String pattern, Pageable page);

	/** How many {@link #search} has in all. */
	@Query("SELECT COUNT(a) FROM Account a WHERE a.searchKey LIKE :pattern")
	int count(String pattern);

	boolean existsByUsername(String username);

	long count();

}
