package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.HashMap;
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

/** Figures of inspections: democracy (CT12, CT14), civil-service conduct (CT37, CT38). */
@Component
class InspectionFigures extends RecordSource {

	private static final String HELD = "i.inspected_on >= :from AND i.inspected_on < :until";

	private static final String DEMOCRACY = "i.kind = 'DEMOCRACY' AND " + HELD;

	/** A class counts from its conclusion on, in whose period it stays. */
	private static final String CONCLUDED = "i.kind = 'DEMOCRACY' AND i.state = 'CONCLUDED'"
			+ " AND i.concluded_on >= :from AND i.concluded_on < :until";

	private static final String CONDUCT = "i.kind = 'CONDUCT' AND " + HELD;

	InspectionFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "inspection",
				new Rows(Inspection.SUBJECT, InspectionQueries.FROM, "i.id", "i.version",
						"IF(i.target = 'COMMUNE', i.unit_id, NULL)", "i.inspected_on", InspectionQueries.TARGET,
						InspectionQueries.TARGET),
				measures());
	}

	private static Map<String, Measure> measures() {
		Map<String, Measure> measures = new HashMap<>();
		measures.put("CT12.1", Measure.count(DEMOCRACY + " AND i.target = 'COMMUNE'"));
		measures.put("CT12.2", Measure.count(DEMOCRACY + " AND i.target = 'AGENCY'"));
		measures.put("CT12.3", Measure.count(DEMOCRACY + " AND i.target = 'ENTERPRISE'"));
		measures.put("CT14.1", graded(Grade.GOOD));
		measures.put("CT14.2", graded(Grade.FAIR));
		measures.put("CT14.3", graded(Grade.AVERAGE));
		measures.put("CT14.4", graded(Grade.WEAK));
		measures.put("CT37.1", Measure.count(CONDUCT));
		measures.put("CT37.2", Measure.count(CONDUCT + " AND i.unannounced"));
		measures.put("CT38", new Measure("i.violations", CONDUCT + " AND i.violations > 0"));
		return measures;
	}

	private static Measure graded(Grade grade) {
		return Measure.count(CONCLUDED + " AND i.grade = '" + grade.name() + "'");
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		if (list != FigureList.INSPECTIONS) {
			return List.of();
		}
		return spanned("SELECT i.id, i.version, " + InspectionQueries.TARGET
				+ ", i.inspected_on, IF(i.state = 'CONCLUDED' AND i.concluded_on < :until, i.grade, NULL), i.target FROM "
				+ InspectionQueries.FROM + " WHERE " + DEMOCRACY + " ORDER BY i.target, i.inspected_on, i.id",
				span)
			.query((row, number) -> new FigureItem(Inspection.SUBJECT, row.getLong(1), row.getInt(2),
					List.of(row.getString(3), VietnameseDates.cited(row.getObject(4, LocalDate.class)),
							(row.getString(5) != null) ? Messages.label(Grade.valueOf(row.getString(5))) : "",
							row.getString(6))))
			.list();
	}

}
