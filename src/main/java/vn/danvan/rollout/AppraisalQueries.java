package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/** Reads the desk of the appraisers, one statement. */
@Repository
class AppraisalQueries {

	private static final String WHERE = " FROM roll_out r " + RollOutQueries.NAMED
			+ "WHERE r.year = :year AND r.stage IN ('SUBMITTED', 'SUPPLEMENT', 'APPRAISED')";

	private final JdbcClient jdbc;

	AppraisalQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<AppraisalRow> desk(int year, long account, long offset, int limit) {
		return this.jdbc
			.sql("""
						SELECT r.id, u.name, r.stage, r.submitted_on, r.supplement_due,
						(SELECT COUNT(*) FROM roll_out_step t WHERE t.roll_out_id = r.id AND t.stage = 'SUBMITTED'
					AND NOT EXISTS (SELECT 1 FROM roll_out_step b WHERE b.roll_out_id = t.roll_out_id
					AND b.position = t.position - 1 AND b.stage = 'APPRAISED')) round,
						(SELECT COUNT(s.appraised_points) FROM criterion_score s WHERE s.roll_out_id = r.id) appraised,
						(SELECT COUNT(*) FROM criterion_score s WHERE s.roll_out_id = r.id) criteria, r.self_total,
						COALESCE((SELECT p.code FROM appraisal_place p
						WHERE p.account_id = :account AND p.roll_out_id = r.id), '') place""" + WHERE
					+ " ORDER BY r.stage = 'SUBMITTED' DESC, r.submitted_on, u.name LIMIT :limit OFFSET :offset")
			.param("year", year)
			.param("account", account)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> {
				BigDecimal self = row.getBigDecimal(9);
				return new AppraisalRow(row.getLong(1), row.getString(2), RollOutStage.valueOf(row.getString(3)),
						row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), row.getInt(6),
						row.getInt(7), row.getInt(8), (self != null) ? VietnameseNumbers.plain(self) : null,
						row.getString(10));
			})
			.list();
	}

	int count(int year) {
		return this.jdbc.sql("SELECT COUNT(*)" + WHERE).param("year", year).query(Integer.class).single();
	}

	/** The earliest year in which a dossier waits at one of some steps. */
	Optional<Integer> firstYear(Set<RollOutStage> stages) {
		return this.jdbc.sql("SELECT MIN(year) FROM roll_out WHERE stage IN (:stages)")
			.param("stages", stages.stream().map(RollOutStage::name).toList())
			.query(Integer.class)
			.optional();
	}

	/** How many dossiers wait at a step, in all years. */
	int waiting(RollOutStage stage) {
		return this.jdbc.sql("SELECT COUNT(*) FROM roll_out WHERE stage = ?")
			.param(stage.name())
			.query(Integer.class)
			.single();
	}

}
