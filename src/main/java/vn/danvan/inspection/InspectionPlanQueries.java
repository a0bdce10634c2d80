package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what plans and calendars need, in a constant number of statements. */
@Repository
class InspectionPlanQueries {

	private static final String LAST = """
			(SELECT o.%s FROM inspection o WHERE o.kind = :kind AND o.target = '%s' AND %s
			AND o.inspected_on IS NOT NULL ORDER BY o.inspected_on DESC, o.id DESC LIMIT 1)""";

	private static final String OPEN = """
			(SELECT COUNT(*) FROM inspection o JOIN follow_up f ON f.origin_type = 'inspection' AND f.origin_id = o.id
			WHERE o.target = '%s' AND %s AND f.state NOT IN ('REMEDIED', 'CANNOT'))""";

	private final JdbcClient jdbc;

	InspectionPlanQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The communes of a district, longest not inspected first, those never inspected
	 * before all; without those that the plan has already.
	 */
	List<Candidate> communes(InspectionKind kind, long district, LocalDate day, long plan) {
		String same = "o.unit_id = u.unit_id";
		return candidates("SELECT 'COMMUNE' target, u.unit_id, NULL body_id, u.name, " + latest("COMMUNE", same) + """
				 FROM unit_version u WHERE u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
				AND u.valid_from <= :day AND :day < u.valid_until
				AND NOT EXISTS (SELECT 1 FROM inspection p WHERE p.plan_id = :plan AND p.target = 'COMMUNE'
				AND p.unit_id = u.unit_id AND p.state <> 'CANCELLED')
				ORDER BY last_held IS NOT NULL, last_held, u.name""", kind, district, day, plan);
	}

	/** The bodies of a district in the same order. */
	List<Candidate> agencies(InspectionKind kind, long district, LocalDate day, long plan) {
		String same = "o.body_id = b.body_id";
		return candidates(
				"SELECT 'AGENCY' target, :district unit_id, b.body_id, b.name, " + latest("AGENCY", same) + """
						 FROM body_version b JOIN body d ON d.id = b.body_id AND d.unit_id = :district
						WHERE b.valid_from <= :day AND :day < b.valid_until
						AND NOT EXISTS (SELECT 1 FROM inspection p WHERE p.plan_id = :plan AND p.body_id = b.body_id
						AND p.state <> 'CANCELLED')
						ORDER BY last_held IS NOT NULL, last_held, b.name""", kind, district, day, plan);
	}

	/** The enterprises that were ever inspected, in the same order. */
	List<Candidate> enterprises(InspectionKind kind, long district, LocalDate day, long plan) {
		String same = "o.enterprise = e.name";
		return candidates(
				"SELECT 'ENTERPRISE' target, :district unit_id, NULL body_id, e.name, " + latest("ENTERPRISE", same)
						+ """
								 FROM (SELECT DISTINCT enterprise name FROM inspection WHERE enterprise IS NOT NULL
								AND planned_on <= :day + INTERVAL 10 YEAR) e
								WHERE NOT EXISTS (SELECT 1 FROM inspection p WHERE p.plan_id = :plan AND p.enterprise = e.name
								AND p.state <> 'CANCELLED')
								ORDER BY last_held IS NOT NULL, last_held, e.name""",
				kind, district, day, plan);
	}

	/** Every visit of a span that is not called off, as far as it can collide. */
	List<Clashes.Slot> slots(LocalDate from, LocalDate until) {
		Map<Long, Map<String, String>> people = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT m.team_id, m.person_key, m.name FROM inspection_member m WHERE m.team_id IN
				(SELECT i.team_id FROM inspection i WHERE i.day >= :from AND i.day < :until)""")
			.param("from", from)
			.param("until", until)
			.query((row) -> {
				people.computeIfAbsent(row.getLong(1), (team) -> new LinkedHashMap<>())
					.put(row.getString(2), row.getString(3));
			});
		return this.jdbc
			.sql("SELECT i.id, i.plan_id, " + InspectionQueries.TARGET
					+ " target_name, i.state, i.day, i.session, i.place, i.team_id FROM " + InspectionQueries.FROM
					+ " WHERE i.day >= :from AND i.day < :until AND i.state <> 'CANCELLED'")
			.param("from", from)
			.param("until", until)
			.query((row, number) -> new Clashes.Slot(row.getLong("id"), row.getObject("plan_id", Long.class),
					InspectionState.valueOf(row.getString("state")).ahead(), row.getString("target_name"),
					row.getObject("day", LocalDate.class), Session.valueOf(row.getString("session")),
					row.getString("place"), people.getOrDefault(row.getLong("team_id"), Map.of())))
			.list();
	}

	/** How many open recommendations the units of a plan bring from earlier years. */
	int carriedIn(long plan, int year) {
		return this.jdbc
			.sql("SELECT COUNT(*) FROM inspection i JOIN inspection o ON " + InspectionQueries.SAME_TARGET + """
					 AND o.inspected_on < :first JOIN follow_up f ON f.origin_type = 'inspection' AND f.origin_id = o.id
					WHERE i.plan_id = :plan AND i.state <> 'CANCELLED' AND f.state NOT IN ('REMEDIED', 'CANNOT')""")
			.param("plan", plan)
			.param("first", LocalDate.of(year, 1, 1))
			.query(Integer.class)
			.single();
	}

	/** The last phase of a plan that inspections hang on, -1 for none. */
	int lastPhase(long plan) {
		return this.jdbc.sql("SELECT COALESCE(MAX(phase), -1) FROM inspection WHERE plan_id = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

	boolean teamUsed(long team) {
		return this.jdbc.sql("SELECT EXISTS(SELECT 1 FROM inspection WHERE team_id = ?)")
			.param(team)
			.query(Boolean.class)
			.single();
	}

	private static String latest(String target, String same) {
		return LAST.formatted("inspected_on", target, same) + " last_held, " + LAST.formatted("grade", target, same)
				+ " last_grade, " + OPEN.formatted(target, same) + " open";
	}

	private List<Candidate> candidates(String sql, InspectionKind kind, long district, LocalDate day, long plan) {
		List<Candidate> found = new ArrayList<>();
		this.jdbc.sql(sql)
			.param("kind", kind.name())
			.param("district", district)
			.param("day", day)
			.param("plan", plan)
			.query((row) -> {
				@Nullable String grade = row.getString("last_grade");
				found.add(new Candidate(TargetKind.valueOf(row.getString("target")), row.getLong("unit_id"),
						row.getObject("body_id", Long.class), row.getString("name"),
						row.getObject("last_held", LocalDate.class), (grade != null) ? Grade.valueOf(grade) : null,
						row.getInt("open")));
			});
		return found;
	}

}
