package vn.danvan.demo;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvan.base.StartupStep;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Banner;

/**
 * Lets the demo begin at 08:00 on 20/6/2023 in Vietnam and run forward from there; a
 * restart goes on where time has come to.
 */
@Component
@Profile("demo")
class DemoClock extends StartupStep implements Banner {

	static final Instant BEGIN = LocalDateTime.of(2023, 6, 20, 8, 0).atZone(VietnameseDates.ZONE).toInstant();

	private static final int POSITION = 5;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	DemoClock(JdbcClient jdbc, BusinessClock clock) {
		super(POSITION);
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	protected void run() {
		this.jdbc.sql("INSERT IGNORE INTO demo_origin (id, started_at, filled) VALUES (1, ?, FALSE)")
			.param(Timestamp.from(this.clock.realInstant()))
			.update();
		Instant started = this.jdbc.sql("SELECT started_at FROM demo_origin")
			.query(Timestamp.class)
			.single()
			.toInstant();
		this.clock.shift(Duration.between(started, BEGIN));
	}

	@Override
	public String text() {
		return Messages.text("demo.banner", VietnameseDates.screen(this.clock.today()));
	}

}
