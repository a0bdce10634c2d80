package vn.danvan.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Reads tasks with the sums over their assignments, one statement a page. */
@Repository
class TaskQueries {

	/**
	 * Finished: verified with a date of completion. Takes no parameter; {@code a} is the
	 * assignment.
	 */
	static final String DONE = "(a.state = 'VERIFIED' AND a.completed_on IS NOT NULL)";

	/** The report has left the commune or body, or staff entered it. */
	static final String SENT = "(a.state IN ('SUBMITTED', 'RETURNED', 'VERIFIED') OR a.on_behalf"
			+ " OR COALESCE(a.withdrawn_from, '') IN ('SUBMITTED', 'RETURNED', 'VERIFIED'))";

	/** Late on {@code :today}: the deadline has passed and nothing finished was sent. */
	static final String OVERDUE = "(a.deadline < :today AND a.state <> 'WITHDRAWN'"
			+ " AND NOT (a.state IN ('SUBMITTED', 'VERIFIED') AND a.completed_on IS NOT NULL))";

	/** Nothing finished has been sent, and it is still owed. */
	static final String UNFINISHED = "(a.state IN ('NOT_REPORTED', 'DRAFT', 'RETURNED', 'HANDED_OVER')"
			+ " OR (a.state = 'VERIFIED' AND a.completed_on IS NULL))";

	/** Counts: it has not been taken off by an adjustment. */
	static final String LIVE = "(a.state <> 'WITHDRAWN')";

	/**
	 * How far in percent, as {@link Result#done()} says it; nothing sent is 0, finished
	 * without a target is 100. {@code t} is the task.
	 */
	static final String PERCENT = """
			(CASE WHEN NOT %s THEN 0
			WHEN t.measure = 'JUDGED_PERCENT' THEN COALESCE(a.percent, 0)
			WHEN t.measure = 'MILESTONES' THEN LEAST(100, 100 * BIT_COUNT(COALESCE(a.milestones, 0)) / t.milestone_count)
			WHEN a.target IS NULL THEN IF(a.completed_on IS NULL, 0, 100)
			WHEN a.quantity IS NULL THEN 0
			WHEN t.direction = 'AT_MOST' THEN IF(a.quantity <= a.target, 100, 100 * a.target / a.quantity)
			ELSE LEAST(100, 100 * a.quantity / a.target) END)"""
		.formatted(SENT);

	private static final String WHERE = """
			WHERE t.plan_id = :plan AND t.search_key LIKE :pattern AND (:owed IS NULL OR t.owed_by = :owed)
			AND (:content IS NULL OR t.content_id = :content)
			""";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	TaskQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Tasks with the sums over all their assignments of the year. */
	List<TaskRow> list(long planId, TaskFilter filter, long offset, int limit) {
		return list(planId, filter, "", this.clock.today(), offset, limit);
	}

	/**
	 * All tasks as a document names them: without sums, which no assignment is read for.
	 */
	List<TaskRow> named(long planId, int limit) {
		return list(planId, TaskFilter.of(""), " AND a.id = 0", this.clock.today(), 0, limit);
	}

	/** Tasks with the sums over those assignments whose time has begun. */
	List<TaskRow> begun(long planId, int limit) {
		return begunBy(planId, this.clock.today(), limit);
	}

	/** Tasks with the sums over those assignments whose time had begun by a day. */
	List<TaskRow> begunBy(long planId, LocalDate day, int limit) {
		return list(planId, TaskFilter.of(""), " AND a.starts_on <= :today", day, 0, limit);
	}

	/** The page of tasks is chosen first, so that only its assignments are summed. */
	private List<TaskRow> list(long planId, TaskFilter filter, String which, LocalDate day, long offset, int limit) {
		return filtered(
				"""
						SELECT t.id, t.code, t.title, t.kind, lead.name lead_name, c.number content_number, t.owed_by, t.occurrence,
						t.deadline, t.product, t.direction, t.target, t.target_each, t.target_unit, t.weight, t.withdrawn_in,
						(SELECT GROUP_CONCAT(v.name ORDER BY k.position SEPARATOR ', ') FROM plan_task_coordinator k
						JOIN body_version v ON v.body_id = k.body_id AND v.valid_from <= t.deadline AND t.deadline < v.valid_until
						WHERE k.task_id = t.id) coordinators,
						COALESCE(SUM(%1$s), 0) assigned, COALESCE(SUM(%2$s), 0) done, COALESCE(SUM(a.state = 'SUBMITTED'), 0) waiting,
						COALESCE(SUM(%3$s), 0) overdue, COALESCE(SUM(%1$s * %4$s) / NULLIF(SUM(%1$s), 0), 0) percent
						FROM (SELECT * FROM plan_task t
						"""
					.formatted(LIVE, DONE, OVERDUE, PERCENT) + WHERE + """
							ORDER BY t.code LIMIT :limit OFFSET :offset) t
							JOIN body_version lead ON lead.body_id = t.lead_body_id AND lead.valid_from <= t.deadline
							AND t.deadline < lead.valid_until
							LEFT JOIN programme_content c ON c.id = t.content_id
							LEFT JOIN assignment a ON a.task_id = t.id""" + which + " GROUP BY t.id ORDER BY t.code",
				planId, filter)
			.param("today", day)
			.param("limit", limit)
			.param("offset", offset)
			.query(TaskQueries::row)
			.list();
	}

	/** The codes that a plan has. */
	Set<String> codes(long planId) {
		return Set.copyOf(
				this.jdbc.sql("SELECT code FROM plan_task WHERE plan_id = ?").param(planId).query(String.class).list());
	}

	int count(long planId, TaskFilter filter) {
		return filtered("SELECT COUNT(*) FROM plan_task t " + WHERE, planId, filter).query(Integer.class).single();
	}

	private StatementSpec filtered(String sql, long planId, TaskFilter filter) {
		OwedBy owedBy = filter.owedBy();
		return this.jdbc.sql(sql)
			.param("plan", planId)
			.param("pattern", VietnameseText.searchPattern(filter.typed()))
			.param("owed", (owedBy != null) ? owedBy.name() : null)
			.param("content", filter.contentId());
	}

	private static TaskRow row(ResultSet row, int number) throws SQLException {
		int content = row.getInt("content_number");
		Integer contentNumber = row.wasNull() ? null : content;
		String coordinators = row.getString("coordinators");
		return new TaskRow(row.getLong("id"), row.getString("code"), row.getString("title"),
				TaskKind.valueOf(row.getString("kind")), row.getString("lead_name"),
				(coordinators != null) ? coordinators : "", contentNumber, OwedBy.valueOf(row.getString("owed_by")),
				Occurrence.valueOf(row.getString("occurrence")), row.getObject("deadline", LocalDate.class),
				row.getString("product"),
				targetText(Direction.valueOf(row.getString("direction")), row.getBigDecimal("target"),
						row.getBigDecimal("target_each"), row.getString("target_unit")),
				row.getBigDecimal("weight"), row.getObject("withdrawn_in") != null, row.getInt("assigned"),
				row.getInt("done"), row.getInt("waiting"), row.getInt("overdue"), row.getInt("percent"));
	}

	private static String targetText(Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal targetEach,
			String unit) {
		BigDecimal aim = (target != null) ? target : targetEach;
		if (aim == null) {
			return unit;
		}
		String text = direction.sign() + VietnameseNumbers.format(aim) + " " + unit;
		return (target != null) ? text : Messages.text("plan.target-each", text);
	}

}
