package vn.danvan.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import vn.danvan.base.Pair;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistItem;

/**
 * What differs between two checklists (So sánh hai danh mục). What has the same title in
 * both is the same item, even under another code; between editions of one law also what
 * has the same code. Under another law a code may stand for something else.
 *
 * @param whole what differs of the checklist as a whole
 * @param added items that are new
 * @param removed items that are gone
 * @param changed items that are in both and not the same
 */
record ChecklistDifferences(List<Value> whole, List<ChecklistItem> added, List<ChecklistItem> removed,
		List<Changed> changed) {

	/**
	 * Compares.
	 * @param before the earlier checklist
	 * @param after the later checklist
	 * @param sameLaw whether both are editions by one law
	 */
	static ChecklistDifferences of(ChecklistContent before, ChecklistContent after, boolean sameLaw) {
		List<ChecklistItem> added = new ArrayList<>();
		List<ChecklistItem> removed = new ArrayList<>();
		List<Changed> changed = new ArrayList<>();
		for (Pair<ChecklistItem> pair : Pair.match(before.items(), after.items(), ChecklistItem::title,
				sameLaw ? ChecklistItem::code : ChecklistItem::title)) {
			if (pair.before() == null) {
				added.add(Objects.requireNonNull(pair.after()));
			}
			else if (pair.after() == null) {
				removed.add(pair.before());
			}
			else if (!values(pair.before(), pair.after()).isEmpty()) {
				changed.add(new Changed(pair.after(), values(pair.before(), pair.after())));
			}
		}
		return new ChecklistDifferences(whole(before, after), List.copyOf(added), List.copyOf(removed),
				List.copyOf(changed));
	}

	/** Whether nothing differs. */
	boolean none() {
		return this.whole.isEmpty() && this.added.isEmpty() && this.removed.isEmpty() && this.changed.isEmpty();
	}

	/** How many items give other points than before. */
	long otherPoints() {
		return this.changed.stream()
			.filter((one) -> one.values()
				.stream()
				.anyMatch((value) -> value.key().equals("inspection.checklist.points")))
			.count();
	}

	private static List<Value> whole(ChecklistContent before, ChecklistContent after) {
		List<Value> values = new ArrayList<>();
		add(values, "inspection.checklist.list-title", before, after, ChecklistContent::title);
		add(values, "inspection.checklist.sum", before, after, ChecklistContents::total);
		add(values, "inspection.checklist.rule", before, after, (content) -> content.rule().text());
		return List.copyOf(values);
	}

	private static List<Value> values(ChecklistItem before, ChecklistItem after) {
		List<Value> values = new ArrayList<>();
		add(values, "inspection.checklist.code", before, after, ChecklistItem::code);
		add(values, "inspection.checklist.part", before, after, ChecklistItem::part);
		add(values, "inspection.checklist.item", before, after, ChecklistItem::title);
		add(values, "inspection.checklist.basis", before, after, ChecklistItem::basis);
		add(values, "inspection.checklist.evidence", before, after, ChecklistItem::evidence);
		add(values, "inspection.checklist.points", before, after,
				(item) -> Messages.text("inspection.checklist.item-points", VietnameseNumbers.format(item.points())));
		return List.copyOf(values);
	}

	private static <T> void add(List<Value> values, String key, T before, T after, Function<T, String> fact) {
		String was = fact.apply(before);
		String is = fact.apply(after);
		if (!was.equals(is)) {
			values.add(new Value(key, was, is));
		}
	}

	/**
	 * An item that is in both.
	 *
	 * @param item as it is in the later one
	 * @param values what it said and says, only what differs
	 */
	record Changed(ChecklistItem item, List<Value> values) {
	}

	/**
	 * What is said of a thing in both.
	 *
	 * @param key what is told, as key of its label
	 * @param before in the earlier one
	 * @param after in the later one
	 */
	record Value(String key, String before, String after) {
	}

}
