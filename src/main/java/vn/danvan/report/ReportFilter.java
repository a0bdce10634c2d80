package vn.danvan.report;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Slug;

/** Which reports are looked for. */
public enum ReportFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca"),

	/** Đang soạn. */
	DRAFT("dang-soan"),

	/** Chờ duyệt. */
	PRESENTED("cho-duyet"),

	/** Đã duyệt. */
	APPROVED("da-duyet");

	private final String slug;

	ReportFilter(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	@Nullable ReportState state() {
		return (this == ALL) ? null : ReportState.valueOf(name());
	}

}
