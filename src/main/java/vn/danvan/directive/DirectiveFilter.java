package vn.danvan.directive;

import java.util.List;

import vn.danvan.base.Slug;

/** Which directives are looked for. */
public enum DirectiveFilter implements Slug {

	/** Tất cả. */
	ALL("tat-ca", "TRUE"),

	/** Đang quán triệt: somebody has not confirmed. */
	OPEN("dang-quan-triet", "NOT d.withdrawn AND " + DirectiveFilter.MISSING),

	/** Quá hạn. */
	LATE("qua-han", "NOT d.withdrawn AND d.deadline < :today AND " + DirectiveFilter.MISSING),

	/** Đã quán triệt xong. */
	DONE("da-xong", "NOT d.withdrawn AND d.deadline IS NOT NULL AND NOT " + DirectiveFilter.MISSING),

	/** Chưa chuyển. */
	NOT_SENT("chua-chuyen", "NOT d.withdrawn AND d.deadline IS NULL"),

	/** Đã rút khỏi sổ. */
	WITHDRAWN("da-rut", "d.withdrawn");

	private static final String MISSING = """
			EXISTS (SELECT 1 FROM directive_recipient r WHERE r.directive_id = d.id AND r.confirmed_on IS NULL
			AND (%s))""";

	private final String slug;

	private final String condition;

	DirectiveFilter(String slug, String condition) {
		this.slug = slug;
		this.condition = condition;
	}

	/**
	 * The filters that make sense to a person.
	 * @param readsAll whether the person reads the whole register
	 * @return all, or those of a recipient
	 */
	public static DirectiveFilter[] of(boolean readsAll) {
		return readsAll ? values() : List.of(ALL, OPEN, LATE, DONE).toArray(new DirectiveFilter[0]);
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/** The condition, narrowed to some recipients. */
	String condition(String recipients) {
		return this.condition.formatted(recipients);
	}

}
