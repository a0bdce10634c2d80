package vn.danvan.plan;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/**
 * Names the tasks of issued plans to other features, for people who read plans of all
 * units.
 */
@Service
@Transactional(readOnly = true)
public class IssuedTasks {

	private static final String FROM = """
			FROM plan_task t JOIN plan p ON p.id = t.plan_id AND p.state = 'ISSUED' WHERE
			""";

	private static final String SELECT = """
			SELECT t.id, t.plan_id, p.year, t.code, t.title,
			(SELECT COUNT(*) FROM assignment a WHERE a.task_id = t.id),
			(SELECT COUNT(*) FROM assignment a WHERE a.task_id = t.id AND %s),
			(SELECT COUNT(*) FROM assignment a WHERE a.task_id = t.id AND %s)
			""".formatted(TaskQueries.DONE, TaskQueries.OVERDUE) + FROM;

	private static final String ORDER = " ORDER BY p.year DESC, t.code, t.id";

	private final JdbcClient jdbc;

	private final PlanAccess access;

	private final BusinessClock clock;

	IssuedTasks(JdbcClient jdbc, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * One page of tasks, those of the latest year first.
	 * @param typed what code or title shall contain; empty for all
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the tasks
	 */
	public List<IssuedTask> find(String typed, long offset, int limit) {
		this.access.reader();
		return rows(this.jdbc.sql(SELECT + "t.search_key LIKE :pattern" + ORDER + " LIMIT :limit OFFSET :offset")
			.param("pattern", VietnameseText.searchPattern(typed))
			.param("limit", limit)
			.param("offset", offset));
	}

	/**
	 * How many {@link #find} has in all.
	 * @param typed what code or title shall contain; empty for all
	 * @return the number
	 */
	public int count(String typed) {
		this.access.reader();
		return this.jdbc.sql("SELECT COUNT(*) " + FROM + "t.search_key LIKE :pattern")
			.param("pattern", VietnameseText.searchPattern(typed))
			.query(Integer.class)
			.single();
	}

	/**
	 * Some tasks, in one statement.
	 * @param ids the tasks
	 * @return those of them that stand in an issued plan; none for people who do not read
	 * plans of all units
	 */
	public List<IssuedTask> of(Collection<Long> ids) {
		if (ids.isEmpty() || !this.access.current().readsAllUnits()) {
			return List.of();
		}
		return rows(this.jdbc.sql(SELECT + "t.id IN (:ids)" + ORDER).param("ids", ids));
	}

	private List<IssuedTask> rows(StatementSpec statement) {
		return statement.param("today", this.clock.today())
			.query((row, number) -> new IssuedTask(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4),
					row.getString(5), row.getInt(6), row.getInt(7), row.getInt(8)))
			.list();
	}

}
