package vn.danvan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;

/**
 * The table of allotments: tasks from top to bottom, communes or bodies from left to
 * right, in each cell whether it is given, with its own target and deadline.
 */
@Service
@Transactional
public class AllotmentService {

	private static final String TASKS = """
			FROM plan_task t WHERE t.plan_id = :plan AND t.withdrawn_in IS NULL AND t.search_key LIKE :pattern
			AND t.owed_by IN (:owed)
			""";

	private final JdbcClient jdbc;

	private final DraftPlans drafts;

	private final TaskRepository tasks;

	private final AssignmentRepository assignments;

	private final Spreading spreading;

	private final TaskRules rules;

	private final PlanAccess access;

	AllotmentService(JdbcClient jdbc, DraftPlans drafts, TaskRepository tasks, AssignmentRepository assignments,
			Spreading spreading, TaskRules rules, PlanAccess access) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.tasks = tasks;
		this.assignments = assignments;
		this.spreading = spreading;
		this.rules = rules;
		this.access = access;
	}

	/**
	 * One page of tasks with their allotments.
	 * @param planId the plan
	 * @param half communes or bodies
	 * @param typed what code or title shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the tasks by code; two statements
	 */
	@Transactional(readOnly = true)
	public List<AllotmentRow> rows(long planId, OwedBy half, String typed, long offset, int limit) {
		this.access.writer();
		Map<Long, AllotmentRow> rows = new LinkedHashMap<>();
		this.jdbc
			.sql("SELECT t.id, t.code, t.title, t.owed_by, t.occurrence, t.deadline, t.direction, t.target_each,"
					+ " t.target_unit " + TASKS + "ORDER BY t.code LIMIT :limit OFFSET :offset")
			.param("plan", planId)
			.param("pattern", VietnameseText.searchPattern(typed))
			.param("owed", List.of(half.name(), OwedBy.BOTH.name()))
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new AllotmentRow(row.getLong("id"), row.getString("code"), row.getString("title"),
					OwedBy.valueOf(row.getString("owed_by")), row.getString("occurrence").equals("ONCE"),
					row.getObject("deadline", LocalDate.class),
					target(row.getString("direction"), row.getBigDecimal("target_each"), row.getString("target_unit")),
					new HashMap<>()))
			.list()
			.forEach((row) -> rows.put(row.taskId(), row));
		if (!rows.isEmpty()) {
			this.jdbc.sql("""
					SELECT a.task_id, a.owner_key, MAX(IF(a.own_target, a.target, NULL)),
					MAX(IF(a.own_deadline, COALESCE(a.original_deadline, a.deadline), NULL)) FROM assignment a
					WHERE a.task_id IN (:tasks) AND a.state <> 'WITHDRAWN' GROUP BY a.task_id, a.owner_key""")
				.param("tasks", rows.keySet())
				.query((row) -> {
					rows.get(row.getLong(1))
						.given()
						.put(row.getLong(2),
								new Allotment(row.getLong(2), row.getBigDecimal(3), row.getObject(4, LocalDate.class)));
				});
		}
		return List.copyOf(rows.values());
	}

	/**
	 * How many {@link #rows} has in all.
	 * @param planId the plan
	 * @param half communes or bodies
	 * @param typed what code or title shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(long planId, OwedBy half, String typed) {
		this.access.writer();
		return this.jdbc.sql("SELECT COUNT(*) " + TASKS)
			.param("plan", planId)
			.param("pattern", VietnameseText.searchPattern(typed))
			.param("owed", List.of(half.name(), OwedBy.BOTH.name()))
			.query(Integer.class)
			.single();
	}

	/**
	 * Applies what was edited in the table of a draft, all or nothing.
	 * @param planId the plan, a draft
	 * @param edits the changed cells
	 * @throws StaleVersion if somebody changed one of the cells meanwhile
	 */
	public void apply(long planId, List<AllotmentEdit> edits) {
		Actor actor = this.access.writer();
		Plan plan = this.drafts.hold(planId);
		TaskRules.Checks checks = this.rules.of(plan);
		Map<Long, List<AllotmentEdit>> byTask = edits.stream()
			.filter(AllotmentEdit::changes)
			.collect(Collectors.groupingBy(AllotmentEdit::taskId, LinkedHashMap::new, Collectors.toList()));
		byTask.forEach((id, cells) -> {
			PlanTask task = this.tasks.findById(id)
				.filter((one) -> one.planId() == planId)
				.orElseThrow(NotPermitted::new);
			try {
				List<Allotment> edited = Allotments.edited(Allotments.present(this.assignments.ofTask(id)), cells);
				this.spreading.give(plan, task, edited, checks, actor);
			}
			catch (Refusal refusal) {
				throw (refusal instanceof StaleVersion) ? refusal
						: new Refusal("plan.error.allotment", task.code(), String.valueOf(refusal.getMessage()));
			}
		});
	}

	private static String target(String direction, BigDecimal each, String unit) {
		return (each == null) ? "" : Direction.valueOf(direction).sign() + VietnameseNumbers.format(each) + " " + unit;
	}

}
