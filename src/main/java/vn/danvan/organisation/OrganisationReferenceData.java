package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.Validity;

/**
 * Fills an empty database with the published units of huyện Lạc Sơn (24 until 30/6/2025,
 * 8 since) and the usual bodies of a district and its communes.
 */
@Component
class OrganisationReferenceData extends FirstFill {

	private static final int POSITION = 10;

	private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

	private static final LocalDate TERM_BEGIN = LocalDate.of(2020, 1, 1);

	private static final LocalDate DISTRICT_END = LocalDate.of(2025, 7, 1);

	private static final String DISTRICT_CODE = "157";

	private final JdbcClient jdbc;

	private long nextId = 1;

	OrganisationReferenceData(JdbcClient jdbc, TransactionTemplate transaction) {
		super(POSITION, "unit", jdbc, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		this.nextId = 1;
		Map<String, Long> before = units("db/data/units-2023.csv", new HashMap<>());
		Map<String, Long> after = units("db/data/units-2025.csv", before);
		successions(before, after);
		bodies(before);
	}

	private Map<String, Long> units(String file, Map<String, Long> earlier) {
		Map<String, Long> ids = new HashMap<>();
		for (Map<String, String> row : CsvFile.read(file)) {
			long id = this.nextId++;
			this.jdbc.sql("INSERT INTO unit (id) VALUES (?)").param(id).update();
			ids.put(row.get("code"), id);
			Long parent = ids.getOrDefault(row.get("parent_code"), earlier.get(row.get("parent_code")));
			this.jdbc
				.sql("""
						INSERT INTO unit_version (id, unit_id, code, name, kind, parent_id, population, area_km2, search_key,
						valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(id, id, row.get("code"), row.get("name"), row.get("type"), parent,
						blankAsNull(row.get("population")), blankAsNull(row.get("area_km2")),
						VietnameseText.searchKey(row.get("name"), row.get("code")),
						date(row.get("valid_from"), BEGINNING), dayAfter(row.get("valid_to")))
				.update();
		}
		return ids;
	}

	private void successions(Map<String, Long> before, Map<String, Long> after) {
		long change = this.nextId++;
		this.jdbc.sql("""
				INSERT INTO unit_change (id, kind, effective_on, document_number, document_date, document_issuer)
				VALUES (?, 'MERGED', ?, '1676/NQ-UBTVQH15', '2025-06-16', 'Ủy ban Thường vụ Quốc hội')""")
			.params(change, DISTRICT_END)
			.update();
		for (Map<String, String> row : CsvFile.read("db/data/units-2023.csv")) {
			Long successor = after.get(row.get("successor_code"));
			if (successor != null) {
				this.jdbc.sql("""
						INSERT INTO unit_succession (id, change_id, predecessor_id, successor_id, share)
						VALUES (?, ?, ?, ?, 1)""")
					.params(this.nextId++, change, before.get(row.get("code")), successor)
					.update();
			}
		}
	}

	private void bodies(Map<String, Long> units) {
		List<Map<String, String>> rows = CsvFile.read("db/data/bodies-2023.csv");
		long district = units.get(DISTRICT_CODE);
		int position = 0;
		for (Map<String, String> row : rows) {
			position++;
			if (row.get("level").equals("DISTRICT")) {
				long body = body(district, row, row.get("name"), position, "Lạc Sơn");
				purpose(district, body, row.get("symbol"));
			}
		}
		for (Map<String, String> unit : CsvFile.read("db/data/units-2023.csv")) {
			if (unit.get("parent_code").equals(DISTRICT_CODE)) {
				String name = VietnameseText.lowerFirst(unit.get("name"));
				String place = unit.get("name").replaceFirst("^(Thị trấn|Xã) ", "");
				for (Map<String, String> row : rows) {
					if (row.get("level").equals("EACH_COMMUNE")) {
						body(units.get(unit.get("code")), row, row.get("name").replace("{unit}", name), position,
								place);
					}
				}
			}
		}
	}

	private long body(long unit, Map<String, String> row, String name, int position, String place) {
		long id = this.nextId++;
		BodyKind kind = BodyKind.valueOf(row.get("kind"));
		boolean district = row.get("level").equals("DISTRICT");
		this.jdbc.sql("INSERT INTO body (id, unit_id) VALUES (?, ?)").params(id, unit).update();
		this.jdbc.sql("""
				INSERT INTO body_version (id, body_id, symbol, name, header_name, parent_name, place, head_title,
				collective_name, kind, position, search_key, valid_from, valid_until)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, id, row.get("symbol"), name, headerName(row.get("symbol"), name, district),
					parentName(row.get("symbol"), kind, district), place, headTitle(row.get("symbol"), name),
					collective(row.get("symbol")), kind.name(), position,
					VietnameseText.searchKey(name, row.get("symbol")), TERM_BEGIN, DISTRICT_END)
			.update();
		return id;
	}

	private static String headerName(String symbol, String name, boolean district) {
		String bare = name.replaceFirst(" Huyện ủy$", "").replaceFirst(" huyện$", "");
		if (symbol.equals("HU")) {
			return VietnameseText.upper("Huyện ủy Lạc Sơn");
		}
		if (symbol.equals("BCĐ")) {
			return VietnameseText.upper("Ban Chỉ đạo\nthực hiện quy chế\ndân chủ ở cơ sở");
		}
		return VietnameseText.upper(symbol.equals("UBND")
				? "Ủy ban nhân dân\n" + (district ? "huyện Lạc Sơn" : name.replaceFirst("^Ủy ban nhân dân ", ""))
				: bare);
	}

	private static @Nullable String parentName(String symbol, BodyKind kind, boolean district) {
		if (symbol.equals("HU")) {
			return "ĐẢNG BỘ TỈNH HÒA BÌNH";
		}
		if (kind.followsPartyRules()) {
			return "HUYỆN ỦY LẠC SƠN";
		}
		return (district && kind == BodyKind.STATE_BODY && !symbol.equals("UBND")) ? "UBND HUYỆN LẠC SƠN" : null;
	}

	private static String headTitle(String symbol, String name) {
		if (symbol.equals("ĐU") || symbol.equals("HU")) {
			return "BÍ THƯ";
		}
		if (name.startsWith("Ban ")) {
			return "TRƯỞNG BAN";
		}
		if (name.startsWith("Phòng ")) {
			return "TRƯỞNG PHÒNG";
		}
		return name.startsWith("Ủy ban nhân dân") || name.startsWith("Ủy ban MTTQ") ? "CHỦ TỊCH" : "THỦ TRƯỞNG";
	}

	/** Committees sign together: their head signs on behalf of all. */
	private static @Nullable String collective(String symbol) {
		return switch (symbol) {
			case "HU", "ĐU" -> "BAN THƯỜNG VỤ";
			case "UBND" -> "ỦY BAN NHÂN DÂN";
			case "MTTQ" -> "BAN THƯỜNG TRỰC";
			case "HPN", "HND", "LĐLĐ", "HĐ", "HCCB" -> "BAN THƯỜNG VỤ";
			default -> null;
		};
	}

	private void purpose(long district, long body, String symbol) {
		List<BodyPurpose> purposes = switch (symbol) {
			case "BDVHU" -> List.of(BodyPurpose.MASS_MOBILISATION, BodyPurpose.DEMOCRACY_STANDING_BODY);
			case "UBND" -> List.of(BodyPurpose.PEOPLES_COMMITTEE);
			default -> List.of();
		};
		for (BodyPurpose purpose : purposes) {
			this.jdbc.sql("""
					INSERT INTO body_function (id, unit_id, body_id, purpose, valid_from, valid_until)
					VALUES (?, ?, ?, ?, ?, ?)""")
				.params(this.nextId++, district, body, purpose.name(), TERM_BEGIN, DISTRICT_END)
				.update();
		}
	}

	private static LocalDate date(@Nullable String text, LocalDate otherwise) {
		return (text == null || text.isEmpty()) ? otherwise : LocalDate.parse(text);
	}

	private static LocalDate dayAfter(@Nullable String text) {
		return (text == null || text.isEmpty()) ? Validity.FOREVER : LocalDate.parse(text).plusDays(1);
	}

	private static @Nullable String blankAsNull(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : text;
	}

}
