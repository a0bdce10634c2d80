package vn.danvan.programme;

import vn.danvan.base.Slug;

/** Which legal bases are looked for. */
public enum LegalBasisFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Còn hiệu lực. */
	IN_FORCE("con-hieu-luc", ":today < b.valid_until"),

	/** Hết hiệu lực. */
	ENDED("het-hieu-luc", "b.valid_until <= :today"),

	/** Chưa đối chiếu bản gốc. */
	TO_CHECK("can-kiem-tra", "b.to_check");

	private final String slug;

	private final String condition;

	LegalBasisFilter(String slug, String condition) {
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
