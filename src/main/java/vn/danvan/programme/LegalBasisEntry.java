package vn.danvan.programme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.StoredAggregate;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;

/** An entry of the register of legal bases. */
@Entity
@Table(name = "legal_basis")
class LegalBasisEntry extends StoredAggregate {

	static final String SUBJECT = "legal-basis";

	private String symbol = "";

	private LocalDate issuedOn = LocalDate.EPOCH;

	private String type = "";

	private String issuer = "";

	private String title = "";

	private LocalDate validUntil = Validity.FOREVER;

	private @Nullable Long replacedById;

	private boolean toCheck;

	private boolean supplied;

	private String searchKey = "";

	protected LegalBasisEntry() {
	}

	static LegalBasisEntry add(LegalBasisRequest request, Actor by) {
		LegalBasisEntry entry = new LegalBasisEntry();
		entry.fill(request);
		entry.happened("legal-basis.added", by, Map.of("symbol", entry.symbol));
		return entry;
	}

	/** Who saves it has compared it with the original. */
	void revise(LegalBasisRequest request, Actor by) {
		if (Objects.equals(request.replacedById(), id())) {
			throw Refusal.at("replacedBy", "programme.error.basis-itself");
		}
		fill(request);
		this.toCheck = false;
		happened("legal-basis.revised", by, Map.of("symbol", this.symbol));
	}

	private void fill(LegalBasisRequest request) {
		this.symbol = request.symbol();
		this.issuedOn = Objects.requireNonNull(request.issuedOn());
		this.type = request.type();
		this.issuer = request.issuer();
		this.title = request.title();
		this.validUntil = Objects.requireNonNull(request.validUntil());
		this.replacedById = request.replacedById();
		this.searchKey = key(this.symbol, this.type, this.issuer, this.title);
	}

	/** Found by its symbol with and without strokes: "25-nq/tw", "25 nq tw". */
	static String key(String symbol, String type, String issuer, String title) {
		return VietnameseText.searchKey(symbol, symbol.replaceAll("[-/]", " "), type, issuer, title);
	}

	@Nullable Long replacedById() {
		return this.replacedById;
	}

	@Override
	protected String subjectType() {
		return SUBJECT;
	}

	@Override
	protected @Nullable Long subjectUnit() {
		return null;
	}

}
