package vn.danvan.survey;

import vn.danvan.base.Slug;

/** Which rounds are looked for. */
public enum SurveyFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Đang mở. */
	OPEN("dang-mo", "r.state = 'OPEN'"),

	/** Đang chuẩn bị. */
	DRAFTS("chuan-bi", "r.state = 'DRAFT'"),

	/** Đã đóng. */
	CLOSED("da-dong", "r.state = 'CLOSED'"),

	/** Tại bộ phận một cửa. */
	DESK("mot-cua", "r.mode = 'DESK'"),

	/** Phiếu giấy. */
	PAPER("phieu-giay", "r.mode = 'PAPER'");

	private final String slug;

	private final String condition;

	SurveyFilter(String slug, String condition) {
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
