package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.RecordSource;

/**
 * Figures of the yearly plan (CT03): tasks due in a period, finished in time, late. A
 * task owed by a commune counts for it, one owed by a body for the district.
 */
@Component
class PlanFigures extends RecordSource {

	private static final String FROM = """
			assignment a JOIN plan_task t ON t.id = a.task_id JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			LEFT JOIN body_version b ON b.body_id = a.body_id AND b.valid_from <= a.deadline AND a.deadline < b.valid_until
			JOIN unit_version u ON u.unit_id = a.unit_id AND u.valid_from <= a.deadline AND a.deadline < u.valid_until
			""";

	private static final String DUE = TaskQueries.LIVE + " AND a.deadline >= :from AND a.deadline < :until";

	private static final String SENT = "a.state IN ('SUBMITTED', 'VERIFIED') AND a.completed_on IS NOT NULL";

	private static final int MOST_TASKS = 500;

	private final TaskQueries tasks;

	private final PlanRepository plans;

	PlanFigures(JdbcClient jdbc, BusinessClock clock, TaskQueries tasks, PlanRepository plans) {
		super(jdbc, clock, "plan",
				new Rows(Assignment.SUBJECT, FROM, "a.id", "a.version", "IF(a.body_id IS NULL, a.unit_id, NULL)",
						"a.deadline", "CONCAT(t.code, '. ', t.title)", "COALESCE(b.name, u.name)"),
				Map.of("CT03.1", Measure.count(DUE), "CT03.2",
						Measure.count(DUE + " AND " + SENT + " AND a.completed_on <= a.deadline"), "CT03.3",
						Measure.count(TaskQueries.LIVE + " AND a.deadline < :reached AND p.year = YEAR(:last) AND NOT ("
								+ SENT + " AND a.completed_on < :until)")));
		this.tasks = tasks;
		this.plans = plans;
	}

	@Override
	public Set<String> known(Set<String> asked, PeriodSpan span) {
		return plan(span).isPresent() ? super.known(asked, span) : Set.of();
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		return switch (list) {
			case TASKS -> plan(span).map((plan) -> tasks(plan.id(), span)).orElse(List.of());
			case PROGRAMMES -> programmes(span);
			default -> List.of();
		};
	}

	private Optional<Plan> plan(PeriodSpan span) {
		return this.plans.issuedIn(span.year()).stream().findFirst();
	}

	private List<FigureItem> tasks(long plan, PeriodSpan span) {
		return this.tasks.begunBy(plan, span.lastDay(), MOST_TASKS)
			.stream()
			.map((task) -> new FigureItem("task", task.id(), 0, List.of(task.code(), task.title(), task.lead(),
					(task.occurrence() == Occurrence.ONCE) ? VietnameseDates.cited(task.deadline())
							: Messages.label(task.occurrence()),
					task.targetText(), String.valueOf(task.assigned()), String.valueOf(task.done()),
					String.valueOf(task.overdue()))))
			.toList();
	}

	/** The programme of the plan and the plan itself, as a report cites them. */
	private List<FigureItem> programmes(PeriodSpan span) {
		return spanned("""
				SELECT 'programme', g.id, g.version, g.title, g.symbol, g.signed_on FROM plan p
				JOIN programme g ON g.id = p.programme_id WHERE p.state = 'ISSUED' AND p.year = :year
				UNION ALL
				SELECT 'plan', p.id, p.version, p.title, p.symbol, p.issued_on FROM plan p
				WHERE p.state = 'ISSUED' AND p.year = :year""", span).param("year", span.year())
			.query((row, number) -> new FigureItem(row.getString(1), row.getLong(2), row.getInt(3),
					List.of(row.getString(4), orEmpty(row.getString(5)), dated(row.getObject(6, LocalDate.class)))))
			.list();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String dated(@Nullable LocalDate day) {
		return (day != null) ? VietnameseDates.cited(day) : "";
	}

}
