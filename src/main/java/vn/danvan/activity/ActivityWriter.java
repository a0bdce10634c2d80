package vn.danvan.activity;

import java.sql.Timestamp;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.event.AccessRefused;
import vn.danvan.base.event.Happened;
import vn.danvan.base.event.Sentences;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.BusinessClock;

/** Writes the log: what happened in the same transaction, what was refused in its own. */
@Component
class ActivityWriter {

	private static final int SENTENCE_MAX = 2000;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final JsonMapper json;

	ActivityWriter(JdbcClient jdbc, BusinessClock clock, JsonMapper json) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.json = json;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(Happened event) {
		write(event.kind(), event.subjectType(), event.subjectId(), event.unitId(), event.actor(),
				this.json.writeValueAsString(event.parameters()), Sentences.of(event));
	}

	@EventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void on(AccessRefused event) {
		write("access.refused", "access", 0, null, event.actor(), "{}",
				Messages.text("activity.access.refused", event.actor().fullName(), event.target()).strip());
	}

	private void write(String kind, String subjectType, long subjectId, @Nullable Long unitId, Actor actor,
			String parameters, String sentence) {
		String shown = (sentence.length() <= SENTENCE_MAX) ? sentence : sentence.substring(0, SENTENCE_MAX - 1) + "…";
		this.jdbc.sql("""
				INSERT INTO activity (happened_at, business_day, kind, subject_type, subject_id, unit_id, actor_id,
				actor_name, parameters, sentence, search_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Timestamp.from(this.clock.instant()), this.clock.today(), kind, subjectType, subjectId, unitId,
					(actor.accountId() == 0) ? null : actor.accountId(), actor.fullName(), parameters, shown,
					VietnameseText.searchKey(shown))
			.update();
	}

}
