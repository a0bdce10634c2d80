package vn.danvan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;

/**
 * Reads the monthly curve. The weight of a task is shared evenly by all that is owed of
 * it; each part counts as planned in the month of its deadline, and as done in the month
 * in which it was finished, once that is verified.
 */
@Service
@Transactional(readOnly = true)
public class CurveService {

	private static final int MONTHS = 12;

	/** Months before the year count as 1; those after it as 13, which no point shows. */
	private static final String MONTH = """
			CASE WHEN %1$s < :begin THEN 1 WHEN %1$s > :end THEN 13 ELSE MONTH(%1$s) END""";

	private static final String SHARES = """
			SELECT d.due, d.finished, SUM(t.weight * d.parts / o.owed) weight FROM (
			SELECT a.task_id, %1$s due, IF(%2$s AND a.completed_on <= :today, %3$s, NULL) finished, COUNT(*) parts
			FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			WHERE a.plan_id = :plan AND %4$s GROUP BY a.task_id, due, finished) d
			JOIN (SELECT a.task_id, COUNT(*) owed FROM assignment a WHERE a.plan_id = :plan AND %4$s
			GROUP BY a.task_id) o ON o.task_id = d.task_id
			JOIN plan_task t ON t.id = d.task_id GROUP BY d.due, d.finished
			""".formatted(MONTH.formatted("a.deadline"), TaskQueries.DONE, MONTH.formatted("a.completed_on"),
			TaskQueries.LIVE);

	private final JdbcClient jdbc;

	private final PlanRepository plans;

	private final PlanAccess access;

	private final BusinessClock clock;

	CurveService(JdbcClient jdbc, PlanRepository plans, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The curve of a plan as it is today.
	 * @param planId the plan
	 * @return twelve points
	 */
	public Curve get(long planId) {
		this.access.reader();
		Plan plan = this.plans.findById(planId).orElseThrow(NotPermitted::new);
		LocalDate today = this.clock.today();
		List<Part> parts = this.jdbc.sql(SHARES)
			.param("plan", planId)
			.param("begin", LocalDate.of(plan.year(), 1, 1))
			.param("end", LocalDate.of(plan.year(), MONTHS, 31))
			.param("today", today)
			.query((row, number) -> new Part(row.getInt("due"), row.getObject("finished", Integer.class),
					row.getBigDecimal("weight")))
			.list();
		BigDecimal whole = sum(parts);
		List<Curve.Point> points = new ArrayList<>();
		for (int number = 1; number <= MONTHS; number++) {
			int month = number;
			boolean begun = !YearMonth.of(plan.year(), month).atDay(1).isAfter(today);
			points.add(new Curve.Point(month,
					percent(parts.stream().filter((part) -> part.due() <= month).toList(), whole),
					begun ? percent(parts.stream().filter((part) -> part.finishedBy(month)).toList(), whole) : null));
		}
		return new Curve(plan.year(), points);
	}

	private static BigDecimal percent(List<Part> parts, BigDecimal whole) {
		return (whole.signum() == 0) ? BigDecimal.ZERO
				: sum(parts).movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
	}

	private static BigDecimal sum(List<Part> parts) {
		return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What is due in one month and finished in another. */
	private record Part(int due, @Nullable Integer finished, BigDecimal weight) {

		private boolean finishedBy(int month) {
			return finished != null && finished <= month;
		}

	}

}
