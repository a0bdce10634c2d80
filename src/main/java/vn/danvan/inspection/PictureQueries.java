package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums inspections up over the years, one statement each. */
@Repository
class PictureQueries {

	private static final String COMMUNES = """
			unit_version u WHERE u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
			AND u.valid_from <= :day AND :day < u.valid_until
			""";

	private static final String HELD = "i.kind = 'DEMOCRACY' AND i.inspected_on >= :from AND i.inspected_on < :until";

	private static final String SHORTCOMINGS = """
			SELECT x.basis, x.title, x.code, s.missed, s.partly, s.asked FROM
			(SELECT l.checklist_id, l.code, SUM(l.answer = 'NOT_MET') missed, SUM(l.answer = 'PARTLY') partly,
			SUM(l.answer <> 'NOT_ARISEN') asked
			FROM inspection i JOIN checklist_line l ON l.inspection_id = i.id WHERE %s
			AND i.state IN ('MINUTED', 'CONCLUDED') GROUP BY l.checklist_id, l.code) s
			JOIN checklist_item x ON x.checklist_id = s.checklist_id AND x.code = s.code
			WHERE s.missed + s.partly > 0
			ORDER BY s.missed * 2 + s.partly DESC, s.missed DESC, x.basis, x.code LIMIT :limit""";

	private final JdbcClient jdbc;

	PictureQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<YearOfInspections> years(LocalDate from, LocalDate until) {
		Map<Integer, Map<TargetKind, Integer>> held = new LinkedHashMap<>();
		Map<Integer, Map<Grade, Integer>> graded = new LinkedHashMap<>();
		this.jdbc
			.sql("""
					SELECT YEAR(i.inspected_on) year, i.target, IF(i.state = 'CONCLUDED', i.grade, NULL) grade, COUNT(*) many
					FROM inspection i WHERE
					"""
					+ HELD + " GROUP BY 1, 2, 3 ORDER BY 1")
			.param("from", from)
			.param("until", until)
			.query((row) -> {
				int year = row.getInt(1);
				held.computeIfAbsent(year, (key) -> new EnumMap<>(TargetKind.class))
					.merge(TargetKind.valueOf(row.getString(2)), row.getInt(4), Integer::sum);
				String grade = row.getString(3);
				Map<Grade, Integer> grades = graded.computeIfAbsent(year, (key) -> new EnumMap<>(Grade.class));
				if (grade != null) {
					grades.merge(Grade.valueOf(grade), row.getInt(4), Integer::sum);
				}
			});
		List<YearOfInspections> years = new ArrayList<>();
		held.forEach((year, targets) -> years
			.add(new YearOfInspections(year, targets, graded.getOrDefault(year, Map.of()))));
		return years;
	}

	/** The items that were missed most often in minuted inspections. */
	List<FrequentShortcoming> shortcomings(LocalDate from, LocalDate until, int limit) {
		return shortcomings(this.jdbc.sql(SHORTCOMINGS.formatted(HELD)).param("from", from).param("until", until),
				limit);
	}

	/** The same of some inspections. */
	List<FrequentShortcoming> shortcomings(Collection<Long> inspections, int limit) {
		return inspections.isEmpty() ? List.of() : shortcomings(
				this.jdbc.sql(SHORTCOMINGS.formatted("i.id IN (:ids)")).param("ids", inspections), limit);
	}

	private static List<FrequentShortcoming> shortcomings(StatementSpec statement, int limit) {
		return statement.param("limit", limit)
			.query((row, number) -> new FrequentShortcoming(row.getString(1), row.getString(3), row.getString(2),
					row.getInt(4), row.getInt(5), row.getInt(6)))
			.list();
	}

	/** One page of communes with what each year brought. */
	List<InspectedCommune> communes(long district, LocalDate day, int firstYear, int lastYear, long offset, int limit) {
		Map<Long, InspectedCommune> communes = new LinkedHashMap<>();
		this.jdbc
			.sql("SELECT u.unit_id, u.name FROM " + COMMUNES
					+ " ORDER BY u.name, u.unit_id LIMIT :limit OFFSET :offset")
			.param("district", district)
			.param("day", day)
			.param("limit", limit)
			.param("offset", offset)
			.query((row) -> {
				communes.put(row.getLong(1),
						new InspectedCommune(row.getLong(1), row.getString(2), new LinkedHashMap<>()));
			});
		if (!communes.isEmpty()) {
			this.jdbc.sql("""
					SELECT i.unit_id, YEAR(i.inspected_on), i.id, IF(i.state = 'CONCLUDED', i.grade, NULL)
					FROM inspection i WHERE i.target = 'COMMUNE' AND i.unit_id IN (:units) AND
					""" + HELD + " ORDER BY i.inspected_on, i.id")
				.param("units", communes.keySet())
				.param("from", LocalDate.of(firstYear, 1, 1))
				.param("until", LocalDate.of(lastYear + 1, 1, 1))
				.query((row) -> {
					String grade = row.getString(4);
					InspectedCommune commune = communes.get(row.getLong(1));
					if (commune != null) {
						commune.years()
							.put(row.getInt(2), new InspectedCommune.Held(row.getLong(3),
									(grade != null) ? Grade.valueOf(grade) : null));
					}
				});
		}
		return List.copyOf(communes.values());
	}

	/** The names of the communes in which nothing was inspected. */
	List<String> neverInspected(long district, LocalDate day, LocalDate from, LocalDate until) {
		return this.jdbc.sql("SELECT u.name FROM " + COMMUNES
				+ " AND NOT EXISTS (SELECT 1 FROM inspection i WHERE i.target = 'COMMUNE' AND i.unit_id = u.unit_id AND "
				+ HELD + ") ORDER BY u.name")
			.param("district", district)
			.param("day", day)
			.param("from", from)
			.param("until", until)
			.query(String.class)
			.list();
	}

	int countCommunes(long district, LocalDate day) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + COMMUNES)
			.param("district", district)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

}
