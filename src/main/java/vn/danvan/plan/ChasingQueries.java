package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/** Reads who is late with a plan and who has been chased: one statement each. */
@Repository
class ChasingQueries {

	private static final String NAMES = """
			LEFT JOIN body_version b ON b.body_id = %1$s.body_id AND b.valid_from <= %2$s AND %2$s < b.valid_until
			JOIN unit_version u ON u.unit_id = %1$s.unit_id AND u.valid_from <= %2$s AND %2$s < u.valid_until
			""";

	/** A body of the district is called with the district's name in letters. */
	private static final String NAME = "COALESCE(IF(b.name LIKE '% huyện', CONCAT(b.name, ' ', b.place), b.name), u.name)";

	private static final String LATE = """
			SELECT a.unit_id, a.body_id, %1$s owner, t.code, t.title, t.occurrence, a.occurrence_no, t.private_channel, a.deadline, a.state,
			IF(%2$s, a.quantity, NULL) quantity, IF(%2$s, a.percent, NULL) percent,
			IF(%2$s, BIT_COUNT(a.milestones), NULL) reached,
			t.milestone_count, a.target, t.measure, t.direction, t.target_unit
			FROM assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			%3$s
			WHERE a.plan_id = :plan AND (a.body_id IS NULL OR (a.body_id <> p.lead_body_id AND b.name IS NOT NULL))
			AND %4$s ORDER BY a.body_id IS NOT NULL, u.name, b.name, a.deadline, t.code, a.occurrence_no"""
		.formatted(NAME, TaskQueries.SENT, NAMES.formatted("a", ":today"), TaskQueries.OVERDUE);

	private static final String CHASED = "SELECT l.unit_id, l.body_id, " + NAME + """
			 owner, c.day, c.complete_by, l.late_count, l.document_id, d.symbol
			FROM chasing c JOIN chasing_letter l ON l.chasing_id = c.id JOIN document d ON d.id = l.document_id
			""" + NAMES.formatted("l", "c.day") + """
			WHERE c.plan_id = :plan AND d.state <> 'CANCELLED'
			ORDER BY c.day DESC, c.id DESC, l.position""";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	ChasingQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lets one person at a time chase for a plan; the second sees the letters of the
	 * first.
	 */
	void lock(long planId) {
		this.jdbc.sql("SELECT id FROM plan WHERE id = ? FOR UPDATE").param(planId).query(Long.class).list();
	}

	/**
	 * The tasks that are late today, by who owes them: communes, then bodies, in
	 * Vietnamese order; the oldest first. The body that leads the plan does not write to
	 * itself, and who no longer exists gets no letter.
	 */
	Map<TaskOwner, List<LateTask>> late(long planId) {
		Map<TaskOwner, List<LateTask>> late = new LinkedHashMap<>();
		this.jdbc.sql(LATE)
			.param("plan", planId)
			.param("today", this.clock.today())
			.query((row, number) -> late.computeIfAbsent(owner(row), (owner) -> new ArrayList<>()).add(task(row)))
			.list();
		return late;
	}

	/** Letters of a plan that count, the latest first. */
	List<Chased> chased(long planId, long offset, int limit) {
		return this.jdbc.sql(CHASED + " LIMIT :limit OFFSET :offset")
			.param("plan", planId)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new Chased(owner(row), row.getString("owner"),
					row.getObject("day", LocalDate.class), row.getObject("complete_by", LocalDate.class),
					row.getInt("late_count"), row.getLong("document_id"), row.getString("symbol")))
			.list();
	}

	private static TaskOwner owner(ResultSet row) throws SQLException {
		return new TaskOwner(row.getLong("unit_id"), row.getObject("body_id", Long.class));
	}

	/** What was reported, and why the task is late all the same. */
	private static String reported(ResultSet row) throws SQLException {
		String result = AssignmentQueries.result(row).text();
		return switch (ProgressState.valueOf(row.getString("state"))) {
			case RETURNED -> Messages.text("plan.chasing.returned", result);
			case SUBMITTED, VERIFIED -> Messages.text("plan.chasing.unfinished", result);
			default -> result;
		};
	}

	private static LateTask task(ResultSet row) throws SQLException {
		boolean hidden = row.getBoolean("private_channel");
		String code = row.getString("code");
		return new LateTask(row.getString("owner"),
				AssignmentQueries.titled(row, hidden ? code : code + ". " + row.getString("title")),
				row.getObject("deadline", LocalDate.class), hidden ? "" : reported(row));
	}

}
