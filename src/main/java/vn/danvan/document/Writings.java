package vn.danvan.document;

import java.sql.Timestamp;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.danvan.base.StaleVersion;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;

/** Keeps what an author has written and not yet submitted, without history. */
@Component
class Writings {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	Writings(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<Writing> of(long documentId) {
		return this.jdbc.sql("SELECT draft, version FROM document_writing WHERE document_id = ?")
			.param(documentId)
			.query((row, number) -> new Writing(JSON.readValue(row.getString(1), DocumentDraft.class), row.getInt(2)))
			.optional();
	}

	/**
	 * Keeps what was written.
	 * @return the version to go on from
	 * @throws StaleVersion if it was saved elsewhere meanwhile
	 */
	int keep(long documentId, int version, DocumentDraft draft) {
		Timestamp now = Timestamp.from(this.clock.realInstant());
		int changed = this.jdbc.sql("""
				UPDATE document_writing SET draft = ?, version = version + 1, saved_at = ?
				WHERE document_id = ? AND version = ?""")
			.params(JSON.writeValueAsString(draft), now, documentId, version)
			.update();
		if (changed == 0) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
		return version + 1;
	}

	/** Begins with what the document says. */
	void begin(long documentId, DocumentDraft draft) {
		this.jdbc.sql("INSERT INTO document_writing (document_id, version, draft, saved_at) VALUES (?, 0, ?, ?)")
			.params(documentId, JSON.writeValueAsString(draft), Timestamp.from(this.clock.realInstant()))
			.update();
	}

	/**
	 * Ends with what was submitted.
	 * @throws StaleVersion if it was saved elsewhere meanwhile
	 */
	void end(long documentId, int version) {
		int ended = this.jdbc.sql("DELETE FROM document_writing WHERE document_id = ? AND version = ?")
			.params(documentId, version)
			.update();
		if (ended == 0) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
	}

	/**
	 * What an author has written.
	 *
	 * @param draft the whole document
	 * @param version how often it was saved
	 */
	record Writing(DocumentDraft draft, int version) {
	}

}
