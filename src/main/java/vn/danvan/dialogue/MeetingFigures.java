package vn.danvan.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.PeriodSpan;
import vn.danvan.figures.RecordSource;
import vn.danvan.plan.Measure;

/**
 * Figures of meetings with the people (CT21, CT22). Only what was sent to the district
 * counts.
 */
@Component
class MeetingFigures extends RecordSource {

	private static final String COUNTED = "m.state IN ('SUBMITTED', 'ACCEPTED') AND m.held_on >= :from AND m.held_on < :until";

	MeetingFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "dialogue",
				new Rows(Meeting.SUBJECT, MeetingQueries.FROM, "m.id", "m.version",
						"IF(m.body_id IS NULL, m.unit_id, NULL)", "m.held_on", "m.topic", "COALESCE(b.name, u.name)"),
				Map.of("CT21.1", Measure.count("m.kind = 'CONTACT' AND " + COUNTED), "CT21.2",
						Measure.count("m.kind = 'DIALOGUE' AND " + COUNTED), "CT22.1",
						new Measure("m.participants", COUNTED), "CT22.2", new Measure("m.opinions", COUNTED), "CT22.3",
						new Measure("m.answered_on_spot", COUNTED)));
	}

	@Override
	public List<FigureItem> items(FigureList list, PeriodSpan span) {
		if (list != FigureList.MEETINGS) {
			return List.of();
		}
		return spanned("""
				SELECT m.id, m.version, m.held_on, m.kind, COALESCE(b.name, u.name), m.host, m.topic, m.participants,
				m.opinions, m.answered_on_spot FROM
				""" + MeetingQueries.FROM + " WHERE " + COUNTED + " ORDER BY m.held_on, m.id", span)
			.query((row, number) -> new FigureItem(Meeting.SUBJECT, row.getLong(1), row.getInt(2),
					List.of(VietnameseDates.cited(row.getObject(3, LocalDate.class)),
							Messages.label(MeetingKind.valueOf(row.getString(4))), row.getString(5),
							Messages.label(Host.valueOf(row.getString(6))), row.getString(7),
							VietnameseNumbers.format(row.getInt(8)), VietnameseNumbers.format(row.getInt(9)),
							VietnameseNumbers.format(row.getInt(10)))))
			.list();
	}

}
