package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Multiplies the communes of the demo, each with the assignments and progress of one of
 * the 24. Invented data.
 */
final class ManyCommunes {

	private static final long FIRST_ID = 10_000_000;

	private final JdbcClient jdbc;

	ManyCommunes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void growTo(int communes) {
		int present = this.jdbc
			.sql("""
					SELECT COUNT(*) FROM unit_version v JOIN unit_version d ON d.unit_id = v.parent_id AND d.kind = 'DISTRICT'
					""")
			.query(Integer.class)
			.single();
		int more = communes - present;
		if (more <= 0) {
			return;
		}
		String numbers = "(SELECT seq n FROM seq_%d_to_%d) numbers".formatted(present, communes - 1);
		this.jdbc.sql("INSERT INTO unit (id) SELECT " + FIRST_ID + " + n FROM " + numbers).update();
		this.jdbc.sql("""
				INSERT INTO unit_version (id, unit_id, code, name, kind, parent_id, search_key, valid_from, valid_until)
				SELECT %1$d + n, %1$d + n, CONCAT('X', n), CONCAT('Xã ', n, ' ', m.name), 'COMMUNE', m.parent_id,
				CONCAT('xa ', n, ' ', m.search_key), m.valid_from, m.valid_until
				FROM %2$s JOIN (%3$s) m ON m.position = MOD(n, 24)""".formatted(FIRST_ID, numbers, models())).update();
		this.jdbc
			.sql("""
					INSERT INTO assignment (id, plan_id, task_id, unit_id, occurrence_no, starts_on, deadline, target, state,
					round, quantity, percent, remark, difficulties, completed_on, entered_by, on_behalf, submitted_by,
					submitted_on, verified_by, verified_on, return_reason, sample)
					SELECT %1$d * 2 + n * 100 + ROW_NUMBER() OVER (PARTITION BY n ORDER BY a.id), a.plan_id, a.task_id,
					%1$d + n, a.occurrence_no, a.starts_on, a.deadline, a.target, a.state, a.round, a.quantity, a.percent,
					a.remark, a.difficulties, a.completed_on, a.entered_by, a.on_behalf, a.submitted_by, a.submitted_on,
					a.verified_by, a.verified_on, a.return_reason, TRUE
					FROM %2$s JOIN (%3$s) m ON m.position = MOD(n, 24)
					JOIN assignment a ON a.unit_id = m.unit_id AND a.body_id IS NULL"""
				.formatted(FIRST_ID, numbers, models()))
			.update();
		records(numbers);
		this.jdbc
			.sql("ANALYZE TABLE unit, unit_version, assignment, figure_sheet, figure_value, meeting, roll_out, "
					+ "roll_out_step, inspection, follow_up")
			.query((row, number) -> 0)
			.list();
	}

	/** Sheets, meetings and roll-outs of each new commune, those of its model. */
	private void records(String numbers) {
		String from = " FROM " + numbers + " JOIN (" + models() + ") m ON m.position = MOD(n, 24) JOIN ";
		this.jdbc
			.sql("""
					INSERT INTO figure_sheet (id, period_id, template_id, unit_id, revision, counted_revision, first_sent_on, state,
					entered_by, on_behalf, submitted_by, submitted_on, accepted_by, accepted_on, return_reason, sample)
					SELECT %1$d * 3 + n * 10 + ROW_NUMBER() OVER (PARTITION BY n ORDER BY s.id), s.period_id, s.template_id,
					%1$d + n, s.revision, s.counted_revision, s.first_sent_on, s.state, s.entered_by, s.on_behalf,
					s.submitted_by, s.submitted_on, s.accepted_by, s.accepted_on, s.return_reason, TRUE
					"""
				.formatted(FIRST_ID) + from + "figure_sheet s ON s.unit_id = m.unit_id")
			.update();
		this.jdbc.sql("""
				INSERT INTO figure_value (sheet_id, revision, indicator_code, value)
				SELECT t.id, v.revision, v.indicator_code, v.value
				""" + from + """
				figure_sheet s ON s.unit_id = m.unit_id JOIN figure_value v ON v.sheet_id = s.id
				JOIN figure_sheet t ON t.period_id = s.period_id AND t.unit_id = %d + n""".formatted(FIRST_ID))
			.update();
		this.jdbc.sql("""
				INSERT INTO meeting (id, kind, host, unit_id, held_on, place, topic, participants, opinions,
				answered_on_spot, summary, state, entered_by, on_behalf, sample, search_key)
				SELECT %1$d * 4 + n * 10 + ROW_NUMBER() OVER (PARTITION BY n ORDER BY s.id), s.kind, s.host, %1$d + n,
				s.held_on, s.place, s.topic, s.participants, s.opinions, s.answered_on_spot, s.summary, s.state,
				s.entered_by, s.on_behalf, TRUE, s.search_key
				""".formatted(FIRST_ID) + from + "meeting s ON s.unit_id = m.unit_id AND s.body_id IS NULL").update();
		this.jdbc
			.sql("INSERT INTO roll_out (id, unit_id, year, stage, sample)"
					+ " SELECT %1$d * 5 + s.year * 10000 + n, %1$d + n, s.year, s.stage, TRUE".formatted(FIRST_ID)
					+ from + "roll_out s ON s.unit_id = m.unit_id")
			.update();
		this.jdbc
			.sql("""
					INSERT INTO roll_out_step (roll_out_id, position, stage, on_day, document_symbol, document_date, note)
					SELECT %d * 5 + s.year * 10000 + n, t.position, t.stage, t.on_day, t.document_symbol, t.document_date, t.note
					"""
				.formatted(FIRST_ID) + from
					+ "roll_out s ON s.unit_id = m.unit_id JOIN roll_out_step t ON t.roll_out_id = s.id")
			.update();
	}

	private static String models() {
		return """
				SELECT v.unit_id, v.name, v.parent_id, v.search_key, v.valid_from, v.valid_until,
				ROW_NUMBER() OVER (ORDER BY v.unit_id) - 1 position
				FROM unit_version v JOIN unit_version d ON d.unit_id = v.parent_id AND d.kind = 'DISTRICT'
				WHERE v.unit_id < %d""".formatted(FIRST_ID);
	}

}
