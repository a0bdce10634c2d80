package vn.danvan.notification;

import vn.danvan.base.Slug;

/** Which notices are looked for. */
public enum InboxFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Chưa đọc. */
	UNREAD("chua-doc", "read_at IS NULL");

	private final String slug;

	private final String condition;

	InboxFilter(String slug, String condition) {
		this.slug = slug;
		this.condition = condition;
	}

	/** The condition in SQL on a notice. */
	String condition() {
		return this.condition;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
