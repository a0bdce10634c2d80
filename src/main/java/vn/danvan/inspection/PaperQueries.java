package vn.danvan.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.followup.FollowUpFilter;
import vn.danvan.followup.FollowUpState;

/** Reads what documents and lists of inspections print, one statement each. */
@Repository
class PaperQueries {

	private static final String ROUND = "SELECT i.id, i.target, " + InspectionQueries.TARGET + """
			 target_name, i.day, i.unannounced, i.state,
			IF(i.state = 'CONCLUDED', i.grade, NULL) grade, i.points, i.out_of, i.report_due, i.reported_on,
			i.no_report_reason, i.present, i.absent, i.violations, i.conclusion_symbol, i.concluded_on,
			COALESCE(r.recorded, 0) recorded, COALESCE(r.opened, 0) opened, COALESCE(r.late, 0) late FROM
			""" + InspectionQueries.FROM + """
			LEFT JOIN (SELECT f.origin_id, COUNT(*) recorded, SUM(%s) opened, SUM(%s) late FROM follow_up f
			WHERE f.origin_type = 'inspection' GROUP BY f.origin_id) r ON r.origin_id = i.id
			""".formatted(FollowUpFilter.OPEN.condition(), FollowUpFilter.LATE.condition());

	private static final String ORDER = " ORDER BY FIELD(i.target, 'COMMUNE', 'AGENCY', 'ENTERPRISE'), day, i.id";

	private final JdbcClient jdbc;

	PaperQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Where the visits of a plan are held, of those not at the unit's office. */
	Map<Long, String> places(long plan) {
		Map<Long, String> places = new HashMap<>();
		this.jdbc.sql("SELECT id, place FROM inspection WHERE plan_id = ? AND place <> ''").param(plan).query((row) -> {
			places.put(row.getLong(1), row.getString(2));
		});
		return places;
	}

	/** The teams of a plan. */
	List<Long> teams(long plan) {
		return this.jdbc.sql("""
				SELECT DISTINCT team_id FROM inspection WHERE plan_id = ? AND team_id IS NOT NULL
				AND state <> 'CANCELLED' ORDER BY team_id""").param(plan).query(Long.class).list();
	}

	/** Every inspection of a phase, called off or not. */
	List<RoundRow> ofPhase(long plan, int phase, LocalDate today) {
		return this.jdbc.sql(ROUND + " WHERE i.plan_id = :plan AND i.phase = :phase" + ORDER)
			.param("today", today)
			.param("plan", plan)
			.param("phase", phase)
			.query(PaperQueries::round)
			.list();
	}

	/** Every inspection of a kind in a year, in a plan or not. */
	List<RoundRow> ofYear(InspectionKind kind, int year, LocalDate today) {
		return this.jdbc.sql(ROUND + """
				WHERE i.kind = :kind AND i.day >= :first AND i.day < :until""" + ORDER)
			.param("today", today)
			.param("kind", kind.name())
			.param("first", LocalDate.of(year, 1, 1))
			.param("until", LocalDate.of(year + 1, 1, 1))
			.query(PaperQueries::round)
			.list();
	}

	/** What was counted at inspections of conduct, summed up. */
	Map<ConductCount, Integer> counts(Collection<Long> inspections) {
		Map<ConductCount, Integer> counts = new EnumMap<>(ConductCount.class);
		if (!inspections.isEmpty()) {
			this.jdbc.sql("SELECT code, SUM(number) FROM inspection_count WHERE inspection_id IN (:ids) GROUP BY code")
				.param("ids", inspections)
				.query((row) -> {
					counts.put(ConductCount.valueOf(row.getString(1)), row.getInt(2));
				});
		}
		return counts;
	}

	/**
	 * The open recommendations of all inspections of the units that a plan visits, most
	 * urgent first.
	 */
	List<OpenRecommendation> open(long plan) {
		return this.jdbc.sql("SELECT i.target, " + InspectionQueries.TARGET
				+ " target_name, i.inspected_on, f.content, COALESCE(fb.name, fu.name) owner, f.due_on, f.state, f.reported_on FROM "
				+ InspectionQueries.FROM + """
						JOIN follow_up f ON f.origin_type = 'inspection' AND f.origin_id = i.id
						JOIN unit_version fu ON fu.unit_id = f.unit_id AND fu.valid_from <= f.recorded_on
						AND f.recorded_on < fu.valid_until
						LEFT JOIN body_version fb ON fb.body_id = f.body_id AND fb.valid_from <= f.recorded_on
						AND f.recorded_on < fb.valid_until
						WHERE f.state NOT IN ('REMEDIED', 'CANNOT') AND EXISTS (SELECT 1 FROM inspection o
						WHERE o.plan_id = :plan AND o.state <> 'CANCELLED' AND
						""" + InspectionQueries.SAME_TARGET + ") ORDER BY f.due_on, f.id")
			.param("plan", plan)
			.query((row, number) -> new OpenRecommendation(TargetKind.valueOf(row.getString("target")),
					row.getString("target_name"), row.getObject("inspected_on", LocalDate.class),
					row.getString("content"), row.getString("owner"), row.getObject("due_on", LocalDate.class),
					FollowUpState.valueOf(row.getString("state")), row.getObject("reported_on", LocalDate.class)))
			.list();
	}

	private static RoundRow round(ResultSet row, int number) throws SQLException {
		@Nullable String grade = row.getString("grade");
		return new RoundRow(row.getLong("id"), TargetKind.valueOf(row.getString("target")),
				row.getString("target_name"), row.getObject("day", LocalDate.class), row.getBoolean("unannounced"),
				InspectionState.valueOf(row.getString("state")), (grade != null) ? Grade.valueOf(grade) : null,
				row.getBigDecimal("points"), row.getBigDecimal("out_of"),
				new RoundRow.Report(row.getObject("report_due", LocalDate.class),
						row.getObject("reported_on", LocalDate.class), row.getString("no_report_reason")),
				new RoundRow.People(row.getInt("present"), row.getInt("absent"), row.getInt("violations")),
				row.getString("conclusion_symbol"), row.getObject("concluded_on", LocalDate.class),
				new RoundRow.Recommendations(row.getInt("recorded"), row.getInt("opened"), row.getInt("late")));
	}

}
