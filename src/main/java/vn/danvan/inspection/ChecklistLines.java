package vn.danvan.inspection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * Keeps the lines of inspection sheets and every answer that was ever given to them: an
 * answer is added, never changed, and counts as long as it is live.
 */
@Repository
class ChecklistLines {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ChecklistLines(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	boolean laid(long inspection) {
		return this.jdbc.sql("SELECT EXISTS(SELECT 1 FROM checklist_line WHERE inspection_id = ?)")
			.param(inspection)
			.query(Boolean.class)
			.single();
	}

	/** One line for each item of the checklists. */
	void lay(long inspection, List<Long> checklists) {
		this.jdbc.sql("""
				INSERT INTO checklist_line (id, inspection_id, checklist_id, code)
				SELECT NEXTVAL(danvan_id), :inspection, i.checklist_id, i.code FROM checklist_item i
				WHERE i.checklist_id IN (:checklists)""")
			.param("inspection", inspection)
			.param("checklists", checklists)
			.update();
	}

	/** The lines by checklist, each with the live answers where they contradict. */
	Map<Long, List<ChecklistLine>> lines(long inspection) {
		Map<Long, List<ChecklistLine.Rival>> rivals = rivals(inspection);
		Map<Long, List<ChecklistLine>> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT l.id, l.checklist_id, l.answer, l.points, l.remark, l.answer_id, i.code, i.part, i.title,
				i.basis, i.evidence, i.points maximum,
				(SELECT COUNT(*) FROM evidence e WHERE e.subject_type = 'checklist-line' AND e.subject_id = l.id) files
				FROM checklist_line l JOIN checklist c ON c.id = l.checklist_id
				JOIN checklist_item i ON i.checklist_id = l.checklist_id AND i.code = l.code
				WHERE l.inspection_id = ? ORDER BY c.in_force_from, i.position""").param(inspection).query((row) -> {
			lines.computeIfAbsent(row.getLong("checklist_id"), (id) -> new ArrayList<>())
				.add(line(row, rivals.getOrDefault(row.getLong("id"), List.of())));
		});
		return lines;
	}

	private Map<Long, List<ChecklistLine.Rival>> rivals(long inspection) {
		Map<Long, List<ChecklistLine.Rival>> rivals = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT a.line_id, a.id, COALESCE(p.full_name, '') answered, a.answered_at, a.answer, a.points, a.remark
				FROM checklist_line l JOIN checklist_answer a ON a.line_id = l.id AND a.live
				LEFT JOIN account p ON p.id = a.answered_by
				WHERE l.inspection_id = ? AND l.rivals > 0 ORDER BY a.id""").param(inspection).query((row) -> {
			rivals.computeIfAbsent(row.getLong("line_id"), (id) -> new ArrayList<>())
				.add(new ChecklistLine.Rival(row.getLong("id"), row.getString("answered"),
						row.getTimestamp("answered_at").toInstant(), Answer.valueOf(row.getString("answer")),
						plain(row.getBigDecimal("points")), row.getString("remark")));
		});
		return rivals;
	}

	/** The item of a line, only if it belongs to the inspection. */
	Optional<ChecklistItem> item(long inspection, long line) {
		return this.jdbc.sql("""
				SELECT i.code, i.part, i.title, i.basis, i.evidence, i.points maximum FROM checklist_line l
				JOIN checklist_item i ON i.checklist_id = l.checklist_id AND i.code = l.code
				WHERE l.id = :line AND l.inspection_id = :inspection""")
			.param("line", line)
			.param("inspection", inspection)
			.query((row, number) -> item(row))
			.optional();
	}

	/** The inspection that a line belongs to. */
	Optional<Long> inspectionOf(long line) {
		return this.jdbc.sql("SELECT inspection_id FROM checklist_line WHERE id = ?")
			.param(line)
			.query(Long.class)
			.optional();
	}

	/** One after the other: whoever comes second sees what the first has left. */
	void lock(long line) {
		this.jdbc.sql("SELECT id FROM checklist_line WHERE id = ? FOR UPDATE").param(line).query(Long.class).single();
	}

	boolean arrived(String key) {
		return this.jdbc.sql("SELECT EXISTS(SELECT 1 FROM checklist_answer WHERE sent_key = ?)")
			.param(key)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Adds an answer. What its author had seen, gave before or says as well counts no
	 * longer; what he had not seen stays beside it.
	 */
	void add(GivenAnswer given, long account, Instant at) {
		this.jdbc.sql("""
				UPDATE checklist_answer SET live = FALSE WHERE line_id = :line AND live AND (id <= :seen
				OR answered_by = :account OR (answer = :answer AND points <=> :points AND remark = :remark))""")
			.param("line", given.lineId())
			.param("seen", given.seen())
			.param("account", account)
			.param("answer", given.answer().name())
			.param("points", given.points())
			.param("remark", given.remark())
			.update();
		this.jdbc
			.sql("""
					INSERT INTO checklist_answer (id, line_id, answer, points, remark, answered_by, answered_at, sent_key, live)
					VALUES (NEXTVAL(danvan_id), :line, :answer, :points, :remark, :account, :at, :key, TRUE)""")
			.param("line", given.lineId())
			.param("answer", given.answer().name())
			.param("points", given.points())
			.param("remark", given.remark())
			.param("account", account)
			.param("at", Timestamp.from(at))
			.param("key", given.key())
			.update();
		stand(given.lineId());
	}

	/** Lets one of the live answers stand; false if it is none of them. */
	boolean choose(long line, long answer) {
		int others = this.jdbc
			.sql("""
					UPDATE checklist_answer SET live = FALSE WHERE line_id = :line AND live AND id <> :answer AND EXISTS
					(SELECT 1 FROM (SELECT id FROM checklist_answer WHERE id = :answer AND line_id = :line AND live) chosen)""")
			.param("line", line)
			.param("answer", answer)
			.update();
		stand(line);
		return others > 0;
	}

	/** The first of the live answers stands until somebody chooses. */
	private void stand(long line) {
		this.batch.update("""
				UPDATE checklist_line l JOIN
				(SELECT MIN(id) first, MAX(id) last, COUNT(*) many FROM checklist_answer WHERE line_id = ? AND live) s
				JOIN checklist_answer a ON a.id = s.first
				SET l.answer = a.answer, l.points = a.points, l.remark = a.remark, l.answer_id = s.last,
				l.rivals = s.many - 1 WHERE l.id = ?""", line, line);
	}

	private static ChecklistLine line(ResultSet row, List<ChecklistLine.Rival> rivals) throws SQLException {
		String answer = row.getString("answer");
		return new ChecklistLine(row.getLong("id"), item(row), (answer != null) ? Answer.valueOf(answer) : null,
				plain(row.getBigDecimal("points")), row.getString("remark"), row.getLong("answer_id"),
				row.getInt("files"), rivals);
	}

	private static ChecklistItem item(ResultSet row) throws SQLException {
		return new ChecklistItem(row.getString("code"), row.getString("part"), row.getString("title"),
				row.getString("basis"), row.getString("evidence"),
				VietnameseNumbers.plain(row.getBigDecimal("maximum")));
	}

	private static @Nullable BigDecimal plain(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.plain(points) : null;
	}

}
