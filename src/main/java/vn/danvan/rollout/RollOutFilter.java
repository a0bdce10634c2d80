package vn.danvan.rollout;

import vn.danvan.base.Slug;

/** Which communes the register of roll-outs shows. */
public enum RollOutFilter implements Slug {

	/** Tất cả các xã, thị trấn. */
	ALL("tat-ca", "TRUE"),

	/** Đã triển khai: rolled out or recognised. */
	ROLLED_OUT("da-trien-khai", "r.stage IN ('ROLLED_OUT', 'RECOGNISED')"),

	/** Được công nhận. */
	RECOGNISED("duoc-cong-nhan", "r.stage = 'RECOGNISED'"),

	/** Đã đăng ký, chưa triển khai. */
	PREPARING("dang-chuan-bi", "r.stage IN ('REGISTERED', 'LISTED')"),

	/** Chưa đăng ký. */
	NONE("chua-dang-ky", "(r.id IS NULL OR r.stage = 'ENDED')");

	private final String slug;

	private final String condition;

	RollOutFilter(String slug, String condition) {
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
