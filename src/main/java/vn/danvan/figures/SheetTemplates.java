package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.Refusal;

/**
 * Reads templates of figure sheets; a version never changes, so each is read once.
 */
@Component
class SheetTemplates {

	static final String HALF_YEAR = "HALF_YEAR";

	private final JdbcClient jdbc;

	private final Map<Long, SheetTemplate> read = new ConcurrentHashMap<>();

	SheetTemplates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The version of the half-year sheet that is in force on the last day of a period.
	 */
	SheetTemplate inForce(LocalDate lastDay) {
		long id = this.jdbc.sql("SELECT id FROM sheet_template WHERE code = ? AND valid_from <= ? AND ? < valid_until")
			.params(HALF_YEAR, lastDay, lastDay)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new Refusal("figures.error.no-template"));
		return get(id);
	}

	SheetTemplate get(long id) {
		return this.read.computeIfAbsent(id, this::load);
	}

	private SheetTemplate load(long id) {
		String title = this.jdbc.sql("SELECT title FROM sheet_template WHERE id = ?")
			.param(id)
			.query(String.class)
			.single();
		List<SheetTemplate.Column> columns = this.jdbc.sql("""
				SELECT c.group_title, i.code, i.name, i.unit, c.decimals FROM sheet_column c
				JOIN indicator i ON i.code = c.indicator_code WHERE c.template_id = ? ORDER BY c.position""")
			.param(id)
			.query((row, number) -> new SheetTemplate.Column(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getInt(5)))
			.list();
		List<SheetTemplate.Check> checks = this.jdbc.sql(
				"SELECT left_side, relation, right_side, sentence FROM sheet_check WHERE template_id = ? ORDER BY position")
			.param(id)
			.query((row, number) -> new SheetTemplate.Check(row.getString(1), row.getString(2).equals("EQUAL"),
					row.getString(3), row.getString(4)))
			.list();
		return new SheetTemplate(id, title, columns, checks);
	}

}
