package vn.danvan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToIntFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/** How far a plan is, by content and by commune: two statements. */
@Service
@Transactional(readOnly = true)
public class OverviewService {

	private static final String SUMS = """
			COUNT(a.id), COALESCE(SUM(%s), 0), COALESCE(SUM(a.state = 'SUBMITTED'), 0), COALESCE(SUM(%s), 0)
			FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			""".formatted(TaskQueries.DONE, TaskQueries.OVERDUE);

	private final JdbcClient jdbc;

	private final PlanAccess access;

	private final BusinessClock clock;

	OverviewService(JdbcClient jdbc, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * How far a plan is today. What has not begun yet is not counted.
	 * @param planId the plan
	 * @param mostCommunes how many communes at the most, in Vietnamese order
	 * @return the whole, its contents, its communes
	 */
	public Overview get(long planId, int mostCommunes) {
		this.access.reader();
		List<Overview.Share> contents = shares("SELECT COALESCE(c.number, 0), COALESCE(c.title, ''), " + SUMS + """
				JOIN plan_task t ON t.id = a.task_id LEFT JOIN programme_content c ON c.id = t.content_id
				WHERE a.plan_id = :plan AND a.starts_on <= :today GROUP BY c.id ORDER BY c.number IS NULL, c.number""",
				planId);
		List<Overview.Share> communes = shares("SELECT u.unit_id, u.name, " + SUMS
				+ """
						JOIN (SELECT v.unit_id, v.name FROM plan d JOIN unit_version v ON v.parent_id = d.district_id
						AND v.valid_from <= LEAST(:today, MAKEDATE(d.year, 365)) AND LEAST(:today, MAKEDATE(d.year, 365)) < v.valid_until WHERE d.id = :plan ORDER BY v.name LIMIT %d) u
						ON u.unit_id = a.unit_id
						WHERE a.plan_id = :plan AND a.body_id IS NULL AND a.starts_on <= :today
						GROUP BY u.unit_id, u.name ORDER BY u.name"""
					.formatted(mostCommunes),
				planId);
		Overview.Share total = new Overview.Share(0, "", sum(contents, Overview.Share::assigned),
				sum(contents, Overview.Share::done), sum(contents, Overview.Share::waiting),
				sum(contents, Overview.Share::overdue));
		return new Overview(total, contents, communes);
	}

	private List<Overview.Share> shares(String sql, long planId) {
		return this.jdbc.sql(sql)
			.param("plan", planId)
			.param("today", this.clock.today())
			.query(OverviewService::share)
			.list();
	}

	private static Overview.Share share(ResultSet row, int number) throws SQLException {
		String name = row.getString(2);
		return new Overview.Share(row.getLong(1), name.isEmpty() ? Messages.text("plan.no-content") : name,
				row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6));
	}

	private static int sum(List<Overview.Share> shares, ToIntFunction<Overview.Share> part) {
		return shares.stream().mapToInt(part).sum();
	}

}
