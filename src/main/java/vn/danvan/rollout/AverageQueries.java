package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * Sums the points of a year by criterion, over the communes that sent their dossier and
 * did not stop. The order of the joins is fixed: criterion by criterion through the index
 * of sums, each score looked up among those communes, which takes a fifth of the time of
 * going from commune to commune.
 */
@Repository
class AverageQueries {

	private static final String SENT = " FROM roll_out r JOIN unit_version u ON u.unit_id = r.unit_id AND"
			+ WallQueries.COMMUNE + " WHERE r.year = :year AND r.stage <> 'ENDED' AND r.self_total IS NOT NULL";

	private final JdbcClient jdbc;

	AverageQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Averages of(RollOutQueries.Reach reach, int year) {
		Map<String, List<CriterionAverage>> criteria = new LinkedHashMap<>();
		Map<String, String> titles = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT g.code, g.title, c.code, c.title, c.maximum, a.communes, a.own_only, a.below_half, a.points
				FROM criteria_set k JOIN criteria_group g ON g.set_id = k.id
				JOIN criterion c ON c.set_id = g.set_id AND c.group_code = g.code
				LEFT JOIN (SELECT STRAIGHT_JOIN s.set_id, s.code, COUNT(*) communes,
				SUM(s.final_points IS NULL AND s.appraised_points IS NULL) own_only,
				SUM(COALESCE(s.final_points, s.appraised_points, s.self_points) * 2 < m.maximum) below_half,
				SUM(COALESCE(s.final_points, s.appraised_points, s.self_points)) points
				FROM criteria_set y JOIN criterion m ON m.set_id = y.id
				JOIN criterion_score s ON s.set_id = m.set_id AND s.code = m.code
				JOIN (SELECT DISTINCT r.id""" + SENT + """
				) e ON e.id = s.roll_out_id
				WHERE y.year = :year AND COALESCE(s.final_points, s.appraised_points, s.self_points) IS NOT NULL
				GROUP BY m.set_id, m.code) a ON a.set_id = c.set_id AND a.code = c.code
				WHERE k.year = :year AND k.state = 'IN_USE' ORDER BY g.position, c.position""")
			.param("district", reach.district())
			.param("day", reach.day())
			.param("year", year)
			.query((RowCallbackHandler) (row) -> {
				BigDecimal points = row.getBigDecimal(9);
				titles.put(row.getString(1), row.getString(2));
				criteria.computeIfAbsent(row.getString(1), (code) -> new ArrayList<>())
					.add(new CriterionAverage(row.getString(1), row.getString(3), row.getString(4),
							VietnameseNumbers.plain(row.getBigDecimal(5)), row.getInt(6), row.getInt(7), row.getInt(8),
							(points != null) ? VietnameseNumbers.plain(points) : BigDecimal.ZERO));
			});
		List<GroupAverage> groups = new ArrayList<>();
		criteria.forEach((code, all) -> groups.add(new GroupAverage(code, titles.getOrDefault(code, ""), all)));
		return new Averages(sent(reach, year), groups);
	}

	private int sent(RollOutQueries.Reach reach, int year) {
		return this.jdbc.sql("SELECT COUNT(*)" + SENT)
			.param("district", reach.district())
			.param("day", reach.day())
			.param("year", year)
			.query(Integer.class)
			.single();
	}

}
