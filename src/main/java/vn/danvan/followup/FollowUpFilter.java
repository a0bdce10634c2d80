package vn.danvan.followup;

import vn.danvan.base.Slug;

/** How far the follow-ups are that are looked for. */
public enum FollowUpFilter implements Slug {

	/** Đang mở: not closed. */
	OPEN("dang-mo", "f.closed = FALSE"),

	/** Quá hạn: open, and not reported as remedied by its deadline. */
	LATE("qua-han", "f.closed = FALSE AND f.due_on < :today AND (f.state <> 'REPORTED' OR f.reported_on > f.due_on)"),

	/** Chờ lãnh đạo xã gửi: written in the own commune, not sent yet. */
	HANDED_OVER("cho-lanh-dao-xa",
			"f.closed = FALSE AND f.draft_text IS NOT NULL AND f.draft_reason IS NULL AND f.body_id IS NULL"
					+ " AND f.unit_id IN (:ownUnits)"),

	/** Chờ xác nhận. */
	REPORTED("cho-xac-nhan", "f.state = 'REPORTED'"),

	/** Chờ quyết định gia hạn. */
	ASKED("cho-gia-han", "f.asked_until IS NOT NULL"),

	/** Đã đóng. */
	CLOSED("da-dong", "f.closed = TRUE"),

	/** Tất cả. */
	ALL("tat-ca", "TRUE");

	private final String slug;

	private final String condition;

	FollowUpFilter(String slug, String condition) {
		this.slug = slug;
		this.condition = condition;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The same for a query of the table {@code follow_up f}.
	 * @return SQL that may name :today and :ownUnits
	 */
	public String condition() {
		return this.condition;
	}

}
