package vn.danvan.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseText;

/** Reads lists of programmes, one statement a page. */
@Repository
class ProgrammeQueries {

	private static final String SELECT = """
			SELECT g.id, g.title, g.from_year, g.to_year, g.state, g.symbol, g.signed_on, g.sample, g.version,
			EXISTS (SELECT 1 FROM programme_act p WHERE p.programme_id = g.id AND p.confirmed_by IS NULL) pending
			""";

	private final JdbcClient jdbc;

	ProgrammeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<ProgrammeRow> list(Set<ProgrammeState> states, ProgrammeFilter.Search search, long offset, int limit) {
		return filtered(SELECT, states, search, " ORDER BY g.from_year DESC, g.id DESC LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(ProgrammeQueries::row)
			.list();
	}

	int count(Set<ProgrammeState> states, ProgrammeFilter.Search search) {
		return filtered("SELECT COUNT(*) ", states, search, "").query(Integer.class).single();
	}

	/** The years that the programmes cover, latest first. */
	List<Integer> years(Set<ProgrammeState> states) {
		return this.jdbc.sql("SELECT MIN(from_year), MAX(to_year) FROM programme g WHERE g.state IN (:states)")
			.param("states", names(states))
			.query((row, number) -> {
				int first = row.getInt(1);
				int last = row.getInt(2);
				return row.wasNull() ? List.<Integer>of()
						: IntStream.rangeClosed(first, last).map((year) -> first + last - year).boxed().toList();
			})
			.single();
	}

	/** The programme that a step belongs to. */
	Optional<Long> programmeOf(long actId) {
		return this.jdbc.sql("SELECT programme_id FROM programme_act WHERE id = ?")
			.param(actId)
			.query(Long.class)
			.optional();
	}

	private StatementSpec filtered(String select, Set<ProgrammeState> states, ProgrammeFilter.Search search,
			String end) {
		return this.jdbc
			.sql(select + "FROM programme g WHERE g.state IN (:states) AND g.search_key LIKE :pattern"
					+ " AND (:year IS NULL OR :year BETWEEN g.from_year AND g.to_year) AND "
					+ search.filter().condition() + end)
			.param("states", names(states))
			.param("pattern", VietnameseText.searchPattern(search.typed()))
			.param("year", search.year());
	}

	private static List<String> names(Set<ProgrammeState> states) {
		return states.stream().map(Enum::name).toList();
	}

	private static ProgrammeRow row(ResultSet row, int number) throws SQLException {
		return new ProgrammeRow(row.getLong("id"), row.getString("title"), row.getInt("from_year"),
				row.getInt("to_year"), ProgrammeState.valueOf(row.getString("state")), row.getString("symbol"),
				row.getObject("signed_on", LocalDate.class), row.getBoolean("pending"), row.getBoolean("sample"),
				row.getInt("version"));
	}

}
