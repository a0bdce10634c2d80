package vn.danvan.demo;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.account.DemoAccounts;
import vn.danvan.account.LoginHint;

/** Offers the accounts of the demo on its login page. */
@Component
@Profile("demo")
class DemoLogin implements LoginHint {

	private final JdbcClient jdbc;

	DemoLogin(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Hint> hints() {
		List<Hint> hints = new ArrayList<>(
				DemoPeople.DISTRICT.stream().map((person) -> new Hint(person.username(), person.position())).toList());
		hints.addAll(this.jdbc.sql("""
				SELECT username, position_title FROM account WHERE username LIKE 'xa.%' OR username LIKE 'lanhdao.%'
				ORDER BY SUBSTRING_INDEX(username, '.', -1), username DESC""")
			.query((row, number) -> new Hint(row.getString(1), row.getString(2)))
			.list());
		return hints;
	}

	@Override
	public String password() {
		return DemoAccounts.PASSWORD;
	}

}
