package vn.danvan.rollout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/** Reads the communes of decisions, and those that one may name. */
@Repository
class RollOutActQueries {

	private final JdbcClient jdbc;

	RollOutActQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Names of the communes by decision, in Vietnamese order. */
	Map<Long, List<String>> units(Set<Long> acts) {
		Map<Long, List<String>> units = new HashMap<>();
		if (acts.isEmpty()) {
			return units;
		}
		this.jdbc
			.sql("SELECT a.act_id, u.name FROM roll_out_act_unit a JOIN roll_out r ON r.id = a.roll_out_id "
					+ RollOutQueries.NAMED + " WHERE a.act_id IN (:acts) ORDER BY u.name")
			.param("acts", acts)
			.query((RowCallbackHandler) (row) -> units.computeIfAbsent(row.getLong(1), (act) -> new ArrayList<>())
				.add(row.getString(2)));
		return units;
	}

	/** Communes at the step before a decision, not named by a waiting one of its kind. */
	List<ActCandidate> candidates(RollOutActKind kind, int year) {
		return this.jdbc.sql("SELECT r.id, u.name, r.final_total, r.band FROM roll_out r " + RollOutQueries.NAMED + """
				WHERE r.year = :year AND r.stage = :stage AND NOT EXISTS (SELECT 1 FROM roll_out_act_unit x
				JOIN roll_out_act a ON a.id = x.act_id
				WHERE x.roll_out_id = r.id AND a.kind = :kind AND a.confirmed_by IS NULL) ORDER BY u.name""")
			.param("year", year)
			.param("stage", kind.from().name())
			.param("kind", kind.name())
			.query((row, number) -> {
				BigDecimal points = row.getBigDecimal(3);
				String band = row.getString(4);
				return new ActCandidate(row.getLong(1), row.getString(2),
						(points != null) ? VietnameseNumbers.plain(points) : null, (band != null) ? band : "");
			})
			.list();
	}

	/** The earliest year of a decision that is not confirmed. */
	Optional<Integer> firstYear() {
		return this.jdbc.sql("SELECT MIN(year) FROM roll_out_act WHERE confirmed_by IS NULL")
			.query(Integer.class)
			.optional();
	}

	/** How many decisions wait that a person may confirm. */
	int waiting(long account) {
		return this.jdbc.sql("SELECT COUNT(*) FROM roll_out_act WHERE confirmed_by IS NULL AND recorded_by <> ?")
			.param(account)
			.query(Integer.class)
			.single();
	}

}
