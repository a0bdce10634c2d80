package vn.danvan.rollout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;

/** Reads the register of communes of a year, one statement a page. */
@Repository
class RollOutQueries {

	/** The name of the unit into which a commune was merged whole, else its own. */
	static final String AREA = """
			COALESCE((SELECT v.name FROM unit_succession s JOIN unit_version v ON v.unit_id = s.successor_id
			WHERE s.predecessor_id = u.unit_id AND s.share = 1 ORDER BY v.valid_from LIMIT 1), u.name)
			""";

	/** The commune of a roll-out as it was called last in its year. */
	static final String NAMED = """
			JOIN unit_version u ON u.unit_id = r.unit_id
			AND u.valid_from = (SELECT MAX(v.valid_from) FROM unit_version v
			WHERE v.unit_id = r.unit_id AND v.valid_from <= MAKEDATE(r.year, 365))
			""";

	private static final String FROM = """
			FROM unit_version u LEFT JOIN roll_out r ON r.unit_id = u.unit_id AND r.year = :year
			LEFT JOIN roll_out_step t ON t.roll_out_id = r.id
			AND t.position = (SELECT MAX(x.position) FROM roll_out_step x WHERE x.roll_out_id = r.id)
			WHERE u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from <= :day AND :day < u.valid_until
			""";

	private final JdbcClient jdbc;

	RollOutQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether the model that a roll-out brought into use was ended or withdrawn before a
	 * day, in that year or later; what was never launched stops nothing.
	 */
	static String stopped(String rollOut, String before) {
		return """
				EXISTS (SELECT 1 FROM roll_out o JOIN roll_out_step e ON e.roll_out_id = o.id
				JOIN roll_out_step l ON l.roll_out_id = o.id AND l.stage = 'ROLLED_OUT'
				WHERE o.unit_id = %1$s.unit_id AND o.year >= %1$s.year AND e.stage IN ('ENDED', 'WITHDRAWN')
				AND e.on_day < %2$s)""".formatted(rollOut, before);
	}

	List<RollOutRow> list(Reach reach, RollOutFilter.Search search, long offset, int limit) {
		return filtered(
				"SELECT u.unit_id, u.name, " + AREA
						+ " area, r.id, IF(r.stage = 'DRAFT', NULL, r.stage) stage, t.on_day, t.document_symbol,"
						+ " COALESCE(r.final_total, r.appraised_total, r.self_total) points, r.band ",
				reach, search, " ORDER BY u.name LIMIT :limit OFFSET :offset")
			.param("limit", limit)
			.param("offset", offset)
			.query(RollOutQueries::row)
			.list();
	}

	int count(Reach reach, RollOutFilter.Search search) {
		return filtered("SELECT COUNT(*) ", reach, search, "").query(Integer.class).single();
	}

	Map<Long, Unit> units(Set<Long> ids) {
		Map<Long, Unit> units = new HashMap<>();
		this.jdbc.sql("SELECT id, unit_id, year FROM roll_out WHERE id IN (:ids)")
			.param("ids", ids)
			.query((RowCallbackHandler) (row) -> units.put(row.getLong(1), new Unit(row.getLong(2), row.getInt(3))));
		return units;
	}

	Map<RollOutStage, Integer> stages(Reach reach, int year) {
		Map<RollOutStage, Integer> stages = new EnumMap<>(RollOutStage.class);
		filtered("SELECT r.stage, COUNT(*) ", reach, new RollOutFilter.Search(year, RollOutFilter.ALL, ""),
				" AND r.stage IS NOT NULL AND r.stage <> 'DRAFT' GROUP BY r.stage")
			.query((row, number) -> stages.put(RollOutStage.valueOf(row.getString(1)), row.getInt(2)))
			.list();
		return stages;
	}

	/** In how many communes the model was launched and has not stopped since. */
	int running(Reach reach) {
		return filtered("SELECT COUNT(*) ", reach,
				new RollOutFilter.Search(reach.day().getYear(), RollOutFilter.ALL, ""), """
						 AND EXISTS (SELECT 1 FROM roll_out q JOIN roll_out_step p ON p.roll_out_id = q.id
						AND p.stage = 'ROLLED_OUT' WHERE q.unit_id = u.unit_id AND NOT\s"""
						+ stopped("q", "'9999-12-31'") + ")")
			.query(Integer.class)
			.single();
	}

	/**
	 * How many roll-outs of communes wait for their leaders, or for their officers; a
	 * year that was not sent is over when the next one is registered.
	 */
	int waiting(Set<Long> units, boolean leader) {
		return this.jdbc
			.sql("SELECT COUNT(*) FROM roll_out WHERE unit_id IN (:units) AND ((stage = 'DRAFT' AND :leader)"
					+ " OR ((state = 'HANDED_OVER') = :leader AND (stage = 'SUPPLEMENT' OR (stage = 'ROLLED_OUT'"
					+ " AND NOT EXISTS (SELECT 1 FROM roll_out n WHERE n.unit_id = roll_out.unit_id"
					+ " AND n.year > roll_out.year AND n.stage <> 'DRAFT')))))")
			.param("units", units)
			.param("leader", leader)
			.query(Integer.class)
			.single();
	}

	/** The earliest year of a commune in which a supplement is owed. */
	Optional<Integer> owed(long unit) {
		return this.jdbc.sql("SELECT MIN(year) FROM roll_out WHERE unit_id = ? AND stage = 'SUPPLEMENT'")
			.param(unit)
			.query(Integer.class)
			.optional();
	}

	/** The years that have a roll-out or a criteria set, latest first. */
	List<Integer> years() {
		return this.jdbc.sql("SELECT year FROM roll_out UNION SELECT year FROM criteria_set ORDER BY 1 DESC")
			.query(Integer.class)
			.list();
	}

	private StatementSpec filtered(String select, Reach reach, RollOutFilter.Search search, String end) {
		String like = search.typed().isBlank() ? "" : " AND u.search_key LIKE :pattern";
		StatementSpec statement = this.jdbc
			.sql(select + FROM + " AND " + search.filter().condition()
					+ (reach.units().isEmpty() ? "" : " AND u.unit_id IN (:units)") + like + end)
			.param("district", reach.district())
			.param("day", reach.day())
			.param("year", search.year());
		if (!reach.units().isEmpty()) {
			statement = statement.param("units", reach.units());
		}
		return like.isEmpty() ? statement : statement.param("pattern", VietnameseText.searchPattern(search.typed()));
	}

	private static RollOutRow row(ResultSet row, int number) throws SQLException {
		String stage = row.getString("stage");
		String document = row.getString("document_symbol");
		String band = row.getString("band");
		BigDecimal points = row.getBigDecimal("points");
		return new RollOutRow(row.getLong("unit_id"), row.getString("name"), row.getString("area"),
				row.getObject("id", Long.class), (stage != null) ? RollOutStage.valueOf(stage) : null,
				row.getObject("on_day", LocalDate.class), (document != null) ? document : "",
				(points != null) ? VietnameseNumbers.plain(points) : null, (band != null) ? band : "");
	}

	/** Which communes a person sees: those of the district on a day, or only some. */
	record Reach(long district, LocalDate day, Set<Long> units) {
	}

	/** Whose a roll-out is. */
	record Unit(long unitId, int year) {
	}

}
