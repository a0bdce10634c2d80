package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.List;

/**
 * Phần of a checklist: the items under one heading.
 *
 * @param title the heading
 * @param items its items in their order
 */
public record ChecklistPart(String title, List<ChecklistItem> items) {

	public ChecklistPart {
		items = List.copyOf(items);
	}

	/**
	 * All points of the part.
	 * @return tổng điểm
	 */
	public BigDecimal total() {
		return items.stream().map(ChecklistItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
