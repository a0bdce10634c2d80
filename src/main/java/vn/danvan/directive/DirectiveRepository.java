package vn.danvan.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectiveRepository extends Repository<Directive, Long> {

	Directive save(Directive directive);

	Optional<Directive> findById(long id);

	/** The same paper, already in the book. */
	@Query("""
			SELECT d FROM Directive d WHERE d.symbol = :symbol AND d.documentDate = :date AND d.issuer = :issuer
			AND d.withdrawn = FALSE ORDER BY d.id""")
	List<Directive> same(String symbol, LocalDate date, String issuer);

}
