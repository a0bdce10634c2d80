package vn.danvan.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Multiplies the communes of the demo without anything that they have. Invented data. */
final class ManyUnits {

	/** The communes of the demo's day with their position from 0. */
	static final String COMMUNES = """
			SELECT v.unit_id, v.name, v.parent_id, v.search_key, v.valid_until,
			ROW_NUMBER() OVER (ORDER BY v.unit_id) - 1 position FROM unit_version v
			JOIN unit_version d ON d.unit_id = v.parent_id AND d.kind = 'DISTRICT'
			WHERE v.valid_from <= '2023-06-20' AND '2023-06-20' < v.valid_until""";

	private static final long FIRST_UNIT = 10_000_000;

	private final JdbcClient jdbc;

	ManyUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Grows to so many communes. */
	void growTo(int communes) {
		int units = this.jdbc.sql("SELECT COUNT(*) FROM (" + COMMUNES + ") c").query(Integer.class).single();
		if (communes <= units) {
			return;
		}
		String numbers = "seq_%d_to_%d".formatted(units, communes - 1);
		this.jdbc.sql("INSERT INTO unit (id) SELECT %d + seq FROM %s".formatted(FIRST_UNIT, numbers)).update();
		this.jdbc
			.sql("""
					INSERT INTO unit_version (id, unit_id, code, name, kind, parent_id, search_key, valid_from, valid_until)
					SELECT %1$d + seq, %1$d + seq, CONCAT('X', seq), CONCAT('Xã ', seq, ' ', m.name), 'COMMUNE', m.parent_id,
					CONCAT('xa ', seq, ' ', m.search_key), '2010-01-01', m.valid_until
					FROM %2$s JOIN (%3$s) m ON m.position = MOD(seq, 24)"""
				.formatted(FIRST_UNIT, numbers, COMMUNES))
			.update();
	}

}
