package vn.danvan.rollout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * Ranks the communes of a year by the points that count. Who stopped is not ranked; equal
 * points share a place.
 */
@Repository
class RankingQueries {

	/** The points that count. */
	static final String POINTS = "COALESCE(r.final_total, r.appraised_total, r.self_total)";

	/** Which points they are. */
	static final String SOURCE = "IF(r.final_total IS NOT NULL, 'FINAL', IF(r.appraised_total IS NOT NULL, 'APPRAISED', 'OWN'))";

	private static final String RANKED = " FROM roll_out r JOIN unit_version u ON u.unit_id = r.unit_id AND"
			+ WallQueries.COMMUNE + " WHERE r.year = :year AND r.stage <> 'ENDED' AND " + POINTS + " IS NOT NULL";

	private static final String PLACE = "RANK() OVER (ORDER BY " + POINTS + " DESC) place";

	/** The same of the year before. */
	private static final String BEFORE = "SELECT r.unit_id, " + POINTS + " points, " + PLACE
			+ RANKED.replace(":year", ":before").replace(":day", ":dayBefore");

	private final JdbcClient jdbc;

	RankingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<RankRow> page(RollOutQueries.Reach reach, LocalDate dayBefore, int year, long offset, int limit) {
		return in(reach, year,
				"SELECT n.*, b.points points_before, b.place place_before, p.id registered_before FROM (SELECT r.unit_id, u.name, r.stage, r.band, "
						+ POINTS + " points, " + SOURCE + " source, " + PLACE + RANKED
						+ " ORDER BY place, u.name, r.unit_id LIMIT :limit OFFSET :offset) n LEFT JOIN (" + BEFORE
						+ ") b ON b.unit_id = n.unit_id"
						+ " LEFT JOIN roll_out p ON p.unit_id = n.unit_id AND p.year = :before AND p.stage <> 'DRAFT'"
						+ " ORDER BY n.place, n.name, n.unit_id")
			.param("before", year - 1)
			.param("dayBefore", dayBefore)
			.param("limit", limit)
			.param("offset", offset)
			.query(RankingQueries::row)
			.list();
	}

	int count(RollOutQueries.Reach reach, int year) {
		return in(reach, year, "SELECT COUNT(*)" + RANKED).query(Integer.class).single();
	}

	Optional<OwnPlace> place(RollOutQueries.Reach reach, int year, long unitId) {
		return in(reach, year,
				"SELECT place, ranked, points, source, band FROM (SELECT r.unit_id, r.band, " + POINTS + " points, "
						+ SOURCE + " source, " + PLACE + ", COUNT(*) OVER () ranked" + RANKED
						+ ") n WHERE unit_id = :unit")
			.param("unit", unitId)
			.query((row, number) -> new OwnPlace(row.getInt(1), row.getInt(2),
					VietnameseNumbers.plain(row.getBigDecimal(3)), PointsSource.valueOf(row.getString(4)),
					text(row.getString(5))))
			.optional();
	}

	private StatementSpec in(RollOutQueries.Reach reach, int year, String sql) {
		return this.jdbc.sql(sql).param("district", reach.district()).param("day", reach.day()).param("year", year);
	}

	private static RankRow row(ResultSet row, int number) throws SQLException {
		Movement.Standing now = new Movement.Standing(row.getInt("place"),
				VietnameseNumbers.plain(row.getBigDecimal("points")));
		BigDecimal before = row.getBigDecimal("points_before");
		Movement movement = Movement.of(now,
				(before != null) ? new Movement.Standing(row.getInt("place_before"), before) : null,
				row.getObject("registered_before") != null);
		return new RankRow(now.place(), row.getLong("unit_id"), row.getString("name"),
				RollOutStage.valueOf(row.getString("stage")), now.points(),
				PointsSource.valueOf(row.getString("source")), text(row.getString("band")), movement);
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
