package vn.danvan.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * The register of văn bản căn cứ, which programmes, plans and documents pick from. Its
 * entries are published documents: everybody who reads programmes may read all of them.
 */
@Service
@Transactional
public class LegalBases {

	private static final String FROM = """
			FROM legal_basis b LEFT JOIN legal_basis r ON r.id = b.replaced_by_id
			""";

	private static final String SELECT = """
			SELECT b.id, b.symbol, b.issued_on, b.type, b.issuer, b.title, b.valid_until, b.replaced_by_id, r.symbol,
			b.to_check, b.version
			""" + FROM;

	private final JdbcClient jdbc;

	private final LegalBasisRepository entries;

	private final ProgrammeAccess access;

	private final BusinessClock clock;

	LegalBases(JdbcClient jdbc, LegalBasisRepository entries, ProgrammeAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * One page of entries: those whose symbol was typed, then those in force, the latest
	 * first.
	 * @param filter which ones
	 * @param typed what symbol, type, issuer or title shall contain, marks and case
	 * ignored; empty for all
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the entries
	 */
	@Transactional(readOnly = true)
	public List<LegalBasis> find(LegalBasisFilter filter, String typed, long offset, int limit) {
		this.access.reader();
		return filtered(SELECT, filter, typed,
				" ORDER BY b.search_key LIKE SUBSTR(:pattern, 2) DESC, b.valid_until <= :today, b.issued_on DESC, b.id"
						+ " LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(LegalBases::basis)
			.list();
	}

	/**
	 * How many {@link #find} has in all.
	 * @param filter which ones
	 * @param typed what symbol, type, issuer or title shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(LegalBasisFilter filter, String typed) {
		this.access.reader();
		return filtered("SELECT COUNT(*) " + FROM, filter, typed, "").query(Integer.class).single();
	}

	/**
	 * Several entries at once.
	 * @param ids the entries, in the order wanted
	 * @return those that there are, in that order
	 */
	@Transactional(readOnly = true)
	public List<LegalBasis> of(Collection<Long> ids) {
		this.access.reader();
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, LegalBasis> found = this.jdbc.sql(SELECT + " WHERE b.id IN (:ids)")
			.param("ids", ids)
			.query(LegalBases::basis)
			.list()
			.stream()
			.collect(Collectors.toMap(LegalBasis::id, Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/**
	 * Adds a document to the register.
	 * @param request what it is
	 * @return its id
	 * @throws Refusal if a document with this symbol and date is there already
	 */
	public long add(LegalBasisRequest request) {
		Actor actor = this.access.writer();
		LegalBasisRequest checked = request.checked(this.clock.today());
		requireNew(checked, null);
		requireSuccessor(checked.replacedById(), null);
		return this.entries.save(LegalBasisEntry.add(checked, actor)).id();
	}

	/**
	 * Corrects an entry; it counts as compared with the original from now on.
	 * @param id the entry
	 * @param version the version that the person saw
	 * @param request what it is
	 */
	public void revise(long id, int version, LegalBasisRequest request) {
		Actor actor = this.access.writer();
		LegalBasisEntry entry = this.entries.findById(id).orElseThrow(NotPermitted::new);
		entry.requireVersion(version);
		LegalBasisRequest checked = request.checked(this.clock.today());
		requireNew(checked, id);
		requireSuccessor(checked.replacedById(), id);
		entry.revise(checked, actor);
		this.entries.save(entry);
	}

	private void requireNew(LegalBasisRequest request, @Nullable Long self) {
		LocalDate day = Objects.requireNonNull(request.issuedOn());
		Optional<LegalBasisEntry> present = this.entries.findBySymbolAndIssuedOn(request.symbol(), day);
		if (present.filter((one) -> !Objects.equals(one.id(), self)).isPresent()) {
			throw Refusal.at("symbol", "programme.error.basis-twice", request.symbol());
		}
	}

	/** The documents that replace one another end somewhere. */
	private void requireSuccessor(@Nullable Long id, @Nullable Long self) {
		Long next = id;
		while (next != null) {
			if (next.equals(self)) {
				throw Refusal.at("replacedBy", "programme.error.basis-circle");
			}
			next = this.entries.findById(next)
				.orElseThrow(() -> Refusal.at("replacedBy", "programme.error.basis-unknown"))
				.replacedById();
		}
	}

	private StatementSpec filtered(String select, LegalBasisFilter filter, String typed, String end) {
		return this.jdbc.sql(select + " WHERE b.search_key LIKE :pattern AND " + filter.condition() + end)
			.param("pattern", VietnameseText.searchPattern(typed))
			.param("today", this.clock.today());
	}

	private static LegalBasis basis(ResultSet row, int number) throws SQLException {
		return new LegalBasis(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getString(4),
				row.getString(5), row.getString(6), row.getObject(7, LocalDate.class), row.getObject(8, Long.class),
				row.getString(9), row.getBoolean(10), row.getInt(11));
	}

}
