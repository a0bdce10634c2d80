package vn.danvan.notification;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;

/**
 * Says in one sentence why a mail could not be sent. Of the server's own words only the
 * answer to a refused mail is kept; settings and passwords never are.
 */
final class MailFailure {

	private static final int ANSWER_MAX = 300;

	private MailFailure() {
	}

	static String sentence(Exception failure) {
		if (failure instanceof MailAuthenticationException) {
			return Messages.text("notification.mail-error.login");
		}
		SendFailedException refused = refused(failure);
		if (refused != null) {
			String answer = VietnameseText.line(refused.getMessage());
			return Messages.text("notification.mail-error.refused",
					(answer.length() <= ANSWER_MAX) ? answer : answer.substring(0, ANSWER_MAX));
		}
		return Messages.text((failure instanceof MailSendException) ? "notification.mail-error.unreachable"
				: "notification.mail-error.unwritable");
	}

	/** The server's innermost refusal among all causes, or null. */
	private static @Nullable SendFailedException refused(Exception failure) {
		SendFailedException refused = null;
		Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
		Set<Throwable> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Throwable one = open.pop();
			if (!seen.add(one)) {
				continue;
			}
			refused = (one instanceof SendFailedException sending) ? sending : refused;
			if (one instanceof MailSendException sending) {
				open.addAll(Arrays.asList(sending.getMessageExceptions()));
			}
			if (one instanceof MessagingException messaging && messaging.getNextException() != null) {
				open.add(messaging.getNextException());
			}
			if (one.getCause() != null) {
				open.add(one.getCause());
			}
		}
		return refused;
	}

}
