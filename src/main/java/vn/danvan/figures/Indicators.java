package vn.danvan.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the indicators: one statement. */
@Component
public class Indicators {

	private final JdbcClient jdbc;

	Indicators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All indicators in their order.
	 * @return the indicators by code
	 */
	public Map<String, Indicator> all() {
		Map<String, Indicator> all = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT code, name, unit, aggregation, numerator, denominator, source, by_commune, formula_version
				FROM indicator ORDER BY position""")
			.query((row, number) -> new Indicator(row.getString(1), row.getString(2), row.getString(3),
					Aggregation.valueOf(row.getString(4)), row.getString(5), row.getString(6), row.getString(7),
					row.getBoolean(8), row.getInt(9)))
			.list()
			.forEach((one) -> all.put(one.code(), one));
		return all;
	}

}
