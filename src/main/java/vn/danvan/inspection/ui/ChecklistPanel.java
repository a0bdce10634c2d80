package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import vn.danvan.activity.ui.ActivityPanel;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ChecklistDetails;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistRow;
import vn.danvan.inspection.ChecklistState;

/** One checklist: what stands in it, what may be done with it, its log. */
class ChecklistPanel extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private final transient InspectionScreens screens;

	private final long id;

	private final transient List<ChecklistRow> all;

	ChecklistPanel(InspectionScreens screens, long id, List<ChecklistRow> all) {
		this.screens = screens;
		this.id = id;
		this.all = all;
		ChecklistDetails details = screens.checklists.get(id);
		Actor actor = screens.actors.current();
		getContent().add(new H2(details.row().title()), ChecklistWords.facts(details.row()));
		if (details.row().state() == ChecklistState.DRAFT && !details.mayPutInUse()) {
			Paragraph hint = new Paragraph(Messages.text(actor.is(Role.BOARD_LEADER) ? "inspection.checklist.own-draft"
					: "inspection.checklist.waits-for-leader"));
			hint.addClassName("hint");
			hint.setId("draft-hint");
			getContent().add(hint);
		}
		getContent().add(actions(details, actor), new ChecklistContents(details.content()));
		if (actor.readsAllRecords()) {
			getContent().add(new H3(Messages.text("inspection.log")), new ActivityPanel(screens.log, "checklist", id));
		}
	}

	private Div actions(ChecklistDetails details, Actor actor) {
		Div actions = new Div();
		actions.addClassName("actions");
		if (details.mayPutInUse()) {
			actions.add(new StepButton("put-in-use", "inspection.checklist.put-in-use",
					() -> Confirmation.ask(Messages.text("inspection.checklist.put-in-use"), question(details.row()),
							Messages.text("inspection.checklist.put-in-use"), () -> putInUse(details.row())))
				.primary());
		}
		if (details.mayRevise()) {
			Anchor edit = new Anchor(ChecklistEditorView.pathTo(this.id), Messages.text("inspection.checklist.edit"));
			edit.addClassName("button-link");
			edit.setId("edit");
			actions.add(edit,
					new StepButton("discard", "inspection.checklist.discard",
							() -> Confirmation.ask(Messages.text("inspection.checklist.discard"),
									Messages.text("inspection.checklist.discard-question"),
									Messages.text("inspection.checklist.discard"), () -> discard(details.row()))));
		}
		else if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			actions.add(new StepButton("copy", "inspection.checklist.copy", this::copy));
		}
		actions.add(new ExcelExport<ChecklistItem>("danh-muc-kiem-tra")
			.column("inspection.checklist.part", ChecklistItem::part)
			.column("inspection.checklist.code", ChecklistItem::code)
			.column("inspection.checklist.item", ChecklistItem::title)
			.column("inspection.checklist.basis", ChecklistItem::basis)
			.column("inspection.checklist.evidence", ChecklistItem::evidence)
			.column("inspection.checklist.points", ChecklistItem::points)
			.linkAll(() -> this.screens.checklists.get(this.id).content().items()));
		List<ChecklistRow> others = this.all.stream()
			.filter((row) -> row.id() != this.id && row.law().target() == details.row().law().target())
			.toList();
		if (!others.isEmpty()) {
			actions.add(compare(others));
		}
		return actions;
	}

	private Select<ChecklistRow> compare(List<ChecklistRow> others) {
		Select<ChecklistRow> other = new Select<>();
		other.setId("compare");
		other.setPlaceholder(Messages.text("inspection.checklist.compare"));
		other.setAriaLabel(Messages.text("inspection.checklist.compare"));
		other.setItems(others);
		other.setItemLabelGenerator(ChecklistWords::name);
		other.addClassName("compare-choice");
		other.addValueChangeListener((change) -> getUI()
			.ifPresent((ui) -> ui.navigate(ChecklistComparisonView.pathTo(this.id, change.getValue().id()))));
		return other;
	}

	/**
	 * What putting it into use means: which edition it replaces, which law it ends.
	 */
	private String question(ChecklistRow row) {
		StringBuilder question = new StringBuilder(Messages.text("inspection.checklist.put-in-use-question",
				Messages.label(row.law().target()), row.law().title()));
		for (ChecklistRow other : this.all) {
			if (other.state() == ChecklistState.IN_USE && other.law().target() == row.law().target()) {
				if (other.law().from().equals(row.law().from())) {
					question.append(' ')
						.append(Messages.text("inspection.checklist.replaces", ChecklistWords.name(other)));
				}
				else if (other.law().from().isBefore(row.law().from())
						&& other.law().until().isAfter(row.law().from())) {
					question.append(' ')
						.append(Messages.text("inspection.checklist.ends", other.law().title(),
								VietnameseDates.screen(row.law().from())));
				}
			}
		}
		return question.toString();
	}

	private void putInUse(ChecklistRow row) {
		this.screens.checklists.putInUse(this.id, row.version());
		Notices.success(Messages.text("inspection.checklist.used"));
		getUI().ifPresent((ui) -> ui.refreshCurrentRoute(true));
	}

	private void discard(ChecklistRow row) {
		this.screens.checklists.discard(this.id, row.version());
		Notices.success(Messages.text("inspection.checklist.discarded"));
		getUI().ifPresent((ui) -> ui.navigate(ChecklistsView.PATH));
	}

	private void copy() {
		long draft = this.screens.checklists.draft(this.id);
		Notices.success(Messages.text("inspection.checklist.copied"));
		getUI().ifPresent((ui) -> ui.navigate(ChecklistEditorView.pathTo(draft)));
	}

}
