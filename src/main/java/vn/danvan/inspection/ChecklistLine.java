package vn.danvan.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One item of a checklist at an inspection, with the answer that stands.
 *
 * @param id the line
 * @param item the item
 * @param answer the answer that stands, or null while there is none
 * @param points điểm of that answer, null for none and for what did not arise
 * @param remark nhận xét
 * @param seen the answer up to which a device knows this line; sent back with the next
 * answer, 0 before the first
 * @param files how many photos and files prove it
 * @param rivals the answers that contradict each other, one for each person; empty when
 * all agree
 */
public record ChecklistLine(long id, ChecklistItem item, @Nullable Answer answer, @Nullable BigDecimal points,
		String remark, long seen, int files, List<Rival> rivals) {

	public ChecklistLine {
		rivals = List.copyOf(rivals);
	}

	/**
	 * One of several answers to an item.
	 *
	 * @param id the answer, to choose it by
	 * @param by who gave it
	 * @param at when it arrived
	 * @param answer the answer
	 * @param points its points, or null
	 * @param remark its remark
	 */
	public record Rival(long id, String by, Instant at, Answer answer, @Nullable BigDecimal points, String remark) {
	}

}
