package vn.danvan.figures;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.time.BusinessClock;

/** What people have typed into a sheet and not yet saved, as it stands in the cells. */
@Repository
class SheetDrafts {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final BusinessClock clock;

	SheetDrafts(JdbcClient jdbc, JsonMapper json, BusinessClock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void keep(long periodId, long unitId, long accountId, KeptSheet sheet) {
		this.jdbc.sql("""
				INSERT INTO figure_draft (period_id, unit_id, account_id, base_version, payload, saved_at)
				VALUES (?, ?, ?, ?, ?, ?)
				ON DUPLICATE KEY UPDATE base_version = VALUES(base_version), payload = VALUES(payload),
				saved_at = VALUES(saved_at)""")
			.params(periodId, unitId, accountId, sheet.baseVersion(), this.json.writeValueAsString(sheet.typed()),
					Timestamp.from(this.clock.realInstant()))
			.update();
	}

	Optional<KeptSheet> find(long periodId, long unitId, long accountId) {
		return this.jdbc.sql(
				"SELECT base_version, payload FROM figure_draft WHERE period_id = ? AND unit_id = ? AND account_id = ?")
			.params(periodId, unitId, accountId)
			.query((row, number) -> new KeptSheet(row.getInt(1),
					this.json.readValue(row.getString(2), new TypeReference<Map<String, String>>() {
					})))
			.optional();
	}

	void forget(long periodId, long unitId, long accountId) {
		this.jdbc.sql("DELETE FROM figure_draft WHERE period_id = ? AND unit_id = ? AND account_id = ?")
			.params(periodId, unitId, accountId)
			.update();
	}

}
