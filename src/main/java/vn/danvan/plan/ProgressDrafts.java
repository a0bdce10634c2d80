package vn.danvan.plan;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.time.BusinessClock;

/**
 * What people have typed into the progress form and not yet saved, one draft for each
 * person and assignment.
 */
@Repository
class ProgressDrafts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final BusinessClock clock;

	ProgressDrafts(JdbcClient jdbc, JsonMapper json, BusinessClock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void keep(long assignmentId, long accountId, int baseVersion, ProgressEntry entry) {
		this.jdbc.sql("""
				INSERT INTO progress_draft (assignment_id, account_id, base_version, payload, saved_at)
				VALUES (?, ?, ?, ?, ?)
				ON DUPLICATE KEY UPDATE base_version = VALUES(base_version), payload = VALUES(payload),
				saved_at = VALUES(saved_at)""")
			.params(assignmentId, accountId, baseVersion, this.json.writeValueAsString(entry),
					Timestamp.from(this.clock.realInstant()))
			.update();
	}

	Optional<KeptDraft> find(long assignmentId, long accountId) {
		return this.jdbc
			.sql("SELECT base_version, payload FROM progress_draft WHERE assignment_id = ? AND account_id = ?")
			.params(assignmentId, accountId)
			.query((row, number) -> new KeptDraft(row.getInt(1),
					this.json.readValue(row.getString(2), ProgressEntry.class)))
			.optional();
	}

	void forget(List<Long> assignmentIds) {
		if (!assignmentIds.isEmpty()) {
			this.jdbc.sql("DELETE FROM progress_draft WHERE assignment_id IN (:ids)")
				.param("ids", assignmentIds)
				.update();
		}
	}

	void forget(List<Long> assignmentIds, long accountId) {
		this.jdbc.sql("DELETE FROM progress_draft WHERE assignment_id IN (:ids) AND account_id = :account")
			.param("ids", assignmentIds)
			.param("account", accountId)
			.update();
	}

	void forget(long assignmentId, long accountId) {
		this.jdbc.sql("DELETE FROM progress_draft WHERE assignment_id = ? AND account_id = ?")
			.params(assignmentId, accountId)
			.update();
	}

}
