package vn.danvan.inspection.ui;

/** The pages about inspections, side by side. */
enum InspectionTab {

	/** Các cuộc kiểm tra. */
	REGISTER(InspectionsView.PATH),

	/** Kế hoạch. */
	PLANS("kiem-tra/ke-hoach"),

	/** Đoàn kiểm tra. */
	TEAMS("kiem-tra/doan"),

	/** Lịch. */
	CALENDAR("kiem-tra/lich"),

	/** Tổng hợp. */
	PICTURES("kiem-tra/tong-hop"),

	/** Danh mục kiểm tra. */
	CHECKLISTS("kiem-tra/danh-muc");

	private final String path;

	InspectionTab(String path) {
		this.path = path;
	}

	String path() {
		return this.path;
	}

}
