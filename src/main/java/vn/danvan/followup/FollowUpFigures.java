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

	private static final String DUE = "f.due_on >= :from AND f.due_on < :until";

	private static final String RECOMMENDATION = "f.kind = 'RECOMMENDATION' AND f.origin_group = 'DEMOCRACY' AND "
			+ DUE;

	private static final String COMMITMENT = "f.kind = 'COMMITMENT' AND " + DUE;

	private static final String OPEN_AT_END = "(f.finished_on IS NULL OR f.finished_on >= :until)";

	private static final String SHORTCOMING = "f.kind = 'SHORTCOMING' AND f.recorded_on < :until";

	FollowUpFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "followup",
				new Rows(FollowUp.SUBJECT, FollowUpQueries.FROM, "f.id", "f.version",
						"IF(u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD'), f.unit_id, NULL)", "f.recorded_on", "f.content",
						"COALESCE(b.name, u.name)"),
				Map.of("CT13.1", Measure.count(RECOMMENDATION), "CT13.2",
						Measure.count(RECOMMENDATION + " AND f.state = 'REMEDIED'"), "CT23.1",
						Measure.count(COMMITMENT), "CT23.2",
						Measure.count(COMMITMENT + " AND f.state = 'REMEDIED' AND f.finished_on <= f.due_on"), "CT41.1",
						Measure.count(SHORTCOMING + " AND (f.finished_on IS NULL OR f.finished_on >= :from)"), "CT41.2",
						Measure.count("f.kind = 'SHORTCOMING' AND f.state = 'REMEDIED' AND f.finished_on >= :from"
								+ " AND f.finished_on < :until"),
						"CT41.3", Measure.count(SHORTCOMING + " AND f.due_on < :reached AND " + OPEN_AT_END)));
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		if (list != FigureList.SHORTCOMINGS) {
			return List.of();
		}
		return spanned("SELECT f.id, f.version, f.content, COALESCE(b.name, u.name), f.due_on, f.state FROM "
				+ FollowUpQueries.FROM + " WHERE " + SHORTCOMING
				+ " AND (f.finished_on IS NULL OR f.finished_on >= :from) ORDER BY f.recorded_on, f.id", span)
			.query((row, number) -> new FigureItem(FollowUp.SUBJECT, row.getLong(1), row.getInt(2),
					List.of(row.getString(3), row.getString(4),
							VietnameseDates.cited(row.getObject(5, LocalDate.class)),
							Messages.label(FollowUpState.valueOf(row.getString(6))))))
			.list();
	}

}
