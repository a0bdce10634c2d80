package vn.danvan.rollout.ui;

/** Placeholder. */
class ScoreSheetView {

	static String pathTo(long id, String code) {
		return "mo-hinh/phieu/" + id + "/" + code;
	}

}
