package vn.danvan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.RecordSource;
import vn.danvan.plan.Measure;

/**
 * Figures of follow-ups: recommendations of democracy inspections (CT13), commitments
 * (CT23), shortcomings (CT41).
 */
@Component
class FollowUpFigures extends RecordSource {

	/**
	 * As of the end of the period: the last step {@code c} that counts by then says where
	 * a follow-up stood, {@code d} which deadline it had. What was confirmed, extended or
	 * reopened later changes nothing.
	 */
	private static final String FROM = FollowUpQueries.FROM
			+ """
					JOIN follow_up_step c ON c.follow_up_id = f.id AND c.position = (SELECT MAX(p.position) FROM follow_up_step p
					WHERE p.follow_up_id = f.id AND p.state IS NOT NULL AND p.effective_on < :until)
					JOIN follow_up_step d ON d.follow_up_id = f.id AND d.position = (SELECT MAX(p.position) FROM follow_up_step p
					WHERE p.follow_up_id = f.id AND p.kind IN ('RECORDED', 'TIME_GRANTED') AND p.effective_on < :until)
					""";

	/** Deadlines only grow longer: the first and the last one bound that of the time. */
	private static final String DUE = "f.deadline < :until AND f.due_on >= :from"
			+ " AND d.due_on >= :from AND d.due_on < :until";

	private static final String RECOMMENDATION = "f.kind = 'RECOMMENDATION' AND f.origin_group = 'DEMOCRACY' AND "
			+ DUE;

	private static final String COMMITMENT = "f.kind = 'COMMITMENT' AND " + DUE;

	private static final String REMEDIED = "c.state = 'REMEDIED'";

	private static final String CLOSED = "c.state IN ('REMEDIED', 'CANNOT')";

	/**
	 * Recorded by the end. What was closed before the period and never opened again is
	 * left out before its steps are read.
	 */
	private static final String SHORTCOMING = "f.kind = 'SHORTCOMING' AND f.recorded_on < :until"
			+ " AND (f.finished_on IS NULL OR f.finished_on >= :from OR f.reopened > 0)";

	/** Open on some day of the period. */
	private static final String OPEN_WITHIN = SHORTCOMING + " AND NOT (" + CLOSED + " AND c.effective_on < :from)";

	private static final String LATE_AT_END = SHORTCOMING
			+ " AND f.deadline < :reached AND d.due_on < :reached AND NOT " + CLOSED
			+ " AND NOT (c.state = 'REPORTED' AND c.effective_on <= d.due_on)";

	FollowUpFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "followup",
				new Rows(FollowUp.SUBJECT, FROM, "f.id", "f.version",
						"IF(u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD'), f.unit_id, NULL)", "f.recorded_on", "f.content",
						"COALESCE(b.name, u.name)"),
				Map.of("CT13.1", Measure.count(RECOMMENDATION), "CT13.2",
						Measure.count(RECOMMENDATION + " AND " + REMEDIED), "CT23.1", Measure.count(COMMITMENT),
						"CT23.2", Measure.count(COMMITMENT + " AND " + REMEDIED + " AND c.effective_on <= d.due_on"),
						"CT41.1", Measure.count(OPEN_WITHIN), "CT41.2",
						Measure.count(SHORTCOMING + " AND " + REMEDIED + " AND c.effective_on >= :from"), "CT41.3",
						Measure.count(LATE_AT_END)));
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		if (list != FigureList.SHORTCOMINGS) {
			return List.of();
		}
		return spanned("SELECT f.id, f.version, f.content, COALESCE(b.name, u.name), d.due_on, c.state FROM " + FROM
				+ " WHERE " + OPEN_WITHIN + " ORDER BY f.recorded_on, f.id", span)
			.query((row, number) -> new FigureItem(FollowUp.SUBJECT, row.getLong(1), row.getInt(2),
					List.of(row.getString(3), row.getString(4),
							VietnameseDates.cited(row.getObject(5, LocalDate.class)),
							Messages.label(FollowUpState.valueOf(row.getString(6))))))
			.list();
	}

}
