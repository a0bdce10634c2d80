package vn.danvan.followup;

import vn.danvan.base.Slug;

/** Loại việc phải theo dõi. */
public enum FollowUpKind implements Slug {

	/** Hạn chế. */
	SHORTCOMING("han-che"),

	/** Kiến nghị sau kiểm tra. */
	RECOMMENDATION("kien-nghi"),

	/** Cam kết, kết luận sau đối thoại. */
	COMMITMENT("cam-ket");

	private final String slug;

	FollowUpKind(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
