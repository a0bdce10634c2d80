package vn.danvan.programme;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LegalBasisRepository extends Repository<LegalBasisEntry, Long> {

	LegalBasisEntry save(LegalBasisEntry entry);

	Optional<LegalBasisEntry> findById(long id);

	Optional<LegalBasisEntry> findBySymbolAndIssuedOn(String symbol, LocalDate issuedOn);

}
