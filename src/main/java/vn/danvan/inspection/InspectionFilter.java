package vn.danvan.inspection;

import vn.danvan.base.Slug;

/** Which inspections are looked for. */
public enum InspectionFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Quy chế dân chủ tại xã. */
	DEMOCRACY_COMMUNES("dan-chu-xa", "i.kind = 'DEMOCRACY' AND i.target = 'COMMUNE'"),

	/** Quy chế dân chủ tại cơ quan, doanh nghiệp. */
	DEMOCRACY_AGENCIES("dan-chu-co-quan", "i.kind = 'DEMOCRACY' AND i.target <> 'COMMUNE'"),

	/** Công vụ. */
	CONDUCT("cong-vu", "i.kind = 'CONDUCT'"),

	/** Sắp kiểm tra. */
	AHEAD("sap-kiem-tra", "i.state IN ('PLANNED', 'NOTIFIED', 'REPORTED')"),

	/** Quá hạn gửi báo cáo. */
	REPORT_LATE("cham-bao-cao", "i.state = 'NOTIFIED' AND i.report_due < :today"),

	/** Đã kiểm tra, chưa kết luận. */
	DONE("chua-ket-luan", "i.state IN ('DONE', 'MINUTED')"),

	/** Chờ lãnh đạo xác nhận kết luận. */
	WAITING("cho-xac-nhan", "i.state = 'MINUTED' AND i.recorded_by IS NOT NULL"),

	/** Đã kết luận. */
	CONCLUDED("da-ket-luan", "i.state = 'CONCLUDED'");

	private final String slug;

	private final String condition;

	InspectionFilter(String slug, String condition) {
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
