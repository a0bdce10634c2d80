package vn.danvan.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Reads lists of rounds, one statement a page. */
@Repository
class SurveyQueries {

	private static final String FROM = """
			FROM survey_round r JOIN survey_form f ON f.code = r.form_code
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= r.from_day AND r.from_day < u.valid_until
			""";

	private static final String SELECT = """
			SELECT r.id, u.name, f.code, f.title, r.mode, r.from_day, DATE_SUB(r.until_day, INTERVAL 1 DAY) last_day,
			r.state, IF(r.mode = 'DESK', (SELECT COUNT(k.handed_on) FROM survey_ticket k WHERE k.round_id = r.id),
			r.handed_out) handed_out,
			""" + SurveyTallies.COUNTS + FROM
			+ " LEFT JOIN survey_tally t ON t.round_id = r.id AND t.question = f.overall AND " + SurveyTallies.SHOWN;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	SurveyQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<SurveyRow> list(ReadScope scope, SurveyFilter filter, @Nullable Integer year, String typed, long offset,
			int limit) {
		return filtered(SELECT, scope, filter, year, typed, """
				 GROUP BY r.id, u.name, f.code, f.title, r.mode, r.from_day, r.until_day, r.state, r.handed_out
				ORDER BY r.from_day DESC, r.id DESC LIMIT :limit OFFSET :offset""").param("today", this.clock.today())
			.param("limit", limit)
			.param("offset", offset)
			.query(SurveyQueries::row)
			.list();
	}

	int count(ReadScope scope, SurveyFilter filter, @Nullable Integer year, String typed) {
		return filtered("SELECT COUNT(*) " + FROM, scope, filter, year, typed, "").query(Integer.class).single();
	}

	SurveyRow one(long id) {
		return this.jdbc.sql(SELECT + """
				 WHERE r.id = :id
				GROUP BY r.id, u.name, f.code, f.title, r.mode, r.from_day, r.until_day, r.state, r.handed_out""")
			.param("id", id)
			.param("today", this.clock.today())
			.query(SurveyQueries::row)
			.single();
	}

	/** Years in which the person sees a round begin, latest first. */
	List<Integer> years(ReadScope scope) {
		return filtered("SELECT DISTINCT YEAR(r.from_day) " + FROM, scope, SurveyFilter.ALL, null, "",
				" ORDER BY 1 DESC")
			.query(Integer.class)
			.list();
	}

	private StatementSpec filtered(String select, ReadScope scope, SurveyFilter filter, @Nullable Integer year,
			String typed, String end) {
		String visible = scope.all() ? "TRUE" : "r.unit_id IN (:units)";
		String within = (year != null) ? " AND r.from_day >= :first AND r.from_day < :next" : "";
		String search = typed.isBlank() ? "" : " AND (u.search_key LIKE :pattern OR f.search_key LIKE :pattern)";
		StatementSpec statement = this.jdbc
			.sql(select + " WHERE " + visible + " AND " + filter.condition() + within + search + end)
			.param("units", scope.units());
		if (year != null) {
			statement = statement.param("first", LocalDate.of(year, 1, 1)).param("next", LocalDate.of(year + 1, 1, 1));
		}
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	private static SurveyRow row(ResultSet row, int number) throws SQLException {
		int handedOut = row.getInt(9);
		Integer known = row.wasNull() ? null : handedOut;
		return new SurveyRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
				SurveyMode.valueOf(row.getString(5)), row.getObject(6, LocalDate.class),
				row.getObject(7, LocalDate.class), SurveyState.valueOf(row.getString(8)), known,
				new SurveyResult(row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13), row.getInt(14)));
	}

}
