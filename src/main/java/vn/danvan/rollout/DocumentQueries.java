package vn.danvan.rollout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.danvan.base.text.VietnameseNumbers;

/** Reads what documents of many communes print, one statement each. */
@Repository
class DocumentQueries {

	private static final String RECOGNISED = """
			SELECT r.id, r.unit_id, u.name, r.year, r.final_total, r.band, a.symbol, a.signed_on, a.issuer, a.signer_name,
			a.signer_title FROM roll_out r
			JOIN roll_out_step t ON t.roll_out_id = r.id AND t.stage = 'RECOGNISED'
			JOIN roll_out_act a ON a.id = t.act_id
			"""
			+ RollOutQueries.NAMED + " WHERE r.stage = 'RECOGNISED' AND ";

	private static final String LISTED = """
			SELECT u.name, r.contact, r.pledge, r.self_total, r.appraised_total, r.final_total, r.band FROM roll_out r
			""" + RollOutQueries.NAMED;

	private final JdbcClient jdbc;

	DocumentQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All communes of a district on a day with where they stand in a year. */
	List<SummaryRow> summary(long district, LocalDate day, int year) {
		return this.jdbc
			.sql("""
					SELECT u.name, IF(r.stage = 'DRAFT', NULL, r.stage) stage, r.self_total, r.appraised_total, r.final_total,
					r.band, (SELECT SUM(c.maximum) FROM criterion c WHERE c.set_id = r.set_id) maximum,
					(SELECT COUNT(*) FROM criterion c WHERE c.set_id = r.set_id AND c.evidence_asked) asked,
					(SELECT COUNT(DISTINCT s.code) FROM criterion_score s
					JOIN criterion c ON c.set_id = s.set_id AND c.code = s.code AND c.evidence_asked
					JOIN evidence e ON e.subject_type = 'criterion-score' AND e.subject_id = s.id
					WHERE s.roll_out_id = r.id) proved,
					(SELECT COUNT(DISTINCT e.subject_type) FROM evidence e
					WHERE e.subject_type IN (:own) AND e.subject_id = r.id)
					+ (EXISTS (SELECT 1 FROM evidence e WHERE e.subject_type = :approval AND e.subject_id = r.id)
					OR EXISTS (SELECT 1 FROM roll_out_step t WHERE t.roll_out_id = r.id AND t.stage = 'LISTED'
					AND t.document_symbol <> '')) parts
					FROM unit_version u LEFT JOIN roll_out r ON r.unit_id = u.unit_id AND r.year = :year
					WHERE u.parent_id = :district AND u.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD')
					AND u.valid_from <= :day AND :day < u.valid_until ORDER BY u.name""")
			.param("own",
					Arrays.stream(DossierPart.values())
						.filter((part) -> part != DossierPart.APPROVAL)
						.map(DossierPart::subjectType)
						.toList())
			.param("approval", DossierPart.APPROVAL.subjectType())
			.param("year", year)
			.param("district", district)
			.param("day", day)
			.query(DocumentQueries::summaryRow)
			.list();
	}

	/** The recognised communes of a year, in Vietnamese order. */
	List<RecognisedCommune> recognised(int year) {
		return recognised(this.jdbc.sql(RECOGNISED + "r.year = :year ORDER BY u.name").param("year", year));
	}

	/** One commune, if it is recognised by a recorded decision. */
	List<RecognisedCommune> recognisedOne(long rollOut) {
		return recognised(this.jdbc.sql(RECOGNISED + "r.id = :id").param("id", rollOut));
	}

	/** The communes of a year at a step, in Vietnamese order. */
	List<ListedCommune> at(RollOutStage stage, int year) {
		return listed(this.jdbc.sql(LISTED + " WHERE r.year = :year AND r.stage = :stage ORDER BY u.name")
			.param("year", year)
			.param("stage", stage.name()));
	}

	/** The communes that a recorded decision names, in Vietnamese order. */
	List<ListedCommune> named(long act) {
		return listed(this.jdbc.sql(LISTED + """
				JOIN roll_out_act_unit a ON a.roll_out_id = r.id WHERE a.act_id = :act ORDER BY u.name""")
			.param("act", act));
	}

	/**
	 * Names of the files of a dossier by kind of record, in the order of their coming.
	 */
	Map<String, List<String>> fileNames(long rollOut) {
		Map<String, List<String>> names = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject_type, file_name FROM evidence
				WHERE subject_type IN (:types) AND subject_id = :id ORDER BY id""")
			.param("types", types())
			.param("id", rollOut)
			.query((RowCallbackHandler) (row) -> names.computeIfAbsent(row.getString(1), (type) -> new ArrayList<>())
				.add(row.getString(2)));
		return names;
	}

	/** How many files each criterion of some roll-outs has, by score. */
	Map<Long, Integer> filesOfScores(Collection<Long> rollOuts) {
		Map<Long, Integer> files = new HashMap<>();
		this.jdbc.sql("""
				SELECT s.id, COUNT(*) FROM criterion_score s
				JOIN evidence e ON e.subject_type = 'criterion-score' AND e.subject_id = s.id
				WHERE s.roll_out_id IN (:ids) GROUP BY s.id""")
			.param("ids", rollOuts)
			.query((RowCallbackHandler) (row) -> files.put(row.getLong(1), row.getInt(2)));
		return files;
	}

	/** How many files each part of some dossiers has, by roll-out and kind of record. */
	Map<Long, Map<String, Integer>> filesOfDossiers(Collection<Long> rollOuts) {
		Map<Long, Map<String, Integer>> files = new HashMap<>();
		this.jdbc.sql("""
				SELECT subject_id, subject_type, COUNT(*) FROM evidence
				WHERE subject_type IN (:types) AND subject_id IN (:ids) GROUP BY subject_id, subject_type""")
			.param("types", types())
			.param("ids", rollOuts)
			.query((RowCallbackHandler) (row) -> files.computeIfAbsent(row.getLong(1), (id) -> new HashMap<>())
				.put(row.getString(2), row.getInt(3)));
		return files;
	}

	/** Which excluding conditions were declared and found, by roll-out. */
	Map<Long, Conditions> conditions(Collection<Long> rollOuts) {
		Map<Long, Conditions> conditions = new HashMap<>();
		this.jdbc
			.sql("SELECT roll_out_id, position, declared, found FROM roll_out_exclusion WHERE roll_out_id IN (:ids)")
			.param("ids", rollOuts)
			.query((RowCallbackHandler) (row) -> {
				Conditions one = conditions.computeIfAbsent(row.getLong(1), (id) -> Conditions.none());
				if (row.getBoolean(3)) {
					one.declared().add(row.getInt(2));
				}
				if (row.getBoolean(4)) {
					one.found().add(row.getInt(2));
				}
			});
		return conditions;
	}

	private static List<String> types() {
		return Arrays.stream(DossierPart.values()).map(DossierPart::subjectType).toList();
	}

	private static SummaryRow summaryRow(ResultSet row, int number) throws SQLException {
		String stage = row.getString("stage");
		RollOutStage known = (stage != null) ? RollOutStage.valueOf(stage) : null;
		boolean appraised = known != null && known.appraised();
		String band = row.getString("band");
		return new SummaryRow(row.getString("name"), known, (known != null) ? row.getInt("parts") : 0,
				row.getInt("proved"), row.getInt("asked"), number(row, "maximum"), number(row, "self_total"),
				appraised ? number(row, "appraised_total") : null, number(row, "final_total"),
				(appraised && band != null) ? band : "");
	}

	private static List<RecognisedCommune> recognised(StatementSpec statement) {
		return statement
			.query((row, number) -> new RecognisedCommune(row.getLong(1), row.getLong(2), row.getString(3),
					row.getInt(4), VietnameseNumbers.plain(row.getBigDecimal(5)), row.getString(6), row.getString(7),
					row.getObject(8, LocalDate.class), row.getString(9), row.getString(10), row.getString(11)))
			.list();
	}

	private static List<ListedCommune> listed(StatementSpec statement) {
		return statement.query((row, number) -> {
			String band = row.getString("band");
			return new ListedCommune(row.getString("name"),
					new Registration(row.getString("contact"), row.getString("pledge")), number(row, "self_total"),
					number(row, "appraised_total"), number(row, "final_total"), (band != null) ? band : "");
		}).list();
	}

	private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
		BigDecimal number = row.getBigDecimal(column);
		return (number != null) ? VietnameseNumbers.plain(number) : null;
	}

	/**
	 * Điều kiện loại trừ of a commune, by position.
	 *
	 * @param declared by itself
	 * @param found by the appraisers
	 */
	record Conditions(Set<Integer> declared, Set<Integer> found) {

		static Conditions none() {
			return new Conditions(new HashSet<>(), new HashSet<>());
		}

	}

}
