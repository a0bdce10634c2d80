package vn.danvan.rollout;

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
 * Figures of the roll-outs: communes with the model (CT05), recognised in the period
 * (CT06), points after appraisal (CT07).
 */
@Component
class RollOutFigures extends RecordSource {

	private static final String FROM = """
			roll_out_step s JOIN roll_out r ON r.id = s.roll_out_id
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= s.on_day AND s.on_day < u.valid_until
			""";

	/**
	 * The first launch of a commune that exists and where the model runs on the last day:
	 * launched, and not stopped since.
	 */
	private static final String RUNNING = """
			s.stage = 'ROLLED_OUT' AND s.on_day < :until AND EXISTS (SELECT 1 FROM unit_version w
			WHERE w.unit_id = r.unit_id AND w.valid_from <= :last AND :last < w.valid_until) AND NOT\s"""
			+ RollOutQueries.stopped("r", ":until") + """
					 AND NOT EXISTS (SELECT 1 FROM roll_out q JOIN roll_out_step p ON p.roll_out_id = q.id
					WHERE q.unit_id = r.unit_id AND q.year < r.year AND p.stage = 'ROLLED_OUT' AND p.on_day < :until
					AND NOT\s""" + RollOutQueries.stopped("q", ":until") + ")";

	/** Recognised in the period. */
	private static final String RECOGNISED = "s.stage = 'RECOGNISED' AND s.on_day >= :from AND s.on_day < :until";

	/**
	 * The last appraisal of a commune that was concluded in the period, unless it is
	 * being done again; its points are those of today.
	 */
	private static final String APPRAISED = """
			s.stage = 'APPRAISED' AND s.on_day >= :from AND s.on_day < :until AND r.appraised_total IS NOT NULL
			AND NOT EXISTS (SELECT 1 FROM roll_out q JOIN roll_out_step p ON p.roll_out_id = q.id
			WHERE q.unit_id = r.unit_id AND p.stage = 'APPRAISED' AND p.on_day < :until AND (q.year > r.year
			OR (q.id = r.id AND p.position > s.position)))""";

	RollOutFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "rollout",
				new Rows(RollOut.SUBJECT, FROM, "r.id", "r.version", "r.unit_id", "s.on_day",
						"CONCAT(u.name, IF(s.document_symbol = '', '', CONCAT(' – ', s.document_symbol)))", "u.name"),
				Map.of("CT05", Measure.count(RUNNING), "CT06", Measure.count(RECOGNISED), "CT07",
						new Measure("r.appraised_total", APPRAISED)));
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		if (list != FigureList.ROLL_OUTS) {
			return List.of();
		}
		return spanned("SELECT r.id, r.version, u.name, s.stage, s.on_day, s.document_symbol FROM " + FROM
				+ " WHERE s.on_day < :until AND NOT EXISTS (SELECT 1 FROM roll_out q JOIN roll_out_step e ON e.roll_out_id = q.id"
				+ " WHERE q.unit_id = r.unit_id AND (q.year > r.year OR (q.id = r.id AND e.position > s.position))"
				+ " AND e.on_day < :until)" + " ORDER BY u.name", span)
			.query((row, number) -> new FigureItem(RollOut.SUBJECT, row.getLong(1), row.getInt(2),
					List.of(row.getString(3), Messages.label(RollOutStage.valueOf(row.getString(4))),
							VietnameseDates.cited(row.getObject(5, LocalDate.class)), row.getString(6))))
			.list();
	}

}
