package vn.danvan.calendar;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvan.base.CsvFile;
import vn.danvan.base.FirstFill;

/**
 * Supplies the public holidays of 2021 to 2026. A day fixed by the law cites the law
 * alone; what a yearly notice fixes says that it must be compared with the notice. Filled
 * once: where there was ever a row, nothing comes back, even if people took all away.
 */
@Component
class HolidayReferenceData extends FirstFill {

	private static final int POSITION = 11;

	private final JdbcTemplate jdbc;

	HolidayReferenceData(JdbcTemplate jdbc, JdbcClient client, TransactionTemplate transaction) {
		super(POSITION, "holiday FOR SYSTEM_TIME ALL", client, transaction);
		this.jdbc = jdbc;
	}

	@Override
	protected void fill() {
		List<Object[]> rows = CsvFile.read("db/data/holidays.csv")
			.stream()
			.map((row) -> new Object[] { LocalDate.parse(row.get("day")), row.get("kind"), row.get("name"),
					row.get("source") })
			.toList();
		this.jdbc.batchUpdate(
				"INSERT INTO holiday (id, day, kind, name, source) VALUES (NEXTVAL(danvan_id), ?, ?, ?, ?)", rows);
	}

}
