package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.time.Validity;

/**
 * Supplies the register of legal bases with the documents above every programme of mass
 * mobilisation. What is not taken from a published source is marked to be checked. What
 * programmes of an earlier version cited is there before it and is completed.
 */
@Component
class ProgrammeReferenceData extends FirstFill {

	private static final int POSITION = 14;

	private final JdbcTemplate jdbc;

	ProgrammeReferenceData(JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
		super(POSITION, "legal_basis WHERE supplied", client, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		List<Map<String, String>> rows = CsvFile.read("db/data/legal-bases.csv");
		List<Object[]> bases = new ArrayList<>();
		List<Object[]> successors = new ArrayList<>();
		for (Map<String, String> row : rows) {
			String end = row.get("valid_until");
			bases.add(new Object[] { row.get("symbol"), LocalDate.parse(row.get("issued_on")), row.get("type"),
					row.get("issuer"), row.get("title"), end.isEmpty() ? Validity.FOREVER : LocalDate.parse(end),
					row.get("source").equals("known"),
					LegalBasisEntry.key(row.get("symbol"), row.get("type"), row.get("issuer"), row.get("title")) });
			if (!row.get("replaced_by").isEmpty()) {
				successors.add(new Object[] { row.get("replaced_by"), row.get("symbol") });
			}
		}
		this.jdbc.batchUpdate("""
				INSERT INTO legal_basis (id, symbol, issued_on, type, issuer, title, valid_until, to_check, supplied,
				search_key) VALUES (NEXTVAL(danvan_id), ?, ?, ?, ?, ?, ?, ?, TRUE, ?)
				ON DUPLICATE KEY UPDATE type = VALUES(type), issuer = VALUES(issuer), title = VALUES(title),
				valid_until = VALUES(valid_until), to_check = VALUES(to_check), supplied = TRUE,
				search_key = VALUES(search_key)""", bases);
		this.jdbc.batchUpdate("""
				UPDATE legal_basis b JOIN legal_basis r ON r.symbol = ? AND r.supplied SET b.replaced_by_id = r.id
				WHERE b.symbol = ? AND b.supplied""", successors);
		index();
	}

	private void index() {
		List<Object[]> keys = this.jdbc.query("SELECT id, symbol, title FROM legal_basis WHERE NOT supplied",
				(row, number) -> new Object[] {
						LegalBasisEntry.key(row.getString("symbol"), "", "", row.getString("title")),
						row.getLong("id") });
		this.jdbc.batchUpdate("UPDATE legal_basis SET search_key = ? WHERE id = ?", keys);
	}

}
