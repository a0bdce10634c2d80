package vn.danvan.rollout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.rollout.HistoryYear.Decision;

/** Reads the years of communes, and out of which communes one came. */
@Repository
class HistoryQueries {

	/** The last day of the year of a roll-out, today in the running one. */
	private static final String LAST_DAY = "LEAST(:today, MAKEDATE(r.year + 1, 1) - INTERVAL 1 DAY)";

	private final JdbcClient jdbc;

	HistoryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The communes before one, whatever number of changes ago, latest change first. */
	List<Origin> origins(long unitId) {
		return this.jdbc.sql("""
				WITH RECURSIVE line AS (
				SELECT predecessor_id, successor_id, change_id, share FROM unit_succession WHERE successor_id = :unit
				UNION SELECT s.predecessor_id, s.successor_id, s.change_id, s.share
				FROM line l JOIN unit_succession s ON s.successor_id = l.predecessor_id)
				SELECT l.predecessor_id, p.name, l.share, n.name, c.effective_on,
				CONCAT(c.document_number, ', ', c.document_issuer)
				FROM line l JOIN unit_change c ON c.id = l.change_id
				JOIN unit_version p ON p.unit_id = l.predecessor_id
				AND p.valid_from < c.effective_on AND c.effective_on <= p.valid_until
				JOIN unit_version n ON n.unit_id = l.successor_id
				AND n.valid_from <= c.effective_on AND c.effective_on < n.valid_until
				WHERE p.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD') ORDER BY c.effective_on DESC, p.name""")
			.param("unit", unitId)
			.query((row, number) -> new Origin(row.getLong(1), row.getString(2), row.getBigDecimal(3), row.getString(4),
					row.getObject(5, LocalDate.class), row.getString(6)))
			.list();
	}

	/** The years of communes, latest first. */
	Map<Long, List<HistoryYear>> years(Set<Long> units, LocalDate today) {
		Map<Long, Place> places = places(units, today);
		Map<Long, List<HistoryYear>> years = new HashMap<>();
		this.jdbc
			.sql("SELECT r.unit_id, r.id, r.year, r.stage, r.band, " + RankingQueries.POINTS + " points, "
					+ RankingQueries.SOURCE
					+ " source, n.document_symbol given, n.on_day given_on, w.document_symbol taken, w.on_day taken_on"
					+ """
							 FROM roll_out r
							LEFT JOIN roll_out_step n ON n.roll_out_id = r.id AND n.stage = 'RECOGNISED'
							LEFT JOIN roll_out_step w ON w.roll_out_id = r.id AND w.stage = 'WITHDRAWN'
							WHERE r.unit_id IN (:units) AND r.stage <> 'DRAFT' ORDER BY r.year DESC""")
			.param("units", units)
			.query((RowCallbackHandler) (row) -> years.computeIfAbsent(row.getLong(1), (unit) -> new ArrayList<>())
				.add(year(row, places.get(row.getLong(2)))));
		return years;
	}

	/**
	 * The places of communes in their years, among those under the same district, as the
	 * ranking of each year has them.
	 */
	private Map<Long, Place> places(Set<Long> units, LocalDate today) {
		Map<Long, Place> places = new HashMap<>();
		this.jdbc
			.sql("SELECT r.id, 1 + SUM(COALESCE(x.final_total, x.appraised_total, x.self_total) > "
					+ RankingQueries.POINTS + "), COUNT(*) FROM roll_out r"
					+ """
							 JOIN unit_version v ON v.unit_id = r.unit_id AND v.valid_from <= %1$s AND %1$s < v.valid_until
							JOIN roll_out x ON x.year = r.year AND x.stage <> 'ENDED'
							AND COALESCE(x.final_total, x.appraised_total, x.self_total) IS NOT NULL
							JOIN unit_version u ON u.unit_id = x.unit_id AND u.parent_id = v.parent_id
							AND u.valid_from <= %1$s AND %1$s < u.valid_until
							WHERE r.unit_id IN (:units) AND r.stage <> 'ENDED' AND %2$s IS NOT NULL GROUP BY r.id"""
						.formatted(LAST_DAY, RankingQueries.POINTS))
			.param("units", units)
			.param("today", today)
			.query((RowCallbackHandler) (row) -> places.put(row.getLong(1), new Place(row.getInt(2), row.getInt(3))));
		return places;
	}

	private static HistoryYear year(ResultSet row, @Nullable Place place) throws SQLException {
		BigDecimal points = row.getBigDecimal("points");
		String band = row.getString("band");
		return new HistoryYear(row.getInt("year"), RollOutStage.valueOf(row.getString("stage")),
				(points != null) ? VietnameseNumbers.plain(points) : null,
				(points != null) ? PointsSource.valueOf(row.getString("source")) : null, (band != null) ? band : "",
				(place != null) ? place.place() : 0, (place != null) ? place.of() : 0,
				decision(row.getString("given"), row.getObject("given_on", LocalDate.class)),
				decision(row.getString("taken"), row.getObject("taken_on", LocalDate.class)));
	}

	private static @Nullable Decision decision(@Nullable String symbol, @Nullable LocalDate day) {
		return (symbol != null && day != null) ? new Decision(symbol, day) : null;
	}

	/** A commune before another. */
	record Origin(long unitId, String unit, BigDecimal share, String successor, LocalDate on, String document) {
	}

	private record Place(int place, int of) {
	}

}
