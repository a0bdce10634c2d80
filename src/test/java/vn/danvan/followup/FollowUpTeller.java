package vn.danvan.followup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.testing.Stage;

/** Moves the clock, records follow-ups in a test and takes all of them away again. */
final class FollowUpTeller {

	private final Stage stage;

	private final FollowUpService service;

	private final BusinessClock clock;

	private final Duration shift;

	private final long since;

	FollowUpTeller(Stage stage, FollowUpService service, BusinessClock clock) {
		this.stage = stage;
		this.service = service;
		this.clock = clock;
		this.shift = Duration.between(clock.realInstant(), clock.instant());
		this.since = stage.jdbc().sql("SELECT MAX(id) FROM follow_up").query(Long.class).single();
	}

	void go(LocalDate day) {
		this.clock.shift(Duration.between(this.clock.realInstant(),
				day.atTime(LocalTime.of(9, 0)).atZone(VietnameseDates.ZONE).toInstant()));
	}

	/** Of a commune, or of a body of the district when its symbol is given. */
	long record(FollowUpKind kind, String commune, @Nullable String body, LocalDate deadline,
			FollowUpRequest.@Nullable Origin origin) {
		long unit = this.stage.unit((body != null) ? "Huyện Lạc Sơn" : commune);
		Long bodyId = (body != null) ? this.stage.body(body) : null;
		return this.stage.as("chuyenvien", () -> this.service
			.record(new FollowUpRequest(kind, "Việc thử của phép thử", unit, bodyId, deadline, origin)));
	}

	long record(String commune, LocalDate deadline) {
		return record(FollowUpKind.RECOMMENDATION, commune, null, deadline, null);
	}

	int version(long id) {
		return this.stage.jdbc()
			.sql("SELECT version FROM follow_up WHERE id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

	void report(String person, long id, String text, boolean done) {
		this.stage.run(person, () -> this.service.report(id, version(id), text, done));
	}

	void confirm(String person, long id, LocalDate day) {
		this.stage.run(person, () -> this.service.confirm(id, version(id), day));
	}

	FollowUpDetails details(String person, long id) {
		return this.stage.as(person, () -> this.service.get(id));
	}

	/** What a person was told about a follow-up, in order. */
	List<String> told(String person, long id) {
		return this.stage.jdbc()
			.sql("""
					SELECT n.sentence FROM notification n JOIN account a ON a.id = n.account_id AND a.username = ?
					WHERE n.subject_type = 'follow-up' AND n.subject_id = ? ORDER BY n.id""")
			.params(person, id)
			.query(String.class)
			.list();
	}

	void clear() {
		this.clock.shift(this.shift);
		String own = "(SELECT id FROM follow_up WHERE id > " + this.since + " AND content = 'Việc thử của phép thử')";
		for (String sql : List.of("DELETE FROM reminder WHERE subject_type = 'follow-up' AND subject_id IN " + own,
				"DELETE FROM notification WHERE subject_type = 'follow-up' AND subject_id IN " + own,
				"DELETE FROM follow_up_step WHERE follow_up_id IN " + own,
				"DELETE FROM follow_up WHERE id > " + this.since + " AND content = 'Việc thử của phép thử'")) {
			this.stage.jdbc().sql(sql).update();
		}
	}

}
