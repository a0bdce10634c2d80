package vn.danvan.rollout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseText;

/** Reads the register of communes, one statement a page. */
@Repository
class RollOutQueries {

	private static final String FROM = """
			FROM unit_version u LEFT JOIN roll_out r ON r.unit_id = u.unit_id
			LEFT JOIN roll_out_step t ON t.roll_out_id = r.id
			AND t.position = (SELECT MAX(x.position) FROM roll_out_step x WHERE x.roll_out_id = r.id)
			WHERE u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from <= :day AND :day < u.valid_until
			""";

	/** The name of the unit into which a commune was merged whole, else its own. */
	private static final String AREA = """
			COALESCE((SELECT v.name FROM unit_succession s JOIN unit_version v ON v.unit_id = s.successor_id
			WHERE s.predecessor_id = u.unit_id AND s.share = 1 ORDER BY v.valid_from LIMIT 1), u.name)
			""";

	private final JdbcClient jdbc;

	RollOutQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<RollOutRow> list(long district, LocalDate day, RollOutFilter filter, String typed, long offset, int limit) {
		return filtered("SELECT u.unit_id, u.name, " + AREA + " area, r.stage, t.on_day, t.document_symbol ", district,
				day, filter, typed, " ORDER BY u.name LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(RollOutQueries::row)
			.list();
	}

	int count(long district, LocalDate day, RollOutFilter filter, String typed) {
		return filtered("SELECT COUNT(*) ", district, day, filter, typed, "").query(Integer.class).single();
	}

	Map<Long, Long> units(Set<Long> ids) {
		Map<Long, Long> units = new HashMap<>();
		this.jdbc.sql("SELECT id, unit_id FROM roll_out WHERE id IN (:ids)")
			.param("ids", ids)
			.query((RowCallbackHandler) (row) -> units.put(row.getLong(1), row.getLong(2)));
		return units;
	}

	Map<RollOutStage, Integer> stages(long district, LocalDate day) {
		Map<RollOutStage, Integer> stages = new EnumMap<>(RollOutStage.class);
		filtered("SELECT r.stage, COUNT(*) ", district, day, RollOutFilter.ALL, "",
				" AND r.stage IS NOT NULL GROUP BY r.stage")
			.query((row, number) -> stages.put(RollOutStage.valueOf(row.getString(1)), row.getInt(2)))
			.list();
		return stages;
	}

	private StatementSpec filtered(String select, long district, LocalDate day, RollOutFilter filter, String typed,
			String end) {
		String search = typed.isBlank() ? "" : " AND u.search_key LIKE :pattern";
		StatementSpec statement = this.jdbc.sql(select + FROM + " AND " + filter.condition() + search + end)
			.param("district", district)
			.param("day", day);
		return search.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(typed));
	}

	private static RollOutRow row(ResultSet row, int number) throws SQLException {
		String stage = row.getString("stage");
		String document = row.getString("document_symbol");
		return new RollOutRow(row.getLong("unit_id"), row.getString("name"), row.getString("area"),
				(stage != null) ? RollOutStage.valueOf(stage) : null, row.getObject("on_day", LocalDate.class),
				(document != null) ? document : "");
	}

}
