package vn.danvan.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.text.VietnameseText;

/** Reads lists of inspections, one statement a page. */
@Repository
class InspectionQueries {

	static final String FROM = """
			inspection i JOIN unit_version u ON u.unit_id = i.unit_id AND u.valid_from <= i.planned_on
			AND i.planned_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = i.body_id AND b.valid_from <= i.planned_on
			AND i.planned_on < b.valid_until
			""";

	static final String TARGET = "COALESCE(i.enterprise, b.name, u.name)";

	private static final String SELECT = "SELECT i.id, i.kind, " + TARGET + """
			 target_name, COALESCE(i.inspected_on, i.planned_on) day, i.unannounced, i.state, i.grade FROM
			""";

	private final JdbcClient jdbc;

	InspectionQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<InspectionRow> list(ReadScope scope, InspectionFilter filter, String typed, long offset, int limit) {
		return filtered(SELECT, scope, filter, typed, " ORDER BY day DESC, i.id DESC LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(InspectionQueries::row)
			.list();
	}

	int count(ReadScope scope, InspectionFilter filter, String typed) {
		return filtered("SELECT COUNT(*) FROM ", scope, filter, typed, "").query(Integer.class).single();
	}

	InspectionRow one(long id) {
		return this.jdbc.sql(SELECT + FROM + " WHERE i.id = ?").param(id).query(InspectionQueries::row).single();
	}

	private StatementSpec filtered(String select, ReadScope scope, InspectionFilter filter, String typed, String end) {
		String own = scope.all() ? "TRUE"
				: "(i.target = 'COMMUNE' AND i.unit_id IN (:units) OR i.body_id IN (:bodies)) AND i.state <> 'PLANNED'";
		String search = typed.isBlank() ? "" : " AND i.search_key LIKE :pattern";
		StatementSpec statement = this.jdbc
			.sql(select + FROM + " WHERE " + own + " AND " + filter.condition() + search + end)
			.param("units", scope.units())
			.param("bodies", scope.bodies());
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	private static InspectionRow row(ResultSet row, int number) throws SQLException {
		String grade = row.getString("grade");
		return new InspectionRow(row.getLong("id"), InspectionKind.valueOf(row.getString("kind")),
				row.getString("target_name"), row.getObject("day", LocalDate.class), row.getBoolean("unannounced"),
				InspectionState.valueOf(row.getString("state")), (grade != null) ? Grade.valueOf(grade) : null);
	}

}
