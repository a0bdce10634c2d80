package vn.danvan.inspection.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistPart;

/**
 * The items of a checklist while somebody writes them, part by part: each step is checked
 * by the rules of a checklist at once, and what they refuse leaves everything as it was.
 */
class ChecklistDraft {

	private static final String FIRST_LETTER = "A";

	private ChecklistContent content;

	ChecklistDraft(ChecklistContent content) {
		this.content = with(content, flat(content.parts()));
	}

	/** The items with the title and the rule that the draft began with. */
	ChecklistContent content() {
		return this.content;
	}

	List<ChecklistItem> items() {
		return this.content.items();
	}

	List<ChecklistPart> parts() {
		return this.content.parts();
	}

	/** Adds an item at the end of its part. */
	void add(ChecklistItem item) {
		change((items) -> {
			items.add(item);
			return items;
		});
	}

	/** Rewrites an item; in another part it stands last. */
	void revise(ChecklistItem before, ChecklistItem after) {
		change((items) -> {
			if (before.part().equals(after.part().strip())) {
				items.set(items.indexOf(before), after);
			}
			else {
				items.remove(before);
				items.add(after);
			}
			return items;
		});
	}

	void remove(ChecklistItem item) {
		change((items) -> {
			items.remove(item);
			return items;
		});
	}

	/** Changes places with the neighbour in its part. */
	void move(ChecklistItem item, int by) {
		change((items) -> {
			int at = items.indexOf(item);
			Collections.swap(items, at, at + by);
			return items;
		});
	}

	/** Gives a part another heading; that of another part joins both. */
	void rename(ChecklistPart part, String title) {
		change((items) -> {
			items.replaceAll((item) -> item.part().equals(part.title())
					? new ChecklistItem(item.code(), title, item.title(), item.basis(), item.evidence(), item.points())
					: item);
			return items;
		});
	}

	/** Changes places with the neighbouring part. */
	void movePart(int at, int by) {
		List<ChecklistPart> parts = new ArrayList<>(parts());
		Collections.swap(parts, at, at + by);
		this.content = with(this.content, flat(parts));
	}

	/** A code for one more item: the next number under the letter of its part. */
	String nextCode(@Nullable ChecklistPart part) {
		String letter = (part != null) ? part.items().getLast().code().substring(0, 1) : nextLetter();
		int last = items().stream()
			.map(ChecklistItem::code)
			.filter((code) -> code.startsWith(letter))
			.mapToInt((code) -> Integer.parseInt(code.substring(1)))
			.max()
			.orElse(0);
		return letter + (last + 1);
	}

	private String nextLetter() {
		return items().stream()
			.map((item) -> item.code().substring(0, 1))
			.max(String::compareTo)
			.filter((last) -> !last.equals("Z"))
			.map((last) -> String.valueOf((char) (last.charAt(0) + 1)))
			.orElse(FIRST_LETTER);
	}

	private void change(UnaryOperator<List<ChecklistItem>> change) {
		ChecklistContent checked = with(this.content, change.apply(new ArrayList<>(items()))).checked();
		this.content = with(checked, flat(checked.parts()));
	}

	private static List<ChecklistItem> flat(List<ChecklistPart> parts) {
		return parts.stream().flatMap((part) -> part.items().stream()).toList();
	}

	private static ChecklistContent with(ChecklistContent content, List<ChecklistItem> items) {
		return new ChecklistContent(content.title(), content.rule(), items);
	}

}
