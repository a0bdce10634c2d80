package vn.danvan.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.ReadScope;
import vn.danvan.base.time.BusinessClock;

/** Reads the recipients of directives, never row by row. */
@Repository
class RecipientQueries {

	private static final String NAMED = """
			SELECT r.id, r.version, r.unit_id, r.body_id, COALESCE(b.name, u.name) name, r.confirmed_on, r.way,
			r.informed, r.note, r.confirmed_by, r.on_behalf, d.deadline, d.withdrawn
			FROM directive_recipient r JOIN directive d ON d.id = r.directive_id
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= r.sent_on AND r.sent_on < u.valid_until
			LEFT JOIN body_version b ON b.body_id = r.body_id AND b.valid_from <= r.sent_on AND r.sent_on < b.valid_until
			""";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	RecipientQueries(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those who have not confirmed first; communes, then bodies. */
	List<RecipientRow> of(long directiveId, ReadScope scope, Actor actor) {
		return this.jdbc
			.sql(NAMED + " WHERE r.directive_id = :directive AND (" + DirectiveQueries.seen(scope)
					+ ") ORDER BY r.confirmed_on IS NOT NULL, r.body_id IS NOT NULL, b.position, u.name")
			.param("directive", directiveId)
			.param("units", scope.units())
			.param("bodies", scope.bodies())
			.query((row, number) -> row(row, actor))
			.list();
	}

	/** Whether a directive was sent to one of the communes or bodies of a person. */
	boolean holds(long directiveId, ReadScope scope) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT 1 FROM directive_recipient r WHERE r.directive_id = :directive AND ("
					+ DirectiveQueries.seen(scope) + "))")
			.param("directive", directiveId)
			.param("units", scope.units())
			.param("bodies", scope.bodies())
			.query(Boolean.class)
			.single();
	}

	/** The communes and bodies that were sent a directive. */
	Addressees addressees(long directiveId, boolean missingOnly) {
		Addressees found = new Addressees(new HashSet<>(), new HashSet<>());
		this.jdbc
			.sql("SELECT r.unit_id, r.body_id FROM directive_recipient r WHERE r.directive_id = ?"
					+ (missingOnly ? " AND r.confirmed_on IS NULL" : ""))
			.param(directiveId)
			.query((row) -> {
				long unit = row.getLong(1);
				long body = row.getLong(2);
				if (row.wasNull()) {
					found.unitIds.add(unit);
				}
				else {
					found.bodyIds.add(body);
				}
			});
		return found;
	}

	/** Directives by recipient. */
	Map<Long, Long> directivesOf(Collection<Long> recipientIds) {
		Map<Long, Long> directives = new HashMap<>();
		if (!recipientIds.isEmpty()) {
			this.jdbc.sql("SELECT id, directive_id FROM directive_recipient WHERE id IN (:ids)")
				.param("ids", recipientIds)
				.query((row) -> {
					directives.put(row.getLong(1), row.getLong(2));
				});
		}
		return directives;
	}

	private RecipientRow row(ResultSet row, Actor actor) throws SQLException {
		LocalDate on = row.getObject("confirmed_on", LocalDate.class);
		long unit = row.getLong("unit_id");
		Long body = nullable(row, "body_id");
		Integer informed = (Integer) row.getObject("informed");
		Receipt receipt = (on != null)
				? new Receipt(on, Way.valueOf(row.getString("way")), informed, row.getString("note")) : null;
		boolean onBehalf = row.getBoolean("on_behalf");
		boolean inForce = !row.getBoolean("withdrawn");
		boolean mine = DirectiveAccess.owns(actor, unit, body);
		return new RecipientRow(row.getLong("id"), row.getInt("version"), unit, body, row.getString("name"),
				RecipientState.of(on, row.getObject("deadline", LocalDate.class), this.clock.today()), receipt,
				nullable(row, "confirmed_by"), onBehalf, mine,
				inForce && DirectiveAccess.mayConfirm(actor, mine, on != null, onBehalf),
				inForce && on != null && DirectiveAccess.mayTakeBack(actor, mine));
	}

	private static @Nullable Long nullable(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	/**
	 * Communes and bodies.
	 *
	 * @param unitIds the communes
	 * @param bodyIds the bodies
	 */
	record Addressees(Set<Long> unitIds, Set<Long> bodyIds) {
	}

}
