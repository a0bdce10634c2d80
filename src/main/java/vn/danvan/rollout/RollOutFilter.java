package vn.danvan.rollout;

import vn.danvan.base.Slug;

/** Which communes the register of roll-outs shows. */
public enum RollOutFilter implements Slug {

	/** Tất cả các xã, thị trấn. */
	ALL("tat-ca", "TRUE"),

	/** Đã triển khai: the model is in use. */
	ROLLED_OUT("da-trien-khai",
			"r.stage IN ('ROLLED_OUT', 'SUBMITTED', 'SUPPLEMENT', 'APPRAISED', 'APPROVED', 'REFUSED', 'RECOGNISED')"),

	/** Chờ thẩm định. */
	APPRAISING("cho-tham-dinh", "r.stage = 'SUBMITTED'"),

	/** Chờ lãnh đạo duyệt. */
	DECIDING("cho-duyet", "r.stage = 'APPRAISED'"),

	/** Được công nhận. */
	RECOGNISED("duoc-cong-nhan", "r.stage = 'RECOGNISED'"),

	/** Đã đăng ký, chưa triển khai. */
	PREPARING("dang-chuan-bi", "r.stage IN ('REGISTERED', 'LISTED')"),

	/** Chưa đăng ký: what is only drafted counts as nothing. */
	NONE("chua-dang-ky", "(r.id IS NULL OR r.stage = 'DRAFT')");

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

	/**
	 * What is looked for.
	 *
	 * @param year năm
	 * @param filter which communes
	 * @param typed what the name shall contain
	 */
	public record Search(int year, RollOutFilter filter, String typed) {
	}

}
