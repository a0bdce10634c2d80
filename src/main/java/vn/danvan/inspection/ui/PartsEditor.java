package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.RowTools;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistPart;

/** Parts and items of a draft, to be added, changed, moved and removed. */
class PartsEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient ChecklistDraft draft;

	private final transient Runnable changed;

	PartsEditor(ChecklistDraft draft, Runnable changed) {
		this.draft = draft;
		this.changed = changed;
		show(null);
	}

	private void show(@Nullable String focused) {
		getContent().removeAll();
		List<ChecklistPart> parts = this.draft.parts();
		for (int i = 0; i < parts.size(); i++) {
			getContent().add(part(i, parts, focused));
		}
		if (parts.isEmpty()) {
			getContent().add(new Paragraph(Messages.text("inspection.checklist.no-items")));
		}
		getContent().add(adding("add-part", "inspection.checklist.add-part", null));
	}

	private Section part(int at, List<ChecklistPart> parts, @Nullable String focused) {
		ChecklistPart part = parts.get(at);
		String name = part.title();
		int number = at + 1;
		RowTools tools = new RowTools(focused)
			.tool("edit-part-" + number, VaadinIcon.EDIT, Messages.text("inspection.checklist.rename-part", name),
					() -> new PartDialog(name,
							(title) -> step("edit-part-" + number, () -> this.draft.rename(part, title)))
						.open())
			.tool("part-up-" + number, VaadinIcon.ARROW_UP, Messages.text("inspection.checklist.part-up", name),
					at == 0, () -> step("part-up-" + (number - 1), () -> this.draft.movePart(at, -1)))
			.tool("part-down-" + number, VaadinIcon.ARROW_DOWN, Messages.text("inspection.checklist.part-down", name),
					at == parts.size() - 1, () -> step("part-down-" + (number + 1), () -> this.draft.movePart(at, 1)));
		Div head = new Div(new H2(name), ChecklistContents.sum(part), tools);
		head.addClassName("sheet-group-head");
		Section section = new Section(head);
		section.addClassNames("card", "criteria-group");
		part.items().forEach((item) -> section.add(row(part, item, focused)));
		section.add(adding("add-" + number, "inspection.checklist.add", part));
		return section;
	}

	private Div row(ChecklistPart part, ChecklistItem item, @Nullable String focused) {
		String code = item.code();
		RowTools tools = new RowTools(focused)
			.tool("edit-" + code, VaadinIcon.EDIT, Messages.text("inspection.checklist.edit-item", code),
					() -> edit(item))
			.tool("up-" + code, VaadinIcon.ARROW_UP, Messages.text("inspection.checklist.item-up", code),
					item.equals(part.items().getFirst()), () -> step("up-" + code, () -> this.draft.move(item, -1)))
			.tool("down-" + code, VaadinIcon.ARROW_DOWN, Messages.text("inspection.checklist.item-down", code),
					item.equals(part.items().getLast()), () -> step("down-" + code, () -> this.draft.move(item, 1)))
			.tool("remove-" + code, VaadinIcon.TRASH, Messages.text("inspection.checklist.remove-item", code),
					() -> Confirmation.ask(Messages.text("inspection.checklist.remove-item", code),
							Messages.text("inspection.checklist.remove-question", item.title()),
							Messages.text("inspection.checklist.remove"),
							() -> step(null, () -> this.draft.remove(item))));
		tools.addClassName("criterion-tools");
		Div row = new Div(ChecklistContents.card(item), tools);
		row.addClassName("criterion-row");
		return row;
	}

	private Button adding(String id, String key, @Nullable ChecklistPart part) {
		Button add = new Button(Messages.text(key), VaadinIcon.PLUS.create(),
				(click) -> new ChecklistItemDialog(Messages.text(key), titles(),
						new ChecklistItemDialog.Preset(this.draft.nextCode(part), (part != null) ? part.title() : ""),
						null, (item) -> step("edit-" + item.code(), () -> this.draft.add(item)))
					.open());
		add.setId(id);
		return add;
	}

	private void edit(ChecklistItem item) {
		new ChecklistItemDialog(Messages.text("inspection.checklist.edit-item", item.code()), titles(),
				new ChecklistItemDialog.Preset(item.code(), item.part()), item,
				(now) -> step("edit-" + now.code(), () -> this.draft.revise(item, now)))
			.open();
	}

	private List<String> titles() {
		return this.draft.parts().stream().map(ChecklistPart::title).toList();
	}

	/** Takes a step and shows it; the focus stays with what was moved or changed. */
	private void step(@Nullable String focused, Runnable step) {
		step.run();
		show(focused);
		this.changed.run();
	}

}
