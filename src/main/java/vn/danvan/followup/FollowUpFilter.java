package vn.danvan.followup;

import vn.danvan.base.Slug;

/** Which follow-ups are looked for. */
public enum FollowUpFilter implements Slug {

	/** Đang theo dõi: not closed. */
	OPEN("dang-theo-doi", "f.state NOT IN ('REMEDIED', 'CANNOT')"),

	/** Quá hạn. */
	LATE("qua-han", "f.state NOT IN ('REMEDIED', 'CANNOT') AND f.due_on < :today"),

	/** Chờ xác nhận. */
	REPORTED("cho-xac-nhan", "f.state = 'REPORTED'"),

	/** Hạn chế. */
	SHORTCOMINGS("han-che", "f.kind = 'SHORTCOMING'"),

	/** Kiến nghị sau kiểm tra. */
	RECOMMENDATIONS("kien-nghi", "f.kind = 'RECOMMENDATION'"),

	/** Cam kết sau đối thoại. */
	COMMITMENTS("cam-ket", "f.kind = 'COMMITMENT'"),

	/** Đã đóng. */
	CLOSED("da-dong", "f.state IN ('REMEDIED', 'CANNOT')"),

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

	String condition() {
		return this.condition;
	}

}
