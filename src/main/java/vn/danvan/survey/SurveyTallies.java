package vn.danvan.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts answers. There is no sheet of anybody: an answer raises one number for each
 * question, on a day without a time, so nothing ties two answers or an answer to a
 * ticket.
 */
@Repository
class SurveyTallies {

	/**
	 * Which tallies t of rounds r are shown. What is answered at the desk appears from
	 * the next day on, or when the round is closed; else who watches the numbers there
	 * would learn what the person before him has answered.
	 */
	static final String SHOWN = "(r.state = 'CLOSED' OR r.mode = 'PAPER' OR t.day < :today)";

	/** The four counts and their sum, in the order of {@link SurveyResult}. */
	static final String COUNTS = """
			COALESCE(SUM(t.amount), 0), COALESCE(SUM(IF(t.answer = 'VERY_SATISFIED', t.amount, 0)), 0),
			COALESCE(SUM(IF(t.answer = 'SATISFIED', t.amount, 0)), 0),
			COALESCE(SUM(IF(t.answer = 'NEUTRAL', t.amount, 0)), 0),
			COALESCE(SUM(IF(t.answer = 'DISSATISFIED', t.amount, 0)), 0)
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	SurveyTallies(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Adds one answer to each question, in their order. */
	void add(long round, LocalDate day, List<Satisfaction> answers) {
		List<Object[]> rows = new ArrayList<>();
		for (Satisfaction answer : answers) {
			rows.add(new Object[] { round, day, rows.size() + 1, answer.name() });
		}
		this.batches.batchUpdate("""
				INSERT INTO survey_tally (round_id, day, question, answer, amount) VALUES (?, ?, ?, ?, 1)
				ON DUPLICATE KEY UPDATE amount = amount + 1""", rows);
	}

	/** Puts the counts from paper in place of what was counted before. */
	void replace(long round, LocalDate day, PaperCounts counts) {
		this.jdbc.sql("DELETE FROM survey_tally WHERE round_id = ?").param(round).update();
		List<Object[]> rows = new ArrayList<>();
		for (int question = 1; question <= counts.answers().size(); question++) {
			for (Satisfaction answer : Satisfaction.values()) {
				Integer amount = counts.answers().get(question - 1).of(answer);
				if (amount != null) {
					rows.add(new Object[] { round, day, question, answer.name(), amount });
				}
			}
		}
		this.batches.batchUpdate(
				"INSERT INTO survey_tally (round_id, day, question, answer, amount) VALUES (?, ?, ?, ?, ?)", rows);
	}

	/** The results of a round, one for each question. */
	List<SurveyResult> of(long round, int questions, LocalDate today) {
		List<SurveyResult> results = new ArrayList<>();
		for (int question = 1; question <= questions; question++) {
			results.add(SurveyResult.NONE);
		}
		this.jdbc
			.sql("SELECT t.question, " + COUNTS + " FROM survey_tally t JOIN survey_round r ON r.id = t.round_id"
					+ " WHERE t.round_id = :round AND " + SHOWN + " GROUP BY t.question")
			.param("round", round)
			.param("today", today)
			.query((row, number) -> results.set(row.getInt(1) - 1,
					new SurveyResult(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))))
			.list();
		return results;
	}

	/** What was typed from paper, with the empty cells. */
	List<PaperCounts.Answers> paper(long round, int questions) {
		List<Map<Satisfaction, Integer>> rows = new ArrayList<>();
		for (int question = 1; question <= questions; question++) {
			rows.add(new EnumMap<>(Satisfaction.class));
		}
		this.jdbc.sql("SELECT question, answer, amount FROM survey_tally WHERE round_id = ?")
			.param(round)
			.query((row, number) -> rows.get(row.getInt(1) - 1)
				.put(Satisfaction.valueOf(row.getString(2)), row.getInt(3)))
			.list();
		return rows.stream()
			.map((row) -> new PaperCounts.Answers(row.get(Satisfaction.VERY_SATISFIED), row.get(Satisfaction.SATISFIED),
					row.get(Satisfaction.NEUTRAL), row.get(Satisfaction.DISSATISFIED)))
			.toList();
	}

}
