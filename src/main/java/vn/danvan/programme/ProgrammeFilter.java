package vn.danvan.programme;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Slug;

/** Which programmes are looked for. */
public enum ProgrammeFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Có bước chờ lãnh đạo xác nhận. */
	WAITING("cho-xac-nhan",
			"EXISTS (SELECT 1 FROM programme_act w WHERE w.programme_id = g.id AND w.confirmed_by IS NULL)"),

	/** Dự thảo. */
	DRAFT("du-thao", ProgrammeState.DRAFT),

	/** Đang xin chủ trương. */
	ASKING("xin-chu-truong", ProgrammeState.ASKING),

	/** Đã có chủ trương. */
	AGREED("da-co-chu-truong", ProgrammeState.AGREED),

	/** Đã ký kết. */
	SIGNED("da-ky", ProgrammeState.SIGNED),

	/** Đang thực hiện. */
	IN_FORCE("dang-thuc-hien", ProgrammeState.IN_FORCE),

	/** Đã tổng kết. */
	REVIEWED("da-tong-ket", ProgrammeState.REVIEWED),

	/** Hết hiệu lực hoặc được thay thế. */
	ENDED("het-hieu-luc", "g.state IN ('EXPIRED', 'REPLACED')");

	private final String slug;

	private final String condition;

	ProgrammeFilter(String slug, ProgrammeState state) {
		this(slug, "g.state = '" + state.name() + "'");
	}

	ProgrammeFilter(String slug, String condition) {
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
	 * Which programmes a list shows.
	 *
	 * @param filter the filter
	 * @param year a year of their period, null for all
	 * @param typed what title, period or symbol shall contain; empty for all
	 */
	public record Search(ProgrammeFilter filter, @Nullable Integer year, String typed) {

		/** All of them. */
		public static final Search ALL = new Search(ProgrammeFilter.ALL, null, "");

	}

}
