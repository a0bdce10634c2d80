package vn.danvan.directive;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sổ văn bản đến: gives out the số đến of a year. The row of the year stays locked until
 * the transaction that registers the directive ends, so none is lost and none is used
 * twice.
 */
@Repository
class ArrivalBook {

	private final JdbcClient jdbc;

	ArrivalBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the next number.
	 * @param year the year of the arrival
	 * @return số đến, from 1
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	int take(int year) {
		return this.jdbc.sql("""
				INSERT INTO arrival_book (year, next_number) VALUES (?, 2)
				ON DUPLICATE KEY UPDATE next_number = next_number + 1 RETURNING next_number - 1""")
			.param(year)
			.query(Integer.class)
			.single();
	}

}
