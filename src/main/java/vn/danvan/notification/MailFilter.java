package vn.danvan.notification;

import java.util.Locale;

import vn.danvan.base.Slug;

/** Which mails are looked for. */
public enum MailFilter implements Slug {

	/** Tất cả. */
	ALL("TRUE"),

	/** Không gửi được. */
	FAILED("m.state = 'FAILED'"),

	/** Đang chờ gửi. */
	WAITING("m.state = 'WAITING'"),

	/** Đã gửi. */
	SENT("m.state = 'SENT'");

	private final String condition;

	MailFilter(String condition) {
		this.condition = condition;
	}

	/** The condition in SQL on the mail {@code m}. */
	String condition() {
		return this.condition;
	}

	@Override
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
