package vn.danvan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.RecordGuards;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.VietnameseText;

/**
 * Reads the log. Board and district leadership read all of it, the administrator the
 * technical part, everybody else what they did themselves and what concerns the own
 * commune.
 */
@Service
@Transactional(readOnly = true)
public class ActivityLog {

	private static final int MOST_OF_A_RECORD = 200;

	private static final String SELECT = "SELECT id, happened_at, kind, subject_type, subject_id, sentence FROM activity ";

	private final JdbcClient jdbc;

	private final Actors actors;

	private final RecordGuards guards;

	ActivityLog(JdbcClient jdbc, Actors actors, RecordGuards guards) {
		this.jdbc = jdbc;
		this.actors = actors;
		this.guards = guards;
	}

	/**
	 * What happened to a record, latest first.
	 * @param subjectType the kind of record
	 * @param subjectId the record
	 * @return at most {@value #MOST_OF_A_RECORD} lines
	 */
	public List<ActivityRow> of(String subjectType, long subjectId) {
		this.guards.requireRead(this.actors.current(), subjectType, subjectId);
		return this.jdbc.sql(SELECT + "WHERE subject_type = ? AND subject_id = ? ORDER BY id DESC LIMIT ?")
			.params(subjectType, subjectId, MOST_OF_A_RECORD)
			.query((row, number) -> new ActivityRow(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
					row.getString(4), row.getLong(5), row.getString(6)))
			.list();
	}

	/**
	 * One page of the log, latest first.
	 * @param filter what is looked for
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the lines within the person's scope
	 */
	public List<ActivityRow> list(Filter filter, long offset, int limit) {
		return scoped(SELECT, " ORDER BY id DESC LIMIT " + limit + " OFFSET " + offset, filter)
			.query((row, number) -> new ActivityRow(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
					row.getString(4), row.getLong(5), row.getString(6)))
			.list();
	}

	/**
	 * How many lines {@link #list} has in all.
	 * @param filter what is looked for
	 * @return the number
	 */
	public int count(Filter filter) {
		return scoped("SELECT COUNT(*) FROM activity ", "", filter).query(Integer.class).single();
	}

	private StatementSpec scoped(String select, String end, Filter filter) {
		Actor actor = this.actors.current();
		String scope = "(actor_id = :actor OR unit_id IN (:units))";
		if (actor.is(Role.BOARD_LEADER, Role.DISTRICT_LEADER)) {
			scope = "TRUE";
		}
		else if (actor.is(Role.ADMIN)) {
			scope = "(subject_type IN ('account', 'delegation', 'access') OR actor_id = :actor)";
		}
		Set<Long> units = actor.ownUnits().isEmpty() ? Set.of(-1L) : actor.ownUnits();
		return this.jdbc
			.sql(select + "WHERE " + scope + " AND search_key LIKE :pattern"
					+ " AND business_day >= :from AND business_day <= :to" + end)
			.param("actor", actor.accountId())
			.param("units", units)
			.param("pattern", VietnameseText.searchPattern(filter.typed()))
			.param("from", (filter.from() != null) ? filter.from() : LocalDate.of(1900, 1, 1))
			.param("to", (filter.to() != null) ? filter.to() : LocalDate.of(9999, 1, 1));
	}

	/**
	 * What is looked for in the log.
	 *
	 * @param typed what the sentence shall contain
	 * @param from first day, or null
	 * @param to last day, or null
	 */
	public record Filter(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

}
