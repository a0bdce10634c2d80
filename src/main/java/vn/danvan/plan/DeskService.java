package vn.danvan.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;

/**
 * Counts what of the plans waits for the person at work, whatever his role, in one
 * statement.
 */
@Service
@Transactional(readOnly = true)
public class DeskService {

	private static final String OWNED = """
			(SELECT COUNT(*) FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			WHERE a.body_id IS NULL AND a.unit_id IN (:units) AND %1$s) + (SELECT COUNT(*) FROM assignment a
			JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED' WHERE a.body_id IN (:bodies) AND %1$s)""";

	private static final String TO_VERIFY = """
			(SELECT COUNT(*) FROM assignment a JOIN plan p ON p.id = a.plan_id AND p.state = 'ISSUED'
			WHERE a.state = 'SUBMITTED' AND COALESCE(a.entered_by, 0) <> :me AND COALESCE(a.submitted_by, 0) <> :me)""";

	private static final String EXTENSIONS = "(SELECT COUNT(*) FROM assignment_extension e"
			+ " JOIN assignment a ON a.id = e.assignment_id WHERE " + ExtensionQueries.WAITING + ")";

	private static final String IN_CHARGE = """
			(SELECT COUNT(*) FROM plan_task t JOIN plan p ON p.id = t.plan_id AND p.state = 'ISSUED'
			JOIN assignment a ON a.task_id = t.id AND %s WHERE t.in_charge_id = :me)""".formatted(TaskQueries.OVERDUE);

	private final JdbcClient jdbc;

	private final PlanAccess access;

	private final BusinessClock clock;

	DeskService(JdbcClient jdbc, PlanAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * What waits for the person at work.
	 * @return the counts; nothing for a person without a part in plans
	 */
	public Desk mine() {
		Actor actor = this.access.current();
		boolean owner = !actor.ownUnits().isEmpty() || !actor.ownBodies().isEmpty();
		if (!owner && !actor.readsAllUnits()) {
			return Desk.EMPTY;
		}
		boolean leader = actor.is(Role.COMMUNE_LEADER);
		List<String> counts = new ArrayList<>();
		counts.add(owner ? OWNED.formatted(AssignmentFilter.TO_DO.condition()) : "0");
		counts.add(leader ? OWNED.formatted(AssignmentFilter.HANDED_OVER.condition()) : "0");
		counts.add(this.access.writes(actor) ? TO_VERIFY : "0");
		counts.add(actor.is(Role.BOARD_LEADER) ? EXTENSIONS : "0");
		counts.add(actor.readsAllUnits() ? IN_CHARGE : "0");
		return this.jdbc.sql("SELECT " + String.join(", ", counts))
			.param("units", AssignmentQueries.orNone(actor.ownUnits()))
			.param("bodies", AssignmentQueries.orNone(actor.ownBodies()))
			.param("me", actor.accountId())
			.param("today", this.clock.today())
			.query((row, number) -> new Desk(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
			.single();
	}

}
