package vn.danvan.survey;

import java.security.SecureRandom;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invents the words in the addresses of the desk: letters that nobody mistakes. */
@Component
class RoundCodes {

	private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXY";

	private static final int LENGTH = 6;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	RoundCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A code that no round has. */
	String next() {
		String code = this.random.ints(LENGTH, 0, LETTERS.length())
			.collect(StringBuilder::new, (word, letter) -> word.append(LETTERS.charAt(letter)), StringBuilder::append)
			.toString();
		boolean free = this.jdbc.sql("SELECT COUNT(*) FROM survey_round WHERE code = ?")
			.param(code)
			.query(Integer.class)
			.single() == 0;
		return free ? code : next();
	}

}
