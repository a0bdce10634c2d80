package vn.danvan.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail in the administrator's list. What it says is business and not shown.
 *
 * @param id the mail
 * @param recipient name of the person
 * @param address where it goes
 * @param kind what it is about
 * @param state where it stands
 * @param attempts how often sending was tried
 * @param createdAt when it was written, on the business clock
 * @param nextAttemptAt when it is tried next, null when it is not
 * @param sentAt when the server took it, or null
 * @param lastError why the last attempt failed, or null
 */
public record MailRow(long id, String recipient, String address, MailKind kind, MailState state, int attempts,
		Instant createdAt, @Nullable Instant nextAttemptAt, @Nullable Instant sentAt, @Nullable String lastError) {
}
