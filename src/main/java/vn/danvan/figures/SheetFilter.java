package vn.danvan.figures;

import vn.danvan.base.Slug;

/** Which communes the board of sheets shows. */
public enum SheetFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Chưa gửi: nothing of theirs counts. */
	MISSING("chua-gui", "s.counted_revision IS NULL"),

	/** Chờ xác nhận. */
	WAITING("cho-xac-nhan", "s.state = 'SUBMITTED'"),

	/** Bị trả lại. */
	RETURNED("tra-lai", "s.state = 'RETURNED'"),

	/** Đã xác nhận. */
	ACCEPTED("da-xac-nhan", "s.state = 'ACCEPTED'"),

	/** Gửi muộn. */
	LATE("gui-muon", "s.counted_revision IS NOT NULL AND s.first_sent_on > p.due_on");

	private final String slug;

	private final String condition;

	SheetFilter(String slug, String condition) {
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
