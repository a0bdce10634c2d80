package vn.danvan.survey;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mã phiếu of the desk: six digits that give one answer and keep no trace of it. */
@Repository
class SurveyTickets {

	private static final int NUMBERS = 1_000_000;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	SurveyTickets(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Makes whoever else issues tickets or answers in a round wait, and whoever closes
	 * it.
	 */
	void lock(long round) {
		this.jdbc.sql("SELECT id FROM survey_round WHERE id = ? FOR UPDATE").param(round).query(Long.class).single();
	}

	/** Issues new tickets of a locked round; slips count as handed out at once. */
	void issue(long round, int count, boolean onPaper, LocalDate today) {
		Set<String> taken = new HashSet<>(this.jdbc.sql("SELECT number FROM survey_ticket WHERE round_id = ?")
			.param(round)
			.query(String.class)
			.list());
		List<Object[]> rows = new ArrayList<>();
		while (rows.size() < count) {
			String number = "%06d".formatted(this.random.nextInt(NUMBERS));
			if (taken.add(number)) {
				rows.add(new Object[] { round, number, onPaper, onPaper ? today : null });
			}
		}
		this.batches.batchUpdate(
				"INSERT INTO survey_ticket (round_id, number, on_paper, handed_on, used) VALUES (?, ?, ?, ?, FALSE)",
				rows);
	}

	/** Hands the next ticket of a locked round out over the screen, if there is one. */
	Optional<String> hand(long round, LocalDate today) {
		Optional<String> next = this.jdbc.sql("""
				SELECT number FROM survey_ticket WHERE round_id = ? AND handed_on IS NULL ORDER BY number LIMIT 1""")
			.param(round)
			.query(String.class)
			.optional();
		next.ifPresent(
				(number) -> this.jdbc.sql("UPDATE survey_ticket SET handed_on = ? WHERE round_id = ? AND number = ?")
					.params(today, round, number)
					.update());
		return next;
	}

	/** Whether a ticket that was handed out has been used; empty when there is none. */
	Optional<Boolean> used(long round, String number) {
		return this.jdbc.sql("""
				SELECT used FROM survey_ticket WHERE round_id = ? AND number = ? AND handed_on IS NOT NULL""")
			.params(round, number)
			.query(Boolean.class)
			.optional();
	}

	/** Uses a ticket; of two who try at once only one gets it. */
	boolean take(long round, String number) {
		return this.jdbc.sql("""
				UPDATE survey_ticket SET used = TRUE
				WHERE round_id = ? AND number = ? AND handed_on IS NOT NULL AND used = FALSE""")
			.params(round, number)
			.update() == 1;
	}

	/** Slips that have not been used, to be printed. */
	List<String> slips(long round) {
		return this.jdbc
			.sql("SELECT number FROM survey_ticket WHERE round_id = ? AND on_paper AND NOT used ORDER BY number")
			.param(round)
			.query(String.class)
			.list();
	}

	TicketCounts count(long round) {
		return this.jdbc.sql("""
				SELECT COUNT(handed_on), COALESCE(SUM(used), 0), COALESCE(SUM(handed_on IS NULL), 0),
				COALESCE(SUM(on_paper AND NOT used), 0) FROM survey_ticket WHERE round_id = ?""")
			.param(round)
			.query((row, number) -> new TicketCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
			.single();
	}

}
