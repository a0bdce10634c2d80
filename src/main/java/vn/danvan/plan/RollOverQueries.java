package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what an earlier plan left, in one statement for all its tasks. */
@Repository
class RollOverQueries {

	private final JdbcClient jdbc;

	RollOverQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The tasks of a plan by code. */
	List<RollOverRow> tasks(long planId, int years) {
		return this.jdbc
			.sql("""
					SELECT t.id, t.code, t.title, t.kind, t.deadline, COUNT(o.owner), COALESCE(SUM(o.unfinished), 0)
					FROM plan_task t LEFT JOIN (SELECT a.task_id, a.owner_key owner, MAX(NOT %s) unfinished FROM assignment a
					WHERE a.plan_id = :plan AND %s GROUP BY a.task_id, a.owner_key) o ON o.task_id = t.id
					WHERE t.plan_id = :plan AND t.withdrawn_in IS NULL GROUP BY t.id ORDER BY t.code"""
				.formatted(TaskQueries.DONE, TaskQueries.LIVE))
			.param("plan", planId)
			.query((row, number) -> new RollOverRow(row.getLong(1), row.getString(2), row.getString(3),
					TaskKind.valueOf(row.getString(4)), row.getObject(5, LocalDate.class),
					row.getObject(5, LocalDate.class).plusYears(years), row.getInt(6), row.getInt(7)))
			.list();
	}

	/** Who owed each task of a plan, and what each has done. */
	Map<Long, List<Left>> left(long planId) {
		Map<Long, List<Left>> left = new HashMap<>();
		this.jdbc
			.sql("""
					SELECT a.task_id, a.owner_key, MAX(NOT %s), MAX(IF(a.own_target, a.target, NULL)), SUM(a.target), SUM(IF(%s, a.quantity, 0))
					FROM assignment a WHERE a.plan_id = ? AND %s GROUP BY a.task_id, a.owner_key ORDER BY a.task_id, a.owner_key"""
				.formatted(TaskQueries.DONE, TaskQueries.SENT, TaskQueries.LIVE))
			.param(planId)
			.query((row) -> {
				left.computeIfAbsent(row.getLong(1), (task) -> new java.util.ArrayList<>())
					.add(new Left(row.getLong(2), row.getBoolean(3), row.getBigDecimal(4), row.getBigDecimal(5),
							row.getBigDecimal(6)));
			});
		return left;
	}

	/**
	 * What an owner of a task has left to do.
	 *
	 * @param owner commune or body
	 * @param unfinished whether anything is not verified as finished
	 * @param ownTarget its own target of an occurrence, or null
	 * @param target its targets of the year together, or null
	 * @param quantity what it has sent, or null
	 */
	record Left(long owner, boolean unfinished, @Nullable BigDecimal ownTarget, @Nullable BigDecimal target,
			@Nullable BigDecimal quantity) {

		/**
		 * What remains of the target, null when nothing was reported or nothing remains.
		 */
		@Nullable BigDecimal rest() {
			if (target == null || quantity == null || quantity.signum() == 0 || quantity.compareTo(target) >= 0) {
				return null;
			}
			return target.subtract(quantity);
		}

	}

}
