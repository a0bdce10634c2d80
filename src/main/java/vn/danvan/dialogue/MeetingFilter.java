package vn.danvan.dialogue;

import vn.danvan.base.Slug;

/** Which meetings are looked for. */
public enum MeetingFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Đối thoại. */
	DIALOGUES("doi-thoai", "m.kind = 'DIALOGUE'"),

	/** Tiếp xúc. */
	CONTACTS("tiep-xuc", "m.kind = 'CONTACT'"),

	/** Chờ lãnh đạo xã duyệt. */
	HANDED_OVER("cho-duyet", "m.state = 'HANDED_OVER'"),

	/** Chờ xác nhận. */
	WAITING("cho-xac-nhan", "m.state = 'SUBMITTED'"),

	/** Bị trả lại. */
	RETURNED("tra-lai", "m.state = 'RETURNED'"),

	/** Đang nhập. */
	DRAFTS("dang-nhap", "m.state = 'DRAFT'");

	private final String slug;

	private final String condition;

	MeetingFilter(String slug, String condition) {
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
