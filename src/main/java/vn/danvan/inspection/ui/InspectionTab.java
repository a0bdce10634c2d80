package vn.danvan.inspection.ui;

import java.util.Set;

import vn.danvan.base.security.Actor;

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
	PICTURES(InspectionPicturesView.PATH),

	/** Danh mục kiểm tra. */
	CHECKLISTS(ChecklistsView.PATH);

	/** What communes and bodies see too. */
	private static final Set<InspectionTab> FOR_ALL = Set.of(REGISTER, CHECKLISTS);

	private final String path;

	InspectionTab(String path) {
		this.path = path;
	}

	boolean seenBy(Actor actor) {
		return actor.readsAllRecords() || FOR_ALL.contains(this);
	}

	String path() {
		return this.path;
	}

}
