package vn.danvan.notification;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/** Writes the subject and the plain text of mails. */
@Component
class MailText {

	/** More than this many lines of one kind are only counted. */
	static final int LINES_MAX = 40;

	private static final int SUBJECT_MAX = 160;

	private final MailSettings settings;

	MailText(MailSettings settings) {
		this.settings = settings;
	}

	String reminderSubject(List<MailLine> lines, LocalDate day) {
		long late = lines.stream().filter(MailLine::late).count();
		String date = VietnameseDates.screen(day);
		if (late == 0) {
			return Messages.text("notification.mail.subject-coming", date, lines.size());
		}
		return (late == lines.size()) ? Messages.text("notification.mail.subject-late", date, late)
				: Messages.text("notification.mail.subject-both", date, late, lines.size() - late);
	}

	String reminderBody(String name, List<MailLine> lines, LocalDate day) {
		StringBuilder body = begin(name);
		body.append(Messages.text("notification.mail.intro", VietnameseDates.screen(day))).append("\n\n");
		part(body, "notification.mail.late", lines.stream().filter(MailLine::late).toList());
		part(body, "notification.mail.coming", lines.stream().filter((line) -> !line.late()).toList());
		return end(body);
	}

	String noticeSubject(String sentence) {
		String subject = Messages.text("notification.mail.subject-notice", sentence);
		return (subject.length() <= SUBJECT_MAX) ? subject : subject.substring(0, SUBJECT_MAX - 1) + "…";
	}

	String noticeBody(String name, MailLine line) {
		StringBuilder body = begin(name);
		append(body, line);
		return end(body.append('\n'));
	}

	private static StringBuilder begin(String name) {
		return new StringBuilder(Messages.text("notification.mail.greeting", name)).append("\n\n");
	}

	private void part(StringBuilder body, String titleKey, List<MailLine> lines) {
		if (lines.isEmpty()) {
			return;
		}
		body.append(Messages.text(titleKey, lines.size())).append('\n');
		lines.stream().limit(LINES_MAX).forEach((line) -> append(body.append("- "), line));
		if (lines.size() > LINES_MAX) {
			body.append("- ").append(Messages.text("notification.mail.more", lines.size() - LINES_MAX)).append('\n');
		}
		body.append('\n');
	}

	private void append(StringBuilder body, MailLine line) {
		body.append(line.sentence()).append('\n');
		String page = (line.path() != null) ? this.settings.page(line.path()) : "";
		if (!page.isEmpty()) {
			body.append("  ").append(page).append('\n');
		}
	}

	private String end(StringBuilder body) {
		String inbox = this.settings.page("thong-bao");
		if (!inbox.isEmpty()) {
			body.append(Messages.text("notification.mail.inbox", inbox)).append('\n');
		}
		return body.append(Messages.text("notification.mail.foot")).append('\n').toString();
	}

}
