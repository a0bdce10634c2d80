package vn.danvan.survey;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.figures.RecordSource;

/**
 * Figures of the surveys at the one-stop desk (CT35.1, CT35.2; CT35 is computed from
 * them): the forms PKS04 and PKS05, of open and closed rounds.
 */
@Component
class SurveyFigures extends RecordSource {

	private static final String FROM = """
			(SELECT t.round_id, LEAST(MAX(t.day), :reached) day, SUM(t.amount) valid,
			SUM(IF(t.answer IN ('VERY_SATISFIED', 'SATISFIED'), t.amount, 0)) pleased
			FROM survey_tally t JOIN survey_round r ON r.id = t.round_id JOIN survey_form f ON f.code = r.form_code
			WHERE f.code IN ('PKS04', 'PKS05') AND t.question = f.overall AND t.day >= :from AND t.day < :until
			AND %s GROUP BY t.round_id) s
			JOIN survey_round r ON r.id = s.round_id JOIN survey_form f ON f.code = r.form_code
			JOIN unit_version u ON u.unit_id = r.unit_id AND u.valid_from <= r.from_day AND r.from_day < u.valid_until
			""".formatted(SurveyTallies.SHOWN);

	SurveyFigures(JdbcClient jdbc, BusinessClock clock) {
		super(jdbc, clock, "survey",
				new Rows(SurveyRound.SUBJECT, FROM, "r.id", "r.version", "r.unit_id", "s.day",
						"CONCAT(f.code, ' – ', f.title)", "u.name"),
				Map.of("CT35.1", new RecordSource.Measure("s.valid", "s.valid > 0"), "CT35.2",
						new RecordSource.Measure("s.pleased", "s.valid > 0")));
	}

}
