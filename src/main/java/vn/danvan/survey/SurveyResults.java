package vn.danvan.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.ReadScope;
import vn.danvan.base.time.BusinessClock;

/**
 * What the surveys of several communes say, each question in one statement however many
 * communes there are. An answer at the desk belongs to its day, a count from paper to the
 * last day of its round. Of the desk only what {@link SurveyTallies#SHOWN} shows counts.
 */
@Service
@Transactional(readOnly = true)
public class SurveyResults {

	private static final String TALLIED = """
			FROM survey_round r JOIN survey_form f ON f.code = r.form_code JOIN survey_tally t ON t.round_id = r.id
			WHERE t.day >= :from AND t.day <= :last AND %s AND r.unit_id IN (:units)
			""".formatted(SurveyTallies.SHOWN);

	/**
	 * Per round, so that no join multiplies; the name is that of the round's first day.
	 */
	private static final String TABLE = """
			SELECT u.name, s.form_code, SUM(s.handed_out), SUM(s.collected), SUM(s.valid), SUM(s.very), SUM(s.pleased),
			SUM(s.neutral), SUM(s.dissatisfied)
			FROM (SELECT r.unit_id, r.from_day, r.form_code,
			IF(r.mode = 'DESK', (SELECT COUNT(*) FROM survey_ticket k WHERE k.round_id = r.id AND k.handed_on >= :from
			AND k.handed_on <= :last), IF(r.until_day > :from AND r.until_day <= DATE_ADD(:last, INTERVAL 1 DAY),
			COALESCE(r.handed_out, 0), 0)) handed_out,
			IF(r.mode = 'DESK', SUM(COALESCE(t.amount, 0)), IF(r.until_day > :from
			AND r.until_day <= DATE_ADD(:last, INTERVAL 1 DAY), COALESCE(r.collected, 0), 0)) collected,
			SUM(COALESCE(t.amount, 0)) valid, SUM(IF(t.answer = 'VERY_SATISFIED', t.amount, 0)) very,
			SUM(IF(t.answer = 'SATISFIED', t.amount, 0)) pleased, SUM(IF(t.answer = 'NEUTRAL', t.amount, 0)) neutral,
			SUM(IF(t.answer = 'DISSATISFIED', t.amount, 0)) dissatisfied
			FROM survey_round r JOIN survey_form f ON f.code = r.form_code LEFT JOIN survey_tally t ON t.round_id = r.id
			AND t.question = f.overall AND t.day >= :from AND t.day <= :last AND %s
			WHERE r.state <> 'DRAFT' AND r.from_day <= :last AND r.until_day > :from AND %s
			GROUP BY r.id, r.unit_id, r.from_day, r.until_day, r.form_code, r.mode, r.handed_out, r.collected) s
			JOIN unit_version u ON u.unit_id = s.unit_id AND u.valid_from <= s.from_day AND s.from_day < u.valid_until
			GROUP BY u.name, s.form_code HAVING SUM(s.handed_out) > 0 OR SUM(s.collected) > 0
			ORDER BY u.name, s.form_code LIMIT :limit OFFSET :offset""";

	private final JdbcClient jdbc;

	private final SurveyAccess access;

	private final BusinessClock clock;

	SurveyResults(JdbcClient jdbc, SurveyAccess access, BusinessClock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The question about the whole, by commune and form.
	 * @param units xã, thị trấn; those outside the person's scope are passed over
	 * @param from từ ngày
	 * @param lastDay đến hết ngày
	 * @return results by commune and symbol of the form; without those that have none
	 */
	public Map<Long, Map<String, SurveyResult>> of(Set<Long> units, LocalDate from, LocalDate lastDay) {
		Map<Long, Map<String, SurveyResult>> results = new HashMap<>();
		Set<Long> readable = this.access.readable(units);
		if (!readable.isEmpty()) {
			spanned("SELECT r.unit_id, r.form_code, " + SurveyTallies.COUNTS + TALLIED
					+ " AND t.question = f.overall GROUP BY r.unit_id, r.form_code", from, lastDay)
				.param("units", readable)
				.query((row, number) -> results.computeIfAbsent(row.getLong(1), (unit) -> new HashMap<>())
					.put(row.getString(2),
							new SurveyResult(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6),
									row.getInt(7))))
				.list();
		}
		return results;
	}

	/**
	 * Every question of a form, of several communes together.
	 * @param units xã, thị trấn; those outside the person's scope are passed over
	 * @param form ký hiệu phiếu
	 * @param from từ ngày
	 * @param lastDay đến hết ngày
	 * @return results by the position of the question, from 1; valid is how many answered
	 * it
	 */
	public Map<Integer, SurveyResult> questions(Set<Long> units, String form, LocalDate from, LocalDate lastDay) {
		Map<Integer, SurveyResult> results = new HashMap<>();
		Set<Long> readable = this.access.readable(units);
		if (!readable.isEmpty()) {
			spanned("SELECT t.question, " + SurveyTallies.COUNTS + TALLIED
					+ " AND r.form_code = :form GROUP BY t.question", from, lastDay)
				.param("units", readable)
				.param("form", form)
				.query((row, number) -> results.put(row.getInt(1),
						new SurveyResult(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))))
				.list();
		}
		return results;
	}

	/**
	 * One page of the table of surveys (documents.md 8e): communes × forms, in Vietnamese
	 * order.
	 * @param from từ ngày
	 * @param lastDay đến hết ngày
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the lines in this person's scope
	 */
	public List<SurveyResultRow> table(LocalDate from, LocalDate lastDay, long offset, int limit) {
		ReadScope scope = this.access.scope();
		String visible = scope.all() ? "TRUE" : "r.unit_id IN (:units)";
		return spanned(TABLE.formatted(SurveyTallies.SHOWN, visible), from, lastDay).param("units", scope.units())
			.param("limit", limit)
			.param("offset", offset)
			.query((row, number) -> new SurveyResultRow(row.getString(1), row.getString(2), row.getInt(3),
					row.getInt(4),
					new SurveyResult(row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8), row.getInt(9))))
			.list();
	}

	private StatementSpec spanned(String sql, LocalDate from, LocalDate lastDay) {
		return this.jdbc.sql(sql).param("from", from).param("last", lastDay).param("today", this.clock.today());
	}

}
