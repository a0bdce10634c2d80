package vn.danvan.rollout.ui;

import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;

/** The pages of the model, as tabs above each of them. */
enum RollOutTab {

	/** Danh sách xã. */
	COMMUNES("mo-hinh"),

	/** Tổng hợp của huyện. */
	WALL("mo-hinh/tong-hop"),

	/** Bàn thẩm định. */
	APPRAISAL("mo-hinh/tham-dinh"),

	/** Quyết định. */
	ACTS("mo-hinh/quyet-dinh"),

	/** Bộ tiêu chí. */
	CRITERIA("mo-hinh/tieu-chi");

	private final String path;

	RollOutTab(String path) {
		this.path = path;
	}

	String path() {
		return this.path;
	}

	boolean visibleTo(Actor actor) {
		return switch (this) {
			case COMMUNES, CRITERIA -> true;
			case APPRAISAL -> actor.is(Role.STAFF, Role.BOARD_LEADER);
			case ACTS, WALL -> actor.readsAllUnits();
		};
	}

}
