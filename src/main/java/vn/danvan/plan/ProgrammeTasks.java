package vn.danvan.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.programme.ContentPlan;
import vn.danvan.programme.ContentProgress;
import vn.danvan.programme.ContentTask;

/** Tells a programme which plans and tasks carry out its contents, one statement each. */
@Component
class ProgrammeTasks implements ContentProgress {

	private static final String PLANS = """
			FROM plan p WHERE p.programme_id = :programme AND (p.state = 'ISSUED' OR :writer)
			""";

	private static final String TASKS = """
			SELECT t.content_id, p.year, p.id, t.id, t.code, t.title, COUNT(a.id), COALESCE(SUM(%s), 0),
			COALESCE(SUM(%s), 0),
			COALESCE(FLOOR(AVG(%s)), 0)
			FROM plan p JOIN plan_task t ON t.plan_id = p.id AND t.withdrawn_in IS NULL
			LEFT JOIN assignment a ON a.plan_id = p.id AND a.task_id = t.id AND %s AND
			(:all OR a.body_id IS NULL AND a.unit_id IN (:units) OR a.body_id IN (:bodies))
			WHERE p.programme_id = :programme AND (p.state = 'ISSUED' OR :writer)
			GROUP BY t.id HAVING :all OR COUNT(a.id) > 0 ORDER BY p.year, p.id, t.code
			""".formatted(TaskQueries.DONE, TaskQueries.OVERDUE, TaskQueries.PERCENT, TaskQueries.LIVE);

	private final JdbcClient jdbc;

	private final PlanAccess access;

	private final BusinessClock clock;

	ProgrammeTasks(JdbcClient jdbc, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	@Override
	public List<ContentPlan> plans(long programmeId) {
		Actor actor = this.access.participant();
		if (!actor.readsAllUnits()) {
			return List.of();
		}
		return this.jdbc.sql("SELECT p.id, p.year " + PLANS + " ORDER BY p.year, p.id")
			.param("programme", programmeId)
			.param("writer", writes(actor))
			.query((row, number) -> new ContentPlan(row.getLong(1), row.getInt(2), path(row.getLong(1))))
			.list();
	}

	@Override
	public List<ContentTask> tasks(long programmeId) {
		Actor actor = this.access.participant();
		boolean all = actor.readsAllUnits();
		ReadScope own = new ReadScope(all, actor.ownUnits(), actor.ownBodies(), actor.accountId());
		return this.jdbc.sql(TASKS)
			.param("programme", programmeId)
			.param("writer", writes(actor))
			.param("all", all)
			.param("units", own.units())
			.param("bodies", own.bodies())
			.param("today", this.clock.today())
			.query((row, number) -> task(row, all))
			.list();
	}

	private static boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

	private static String path(long plan) {
		return "ke-hoach/" + plan;
	}

	/** Who reads plans goes to the task in its plan, the others to their own work. */
	private static ContentTask task(ResultSet row, boolean all) throws SQLException {
		long plan = row.getLong(3);
		String code = row.getString(5);
		return new ContentTask(row.getObject(1, Long.class), row.getInt(2), plan, row.getLong(4), code,
				row.getString(6), row.getInt(7), row.getInt(8), row.getInt(9), row.getInt(10),
				all ? path(plan) + "?the=tasks&tim=" + URLEncoder.encode(code, StandardCharsets.UTF_8)
						: "viec-cua-toi");
	}

}
