package vn.danvan.organisation;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseText;

/**
 * Answers what units and bodies there are on a day and what they are called. Names of
 * units and bodies are no business data: everybody who is logged in may read them.
 */
@Service
@Transactional(readOnly = true)
public class Organisation {

	private static final String UNIT = """
			SELECT v.unit_id, v.code, v.name, v.kind, v.parent_id, v.valid_from, v.valid_until
			FROM unit_version v
			WHERE v.valid_from <= :day AND :day < v.valid_until
			""";

	private static final String BODY = """
			SELECT b.id, b.unit_id, v.symbol, v.name, v.kind
			FROM body b JOIN body_version v ON v.body_id = b.id AND v.valid_from <= :day AND :day < v.valid_until
			""";

	private final JdbcClient jdbc;

	private final Actors actors;

	Organisation(JdbcClient jdbc, Actors actors) {
		this.jdbc = jdbc;
		this.actors = actors;
	}

	/**
	 * All units of a day, in Vietnamese order of their names.
	 * @param day the day
	 * @param typed what the name or code shall contain, marks and case ignored; empty for
	 * all
	 * @return the units
	 */
	public List<UnitName> units(LocalDate day, String typed) {
		this.actors.current();
		return this.jdbc.sql(UNIT + " AND v.search_key LIKE :pattern ORDER BY v.name")
			.param("day", day)
			.param("pattern", VietnameseText.searchPattern(typed))
			.query(Organisation::unit)
			.list();
	}

	/**
	 * The communes below a unit on a day, in Vietnamese order.
	 * @param parentId the district, or the province where there is no district
	 * @param day the day
	 * @return xã, phường, thị trấn
	 */
	public List<UnitName> communes(long parentId, LocalDate day) {
		return this.jdbc
			.sql(UNIT + " AND v.parent_id = :parent AND v.kind IN ('TOWNSHIP', 'COMMUNE', 'WARD') ORDER BY v.name")
			.param("day", day)
			.param("parent", parentId)
			.query(Organisation::unit)
			.list();
	}

	/**
	 * One unit as it is called on a day.
	 * @param id the unit
	 * @param day the day
	 * @return the unit, if it exists then
	 */
	public Optional<UnitName> unit(long id, LocalDate day) {
		return this.jdbc.sql(UNIT + " AND v.unit_id = :id")
			.param("day", day)
			.param("id", id)
			.query(Organisation::unit)
			.optional();
	}

	/**
	 * Names of several units at once, whatever the day: the version of the day or else
	 * the last before it.
	 * @param ids the units
	 * @param day the day
	 * @return names by id
	 */
	public Map<Long, UnitName> unitNames(Collection<Long> ids, LocalDate day) {
		Map<Long, UnitName> names = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("""
					SELECT v.unit_id, v.code, v.name, v.kind, v.parent_id, v.valid_from, v.valid_until
					FROM unit_version v WHERE v.unit_id IN (:ids) ORDER BY v.valid_from <= :day, v.valid_from""")
				.param("ids", ids)
				.param("day", day)
				.query(Organisation::unit)
				.list()
				.forEach((unit) -> names.put(unit.id(), unit));
		}
		return names;
	}

	/**
	 * All bodies that belong to a unit on a day, in the order of the official list.
	 * @param unitId the district or a commune
	 * @param day the day
	 * @return the bodies
	 */
	public List<BodyName> bodies(long unitId, LocalDate day) {
		return this.jdbc.sql(BODY + " WHERE b.unit_id = :unit ORDER BY v.position, v.name")
			.param("day", day)
			.param("unit", unitId)
			.query(Organisation::body)
			.list();
	}

	/**
	 * One body as it is called on a day.
	 * @param id the body
	 * @param day the day
	 * @return the body, if it exists then
	 */
	public Optional<BodyName> body(long id, LocalDate day) {
		return this.jdbc.sql(BODY + " WHERE b.id = :id")
			.param("day", day)
			.param("id", id)
			.query(Organisation::body)
			.optional();
	}

	/**
	 * The body that holds a function on a day.
	 * @param purpose the function
	 * @param day the day
	 * @return the body
	 * @throws NotPermitted if nobody holds it then
	 */
	public BodyName holder(BodyPurpose purpose, LocalDate day) {
		return findHolder(purpose, day).orElseThrow(NotPermitted::new);
	}

	/**
	 * The body that holds a function on a day, if any does.
	 * @param purpose the function
	 * @param day the day
	 * @return the body, empty before the district's first records and after its end
	 */
	public Optional<BodyName> findHolder(BodyPurpose purpose, LocalDate day) {
		return this.jdbc.sql(BODY + """
				 JOIN body_function f ON f.body_id = b.id AND f.valid_from <= :day AND :day < f.valid_until
				WHERE f.purpose = :purpose""")
			.param("day", day)
			.param("purpose", purpose.name())
			.query(Organisation::body)
			.optional();
	}

	/**
	 * What a document of a body prints on a date.
	 * @param bodyId the issuing body
	 * @param day the document's date
	 * @return the letterhead, empty if the body does not exist on that date
	 */
	public Optional<Letterhead> letterhead(long bodyId, LocalDate day) {
		return this.jdbc.sql("""
				SELECT body_id, parent_name, header_name, name, symbol, place, head_title, kind, collective_name
				FROM body_version WHERE body_id = :id AND valid_from <= :day AND :day < valid_until""")
			.param("id", bodyId)
			.param("day", day)
			.query((row, number) -> new Letterhead(row.getLong(1), row.getString(2), row.getString(3),
					formalName(row.getString(4), row.getString(6)), row.getString(5), row.getString(6),
					row.getString(7), BodyKind.valueOf(row.getString(8)), row.getString(9)))
			.optional();
	}

	/**
	 * The days of a stretch on which a unit or body begins, ends or is called anew.
	 * Between two of them all questions have the same answers.
	 * @param from first day of the stretch
	 * @param until first day after it
	 * @return the days in order
	 */
	public List<LocalDate> changes(LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				SELECT day FROM (SELECT valid_from day FROM unit_version UNION SELECT valid_until FROM unit_version
				UNION SELECT valid_from FROM body_version UNION SELECT valid_until FROM body_version) changes
				WHERE day > :from AND day < :until ORDER BY day""")
			.param("from", from)
			.param("until", until)
			.query(LocalDate.class)
			.list();
	}

	/**
	 * All changes of units, latest first.
	 * @return which unit became which
	 */
	public List<UnitSuccession> successions() {
		return this.jdbc
			.sql("""
					SELECT c.effective_on, c.kind, c.document_number, c.document_issuer, s.predecessor_id, s.successor_id, s.share
					FROM unit_succession s JOIN unit_change c ON c.id = s.change_id
					ORDER BY c.effective_on DESC, s.successor_id, s.predecessor_id""")
			.query((row, number) -> new UnitSuccession(day(row.getDate(1)), UnitChangeKind.valueOf(row.getString(2)),
					row.getString(3) + ", " + row.getString(4), row.getLong(5), row.getLong(6),
					new BigDecimal(row.getString(7))))
			.list();
	}

	/**
	 * Lists call a body of the district without the district's name; documents say it.
	 */
	private static String formalName(String name, String place) {
		return name.endsWith(" huyện") ? name + " " + place : name;
	}

	private static UnitName unit(ResultSet row, int number) throws SQLException {
		return new UnitName(row.getLong(1), row.getString(2), row.getString(3), UnitKind.valueOf(row.getString(4)),
				nullableLong(row, 5), day(row.getDate(6)), day(row.getDate(7)));
	}

	private static BodyName body(ResultSet row, int number) throws SQLException {
		return new BodyName(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4),
				BodyKind.valueOf(row.getString(5)));
	}

	private static @Nullable Long nullableLong(ResultSet row, int column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	private static LocalDate day(Date date) {
		return date.toLocalDate();
	}

}
