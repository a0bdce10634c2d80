package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * What stands in a checklist.
 *
 * @param title its title
 * @param rule cách xếp loại
 * @param items the items in their order
 */
public record ChecklistContent(String title, GradeRule rule, List<ChecklistItem> items) {

	/** Longest title. */
	public static final int TITLE_MAX = 300;

	/** Most items. */
	public static final int MOST_ITEMS = 200;

	public ChecklistContent {
		items = List.copyOf(items);
	}

	/**
	 * All points of the checklist.
	 * @return tổng điểm
	 */
	public BigDecimal total() {
		return items.stream().map(ChecklistItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The items under their headings.
	 * @return the parts in the order in which they first appear
	 */
	public List<ChecklistPart> parts() {
		Map<String, List<ChecklistItem>> parts = new LinkedHashMap<>();
		items.forEach((item) -> parts.computeIfAbsent(item.part(), (title) -> new ArrayList<>()).add(item));
		return parts.entrySet().stream().map((part) -> new ChecklistPart(part.getKey(), part.getValue())).toList();
	}

	/**
	 * The same with clean texts.
	 * @return what may be stored
	 * @throws Refusal if something in it is not allowed; it names the field
	 */
	public ChecklistContent checked() {
		if (items.size() > MOST_ITEMS) {
			throw new Refusal("inspection.error.most-items", MOST_ITEMS);
		}
		List<ChecklistItem> checked = items.stream().map(ChecklistItem::checked).toList();
		Set<String> codes = new HashSet<>();
		checked.forEach((item) -> {
			if (!codes.add(item.code())) {
				throw Refusal.at("code", "inspection.error.code-twice", item.code());
			}
		});
		return new ChecklistContent(TextRules.title("title", this.title, TITLE_MAX), this.rule.checked(), checked);
	}

}
