package vn.danvan.rollout.ui;

import vn.danvan.base.Slug;

/** The pictures of the wall. */
enum WallPicture implements Slug {

	/** Bảng xã × bước. */
	BOARD("bang"),

	/** Xếp hạng. */
	RANKING("xep-hang"),

	/** Nhóm và tiêu chí yếu. */
	CRITERIA("tieu-chi"),

	/** Ô theo khu vực. */
	TILES("o");

	private final String slug;

	WallPicture(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
