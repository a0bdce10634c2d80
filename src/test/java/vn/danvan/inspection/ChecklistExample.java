package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.List;

/** A small checklist of 10 points in two parts. */
public final class ChecklistExample {

	/** An item of 4 points. */
	public static final ChecklistItem PLAN = item("A1", "A. Lãnh đạo", "Có kế hoạch năm", "4");

	/** An item of 2 points in the same part. */
	public static final ChecklistItem TOLD = item("A2", "A. Lãnh đạo", "Tuyên truyền đến Nhân dân", "2");

	/** An item of 4 points in another part. */
	public static final ChecklistItem SHOWN = item("B1", "B. Công khai", "Công khai ngân sách", "4");

	/** All three. */
	public static final ChecklistContent CONTENT = new ChecklistContent("Danh mục thử", GradeRule.USUAL,
			List.of(PLAN, TOLD, SHOWN));

	private ChecklistExample() {
	}

	public static ChecklistItem item(String code, String part, String title, String points) {
		return new ChecklistItem(code, part, title, "Điều 1", "Hồ sơ của " + title, new BigDecimal(points));
	}

	public static ChecklistContent content(ChecklistItem... items) {
		return new ChecklistContent(CONTENT.title(), CONTENT.rule(), List.of(items));
	}

}
