package vn.danvan.rollout.ui;

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
import vn.danvan.figures.Indicator;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.CriterionWords;

/** Groups and criteria of a draft, to be added, changed, moved and removed. */
class GroupsEditor extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient CriteriaDraft draft;

	private final transient List<Indicator> indicators;

	private final transient CriterionWords words;

	private final transient Runnable changed;

	GroupsEditor(CriteriaDraft draft, RollOutScreens screens, Runnable changed) {
		this.draft = draft;
		this.indicators = screens.figures.indicators().values().stream().filter(Criterion::mayBeFedBy).toList();
		this.words = screens.words();
		this.changed = changed;
		show(null);
	}

	private void show(@Nullable String focused) {
		getContent().removeAll();
		for (int i = 0; i < this.draft.groups().size(); i++) {
			getContent().add(group(i, this.draft.groups().get(i), focused));
		}
		if (this.draft.groups().isEmpty()) {
			getContent().add(new Paragraph(Messages.text("rollout.criteria.no-groups")));
		}
		Button add = new Button(Messages.text("rollout.criteria.add-group"), VaadinIcon.PLUS.create(),
				(click) -> new GroupDialog(Messages.text("rollout.criteria.add-group"),
						new CriteriaGroup(this.draft.nextGroupCode(), "", 0, List.of()),
						(group) -> step(null, () -> this.draft.addGroup(group)))
					.open());
		add.setId("add-group");
		getContent().add(add);
	}

	private Section group(int at, CriteriaGroup group, @Nullable String focused) {
		String code = group.code();
		RowTools tools = new RowTools(focused)
			.tool("edit-group-" + code, VaadinIcon.EDIT, Messages.text("rollout.criteria.edit-group", code),
					() -> new GroupDialog(Messages.text("rollout.criteria.edit-group", code), group,
							(head) -> step("edit-group-" + head.code(), () -> this.draft.reviseGroup(at, head)))
						.open())
			.tool("group-up-" + code, VaadinIcon.ARROW_UP, Messages.text("rollout.criteria.group-up", code), at == 0,
					() -> step("group-up-" + code, () -> this.draft.moveGroup(at, at - 1)))
			.tool("group-down-" + code, VaadinIcon.ARROW_DOWN, Messages.text("rollout.criteria.group-down", code),
					at == this.draft.groups().size() - 1,
					() -> step("group-down-" + code, () -> this.draft.moveGroup(at, at + 1)))
			.tool("remove-group-" + code, VaadinIcon.TRASH, Messages.text("rollout.criteria.remove-group", code),
					() -> Confirmation.ask(Messages.text("rollout.criteria.remove-group", code),
							Messages.text("rollout.criteria.remove-group-question", group.title(),
									group.criteria().size()),
							Messages.text("rollout.criteria.remove"),
							() -> step(null, () -> this.draft.removeGroup(at))));
		Div head = new Div(new H2(Messages.text("rollout.criteria.group", code, group.title())),
				CriteriaContents.sums(group), tools);
		head.addClassName("sheet-group-head");
		Section section = new Section(head);
		section.addClassNames("card", "criteria-group");
		for (int i = 0; i < group.criteria().size(); i++) {
			section.add(row(at, i, group, focused));
		}
		Button add = new Button(Messages.text("rollout.criteria.add"), VaadinIcon.PLUS.create(), (click) -> add(at));
		add.setId("add-" + code);
		section.add(add);
		return section;
	}

	private Div row(int group, int at, CriteriaGroup in, @Nullable String focused) {
		Criterion one = in.criteria().get(at);
		String code = one.code();
		RowTools tools = new RowTools(focused)
			.tool("edit-" + code, VaadinIcon.EDIT, Messages.text("rollout.criteria.edit-one", code),
					() -> edit(group, at, one))
			.tool("up-" + code, VaadinIcon.ARROW_UP, Messages.text("rollout.criteria.one-up", code), at == 0,
					() -> step("up-" + code, () -> this.draft.move(group, at, at - 1)))
			.tool("down-" + code, VaadinIcon.ARROW_DOWN, Messages.text("rollout.criteria.one-down", code),
					at == in.criteria().size() - 1,
					() -> step("down-" + code, () -> this.draft.move(group, at, at + 1)))
			.tool("remove-" + code, VaadinIcon.TRASH, Messages.text("rollout.criteria.remove-one", code),
					() -> Confirmation.ask(Messages.text("rollout.criteria.remove-one", code),
							Messages.text("rollout.criteria.remove-one-question", one.title()),
							Messages.text("rollout.criteria.remove"),
							() -> step(null, () -> this.draft.remove(group, at))));
		tools.addClassName("criterion-tools");
		Div row = new Div(CriteriaContents.card(one, this.words), tools);
		row.addClassName("criterion-row");
		return row;
	}

	private void add(int group) {
		new CriterionDialog(Messages.text("rollout.criteria.add"), this.draft.groups(), group,
				this.draft.nextCode(group), null, this.indicators, this.words,
				(to, criterion) -> step("edit-" + criterion.code(), () -> this.draft.add(to, criterion)))
			.open();
	}

	private void edit(int group, int at, Criterion one) {
		new CriterionDialog(Messages.text("rollout.criteria.edit-one", one.code()), this.draft.groups(), group,
				one.code(), one, this.indicators, this.words,
				(to, criterion) -> step("edit-" + criterion.code(), () -> this.draft.revise(group, at, to, criterion)))
			.open();
	}

	/** Takes a step and shows it; the focus stays with what was moved or changed. */
	private void step(@Nullable String focused, Runnable step) {
		step.run();
		show(focused);
		this.changed.run();
	}

}
