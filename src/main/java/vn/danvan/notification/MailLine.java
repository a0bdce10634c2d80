package vn.danvan.notification;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a mail tells.
 *
 * @param sentence what it says
 * @param late whether a deadline has passed
 * @param path the page of its record, or null
 */
record MailLine(String sentence, boolean late, @Nullable String path) {
}
