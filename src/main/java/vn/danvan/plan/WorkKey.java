package vn.danvan.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that a line of the file carries in a hidden cell: which assignment it is, what
 * was seen of it, whose it is, and when it was downloaded.
 *
 * @param id the assignment
 * @param version its version when the file was made
 * @param ownerId the commune or body
 * @param madeOn the day of the download
 */
record WorkKey(long id, int version, long ownerId, LocalDate madeOn) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.(\\d{1,18})\\.(\\d{8})");

	static WorkKey of(Assignment assignment, LocalDate today) {
		return new WorkKey(assignment.id(), assignment.version(), assignment.ownerId(), today);
	}

	static Optional<WorkKey> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new WorkKey(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)),
					Long.parseLong(matcher.group(3)),
					LocalDate.parse(matcher.group(4), DateTimeFormatter.BASIC_ISO_DATE)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	String text() {
		return this.id + "." + this.version + "." + this.ownerId + "."
				+ DateTimeFormatter.BASIC_ISO_DATE.format(this.madeOn);
	}

}
