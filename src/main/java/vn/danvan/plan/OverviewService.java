package vn.danvan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToIntFunction;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/**
 * How far a plan is, by content and by commune: three statements, one for a page of
 * communes.
 */
@Service
@Transactional(readOnly = true)
public class OverviewService {

	/**
	 * One row for each task, or task and commune: its weight, its plain mean, and the
	 * counts of what has begun.
	 */
	private static final String TASKS = """
			SELECT %%s t.content_id, t.weight,
			SUM(%1$s * %4$s) / NULLIF(SUM(%1$s), 0) percent, SUM(%1$s AND a.starts_on <= :today) assigned,
			SUM(%2$s AND a.starts_on <= :today) done, SUM(a.state = 'SUBMITTED' AND a.starts_on <= :today) waiting,
			SUM(%3$s AND a.starts_on <= :today) overdue, SUM(a.body_id IS NULL) of_communes
			FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED' JOIN plan_task t ON t.id = a.task_id
			WHERE a.plan_id = :plan %%s
			"""
		.formatted(TaskQueries.LIVE, TaskQueries.DONE, TaskQueries.OVERDUE, TaskQueries.PERCENT);

	/** The formula {@link RollUp#WEIGHTED_MEAN} over such rows. */
	private static final String SUMS = """
			CAST(COALESCE(SUM(s.assigned), 0) AS INT), CAST(COALESCE(SUM(s.done), 0) AS INT),
			CAST(COALESCE(SUM(s.waiting), 0) AS INT), CAST(COALESCE(SUM(s.overdue), 0) AS INT),
			COALESCE(SUM(s.weight * s.percent), 0), COALESCE(SUM(IF(s.percent IS NULL, 0, s.weight)), 0),
			COALESCE(SUM(s.of_communes), 0) > 0
			""";

	/** The communes of the district on the last day of the year that has come. */
	private static final String COMMUNES = """
			FROM plan d JOIN unit_version v ON v.parent_id = d.district_id
			AND v.valid_from <= LEAST(:today, MAKEDATE(d.year, 365)) AND LEAST(:today, MAKEDATE(d.year, 365)) < v.valid_until
			""";

	private static final String OF_COMMUNES = TASKS.formatted("a.unit_id,",
			"AND a.body_id IS NULL GROUP BY a.task_id, a.unit_id");

	private final JdbcClient jdbc;

	private final PlanRepository plans;

	private final PlanAccess access;

	private final BusinessClock clock;

	OverviewService(JdbcClient jdbc, PlanRepository plans, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * How far a plan is today. What has not begun yet is not counted.
	 * @param planId the plan
	 * @param mostCommunes how many communes at the most, in Vietnamese order; 0 for none
	 * @return the whole, its contents, its communes
	 */
	public Overview get(long planId, int mostCommunes) {
		this.access.reader();
		List<Weighed> contents = shares("SELECT COALESCE(c.number, 0), COALESCE(c.title, ''), " + SUMS + "FROM ("
				+ TASKS.formatted("", "GROUP BY a.task_id") + """
						) s LEFT JOIN programme_content c ON c.id = s.content_id
						GROUP BY c.id ORDER BY c.number IS NULL, c.number""", planId);
		List<Weighed> communes = (mostCommunes == 0) ? List.of()
				: shares("SELECT u.unit_id, u.name, " + SUMS + "FROM (SELECT v.unit_id, v.name " + COMMUNES
						+ "WHERE d.id = :plan ORDER BY v.name LIMIT " + mostCommunes + ") u JOIN (" + OF_COMMUNES
						+ ") s ON s.unit_id = u.unit_id GROUP BY u.unit_id, u.name ORDER BY u.name", planId);
		List<Overview.Share> parts = contents.stream().map(Weighed::share).toList();
		BigDecimal weighted = mean(contents.stream().map(Weighed::product).reduce(BigDecimal.ZERO, BigDecimal::add),
				contents.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
		Overview.Share total = new Overview.Share(0, "", sum(parts, Overview.Share::assigned),
				sum(parts, Overview.Share::done), sum(parts, Overview.Share::waiting),
				sum(parts, Overview.Share::overdue), weighted, true);
		RollUp formula = this.plans.findById(planId).map(Plan::rollUp).orElse(RollUp.WEIGHTED_MEAN);
		return new Overview(weighted, formula, total, parts, communes.stream().map(Weighed::share).toList());
	}

	/**
	 * One page of communes in the order that is wished.
	 * @param planId the plan
	 * @param order which first
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return how far each is
	 */
	public List<Overview.Share> communes(long planId, CommuneOrder order, long offset, int limit) {
		this.access.reader();
		return statement("SELECT v.unit_id, v.name, " + SUMS + COMMUNES + "JOIN (" + OF_COMMUNES
				+ ") s ON s.unit_id = v.unit_id WHERE d.id = :plan GROUP BY v.unit_id, v.name ORDER BY " + order.sql()
				+ ", v.name LIMIT :limit OFFSET :offset", planId)
			.param("limit", limit)
			.param("offset", offset)
			.query(OverviewService::share)
			.list()
			.stream()
			.map(Weighed::share)
			.toList();
	}

	/**
	 * How many {@link #communes} has in all.
	 * @param planId the plan
	 * @return the number
	 */
	public int countCommunes(long planId) {
		this.access.reader();
		return statement(
				"SELECT COUNT(*) " + COMMUNES
						+ """
								JOIN plan p ON p.id = d.id AND p.state = 'ISSUED' WHERE d.id = :plan AND EXISTS (SELECT 1 FROM assignment a
								WHERE a.plan_id = :plan AND a.unit_id = v.unit_id AND a.body_id IS NULL)""",
				planId)
			.query(Integer.class)
			.single();
	}

	private List<Weighed> shares(String sql, long planId) {
		return statement(sql, planId).query(OverviewService::share).list();
	}

	private StatementSpec statement(String sql, long planId) {
		return this.jdbc.sql(sql).param("plan", planId).param("today", this.clock.today());
	}

	private static Weighed share(ResultSet row, int number) throws SQLException {
		String name = row.getString(2);
		BigDecimal product = row.getBigDecimal(7);
		BigDecimal weight = row.getBigDecimal(8);
		return new Weighed(new Overview.Share(row.getLong(1), name.isEmpty() ? Messages.text("plan.no-content") : name,
				row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6), mean(product, weight), row.getBoolean(9)),
				product, weight);
	}

	private static BigDecimal mean(BigDecimal product, BigDecimal weight) {
		return (weight.signum() == 0) ? BigDecimal.ZERO : product.divide(weight, 1, RoundingMode.HALF_UP);
	}

	private static int sum(List<Overview.Share> shares, ToIntFunction<Overview.Share> part) {
		return shares.stream().mapToInt(part).sum();
	}

	/**
	 * A part with what its mean was made of.
	 *
	 * @param share the part
	 * @param product sum of weight and percent of its tasks
	 * @param weight sum of their weights
	 */
	private record Weighed(Overview.Share share, BigDecimal product, BigDecimal weight) {
	}

}
