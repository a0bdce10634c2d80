package vn.danvan.rollout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/**
 * Keeps what stands in criteria sets: read whole in five statements, written whole while
 * a set is a draft.
 */
@Repository
class CriteriaRows {

	/** Parts before what they belong to. */
	private static final List<String> TABLES = List.of("criterion_threshold", "criterion", "criteria_group",
			"criteria_band", "criteria_exclusion");

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	CriteriaRows(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	Criteria read(long set) {
		Map<String, List<Threshold>> thresholds = new LinkedHashMap<>();
		each("SELECT code, from_value, points FROM criterion_threshold WHERE set_id = :set", set,
				(row) -> thresholds.computeIfAbsent(row.getString(1), (code) -> new ArrayList<>())
					.add(new Threshold(VietnameseNumbers.plain(row.getBigDecimal(2)),
							VietnameseNumbers.plain(row.getBigDecimal(3)))));
		Map<String, List<Criterion>> criteria = new LinkedHashMap<>();
		each("""
				SELECT group_code, code, title, maximum, source, source_codes, least_answers, evidence_asked
				FROM criterion WHERE set_id = :set ORDER BY position""", set, (row) -> {
			String codes = row.getString(6);
			criteria.computeIfAbsent(row.getString(1), (group) -> new ArrayList<>())
				.add(new Criterion(row.getString(2), row.getString(3), VietnameseNumbers.plain(row.getBigDecimal(4)),
						ScoreSource.valueOf(row.getString(5)), codes.isEmpty() ? Set.of() : Set.of(codes.split(",")),
						row.getInt(7), thresholds.getOrDefault(row.getString(2), List.of()), row.getBoolean(8)));
		});
		List<CriteriaGroup> groups = new ArrayList<>();
		each("SELECT code, title, minimum_percent FROM criteria_group WHERE set_id = :set ORDER BY position", set,
				(row) -> groups.add(new CriteriaGroup(row.getString(1), row.getString(2), row.getInt(3),
						criteria.getOrDefault(row.getString(1), List.of()))));
		List<Band> bands = new ArrayList<>();
		each("SELECT title, from_points, recognised FROM criteria_band WHERE set_id = :set", set, (row) -> bands
			.add(new Band(row.getString(1), VietnameseNumbers.plain(row.getBigDecimal(2)), row.getBoolean(3))));
		List<String> exclusions = new ArrayList<>();
		each("SELECT title FROM criteria_exclusion WHERE set_id = :set ORDER BY position", set,
				(row) -> exclusions.add(row.getString(1)));
		return new Criteria(groups, bands, exclusions);
	}

	void write(long set, Criteria criteria) {
		delete(set);
		List<Object[]> groups = new ArrayList<>();
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> thresholds = new ArrayList<>();
		for (CriteriaGroup group : criteria.groups()) {
			groups.add(new Object[] { set, groups.size(), group.code(), group.title(), group.minimumPercent() });
			for (Criterion one : group.criteria()) {
				rows.add(new Object[] { set, rows.size(), one.code(), group.code(), one.title(), one.maximum(),
						one.source().name(), String.join(",", one.sources().stream().sorted().toList()),
						one.leastAnswers(), one.evidenceAsked() });
				one.thresholds()
					.forEach((threshold) -> thresholds
						.add(new Object[] { set, one.code(), threshold.from(), threshold.points() }));
			}
		}
		this.batch.batchUpdate("""
				INSERT INTO criteria_group (set_id, position, code, title, minimum_percent)
				VALUES (?, ?, ?, ?, ?)""", groups);
		this.batch.batchUpdate("""
				INSERT INTO criterion (set_id, position, code, group_code, title, maximum, source, source_codes,
				least_answers, evidence_asked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
		this.batch.batchUpdate("""
				INSERT INTO criterion_threshold (set_id, code, from_value, points) VALUES (?, ?, ?, ?)""", thresholds);
		this.batch.batchUpdate("""
				INSERT INTO criteria_band (set_id, from_points, title, recognised) VALUES (?, ?, ?, ?)""",
				criteria.bands()
					.stream()
					.map((band) -> new Object[] { set, band.from(), band.title(), band.recognised() })
					.toList());
		List<Object[]> exclusions = new ArrayList<>();
		criteria.exclusions().forEach((one) -> exclusions.add(new Object[] { set, exclusions.size(), one }));
		this.batch.batchUpdate("INSERT INTO criteria_exclusion (set_id, position, title) VALUES (?, ?, ?)", exclusions);
	}

	void delete(long set) {
		TABLES.forEach((table) -> this.batch.update("DELETE FROM " + table + " WHERE set_id = ?", set));
	}

	private void each(String sql, long set, RowCallbackHandler row) {
		this.jdbc.sql(sql).param("set", set).query(row);
	}

}
