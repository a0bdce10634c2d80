package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/** Keeps the items of checklists: read in one statement, written whole while a draft. */
@Repository
class ChecklistItems {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ChecklistItems(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	List<ChecklistItem> of(long checklist) {
		return of(List.of(checklist)).getOrDefault(checklist, List.of());
	}

	Map<Long, List<ChecklistItem>> of(Collection<Long> checklists) {
		Map<Long, List<ChecklistItem>> items = new LinkedHashMap<>();
		if (!checklists.isEmpty()) {
			this.jdbc.sql("""
					SELECT checklist_id, code, part, title, basis, evidence, points FROM checklist_item
					WHERE checklist_id IN (:ids) ORDER BY checklist_id, position""")
				.param("ids", checklists)
				.query((row) -> {
					items.computeIfAbsent(row.getLong(1), (id) -> new ArrayList<>())
						.add(new ChecklistItem(row.getString(2), row.getString(3), row.getString(4), row.getString(5),
								row.getString(6), VietnameseNumbers.plain(row.getBigDecimal(7))));
				});
		}
		return items;
	}

	void write(long checklist, List<ChecklistItem> items) {
		delete(checklist);
		List<Object[]> rows = new ArrayList<>();
		items.forEach((item) -> rows.add(new Object[] { checklist, item.code(), rows.size(), item.part(), item.title(),
				item.basis(), item.evidence(), item.points() }));
		this.batch.batchUpdate("""
				INSERT INTO checklist_item (checklist_id, code, position, part, title, basis, evidence, points)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
	}

	void delete(long checklist) {
		this.batch.update("DELETE FROM checklist_item WHERE checklist_id = ?", checklist);
	}

}
