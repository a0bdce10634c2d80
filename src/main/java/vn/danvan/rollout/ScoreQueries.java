package vn.danvan.rollout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a score sheet needs beside its points: files, excluding conditions, places. */
@Repository
class ScoreQueries {

	private final JdbcClient jdbc;

	ScoreQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many files each criterion of a roll-out has, by score. */
	Map<Long, Integer> filesOfScores(long rollOut) {
		Map<Long, Integer> files = new HashMap<>();
		this.jdbc.sql("""
				SELECT s.id, COUNT(*) FROM criterion_score s
				JOIN evidence e ON e.subject_type = 'criterion-score' AND e.subject_id = s.id
				WHERE s.roll_out_id = :id GROUP BY s.id""")
			.param("id", rollOut)
			.query((RowCallbackHandler) (row) -> files.put(row.getLong(1), row.getInt(2)));
		return files;
	}

	/** How many files each part of a dossier has, by kind of record. */
	Map<String, Integer> filesOfDossier(long rollOut) {
		Map<String, Integer> files = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject_type, COUNT(*) FROM evidence
				WHERE subject_type IN (:types) AND subject_id = :id GROUP BY subject_type""")
			.param("types", Arrays.stream(DossierPart.values()).map(DossierPart::subjectType).toList())
			.param("id", rollOut)
			.query((RowCallbackHandler) (row) -> files.put(row.getString(1), row.getInt(2)));
		return files;
	}

	/** Which excluding conditions the commune declared. */
	Set<Integer> declared(long rollOut) {
		return exclusions(rollOut, "declared");
	}

	/** Which excluding conditions are there in the appraisers' eyes. */
	Set<Integer> found(long rollOut) {
		return exclusions(rollOut, "found");
	}

	/**
	 * What the commune declares stands for the appraisers too, until they have had the
	 * sheet.
	 */
	void declare(long rollOut, int position, boolean there, boolean sent) {
		this.jdbc.sql("""
				INSERT INTO roll_out_exclusion (roll_out_id, position, declared, found) VALUES (?, ?, ?, ?)
				ON DUPLICATE KEY UPDATE declared = VALUES(declared), found = IF(?, found, VALUES(found))""")
			.params(rollOut, position, there, there, sent)
			.update();
	}

	void find(long rollOut, int position, boolean there) {
		this.jdbc.sql("""
				INSERT INTO roll_out_exclusion (roll_out_id, position, declared, found) VALUES (?, ?, FALSE, ?)
				ON DUPLICATE KEY UPDATE found = VALUES(found)""").params(rollOut, position, there).update();
	}

	Optional<String> place(long account, long rollOut) {
		return this.jdbc.sql("SELECT code FROM appraisal_place WHERE account_id = ? AND roll_out_id = ?")
			.params(account, rollOut)
			.query(String.class)
			.optional();
	}

	void keepPlace(long account, long rollOut, String code) {
		this.jdbc.sql("""
				INSERT INTO appraisal_place (account_id, roll_out_id, code) VALUES (?, ?, ?)
				ON DUPLICATE KEY UPDATE code = VALUES(code)""").params(account, rollOut, code).update();
	}

	private Set<Integer> exclusions(long rollOut, String column) {
		return new HashSet<>(
				this.jdbc.sql("SELECT position FROM roll_out_exclusion WHERE roll_out_id = :id AND " + column)
					.param("id", rollOut)
					.query(Integer.class)
					.list());
	}

}
