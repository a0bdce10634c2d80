package vn.danvan.followup;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A report that an officer of a commune has written and its leader has not sent yet. It
 * stays in the commune.
 *
 * @param text kết quả khắc phục
 * @param done whether it says that all is remedied
 * @param by who wrote it
 * @param on when
 * @param reason why the leader gave it back; null while it waits for him
 */
@Embeddable
record ReportDraft(@Column(name = "draft_text") String text, @Column(name = "draft_done") Boolean done,
		@Column(name = "draft_by") Long by, @Column(name = "draft_on") LocalDate on,
		@Nullable @Column(name = "draft_reason") String reason) {

	boolean waitsForLeader() {
		return this.reason == null;
	}

}
