package vn.danvan.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.StartupStep;

/**
 * Refuses to work in earnest on a database of the demo, whose accounts all have a
 * published password.
 */
@Component
@Profile("!demo")
class DemoDataGuard extends StartupStep {

	private static final int POSITION = 1;

	private final JdbcClient jdbc;

	DemoDataGuard(JdbcClient jdbc) {
		super(POSITION);
		this.jdbc = jdbc;
	}

	@Override
	protected void run() {
		int marks = this.jdbc
			.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?")
			.param(DemoOrigin.TABLE)
			.query(Integer.class)
			.single();
		if (marks > 0) {
			throw new DemoOrigin.ForeignDatabase(
					"This database was filled by the demo, with published passwords; use another one.");
		}
	}

}
