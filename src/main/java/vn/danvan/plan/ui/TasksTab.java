package vn.danvan.plan.ui;

import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Confirmation;
import vn.danvan.base.ui.ExcelExport;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.PlanService.PlanDetails;
import vn.danvan.plan.TaskFilter;
import vn.danvan.plan.TaskRow;
import vn.danvan.plan.TaskService.TaskDetails;

/** The tasks of a plan; written while it is a draft, assigned at any time. */
class TasksTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Grid<TaskRow> grid = new Grid<>();

	final TextField search = Fields.search("plan.task.search", this::refresh);

	final Button add = new Button(Messages.text("plan.task.add"), VaadinIcon.PLUS.create());

	private final Span count = new Span();

	private final transient PlanScreens screens;

	private final transient PlanDetails plan;

	private transient @Nullable TaskEditing editing;

	TasksTab(PlanScreens screens, PlanDetails plan, String typed) {
		this.screens = screens;
		this.plan = plan;
		this.editing = editing();
		this.search.setValue(typed);
		this.add.setId("add-task");
		this.add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.add.setVisible(this.editing != null);
		this.add.addClickListener((click) -> new TaskDialog(choices(), null, now()::add, this::saved).open());
		columns();
		Anchor excel = new ExcelExport<TaskRow>("nhiem-vu").column("plan.task.code", TaskRow::code)
			.column("plan.column.task", TaskRow::title)
			.column("plan.column.lead", TaskRow::lead)
			.column("plan.task.coordinators", TaskRow::coordinators)
			.column("plan.column.deadline", TaskRow::deadline)
			.column("plan.column.target", TaskRow::targetText)
			.column("plan.task.kind", (row) -> Messages.label(row.kind()))
			.column("plan.task.weight", TaskRow::weight)
			.column("plan.column.assigned", TaskRow::assigned)
			.column("plan.column.done", TaskRow::done)
			.column("plan.column.overdue", TaskRow::overdue)
			.column("plan.column.percent", TaskRow::percent)
			.link((offset, limit) -> screens.tasks.list(plan.row().id(), TaskFilter.of(this.search.getValue()), offset,
					limit));
		Div toolbar = new Div(this.search, this.count, excel, fill(), this.add);
		toolbar.addClassName("toolbar");
		getContent().addClassName("tab-content");
		if (this.editing instanceof RevisionEditing revision) {
			Paragraph hint = new Paragraph(Messages.text("plan.revision.open-hint", revision.savedParameters()));
			hint.addClassName("hint");
			getContent().add(hint);
		}
		getContent().add(toolbar, this.grid);
		refresh();
	}

	/** The ways to fill a draft from what is there. */
	private MenuBar fill() {
		MenuBar bar = new MenuBar();
		bar.setId("fill");
		bar.setVisible(this.plan.may().write());
		SubMenu ways = bar.addItem(Messages.text("plan.fill")).getSubMenu();
		ways.addItem(Messages.text("plan.fill-previous"),
				(click) -> new FillPlanDialog(this.screens, this.plan.row(), this::refresh).open());
		ways.addItem(Messages.text("plan.fill-contents"), (click) -> {
			int written = this.screens.rollOver.fromContents(this.plan.row().id());
			Notices.success(Messages.text("plan.roll-over.taken", written));
			refresh();
		});
		ways.addItem(Messages.text("plan.import.open"),
				(click) -> new TaskImportDialog(this.screens.imports, this.plan.row().id(), this::refresh).open());
		return bar;
	}

	private void columns() {
		this.grid.setId("tasks");
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER,
				GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
		this.grid.addColumn((row) -> row.code() + ". " + row.title())
			.setHeader(Messages.text("plan.column.task"))
			.setWidth("16rem")
			.setFlexGrow(4);
		this.grid.addColumn(TaskRow::lead).setHeader(Messages.text("plan.column.lead")).setWidth("9rem").setFlexGrow(2);
		this.grid
			.addColumn((row) -> (row.occurrence() == Occurrence.ONCE) ? VietnameseDates.screen(row.deadline())
					: Messages.label(row.occurrence()))
			.setHeader(Messages.text("plan.column.deadline"))
			.setWidth("7rem")
			.setFlexGrow(0);
		this.grid.addColumn(TaskRow::targetText)
			.setHeader(Messages.text("plan.column.target"))
			.setWidth("8rem")
			.setFlexGrow(1);
		this.grid.addColumn((row) -> VietnameseNumbers.format(row.weight()))
			.setHeader(Messages.text("plan.task.weight"))
			.setWidth("5.5rem")
			.setFlexGrow(0);
		this.grid.addComponentColumn(this::progress)
			.setHeader(Messages.text("plan.column.progress"))
			.setWidth("8rem")
			.setFlexGrow(0);
		if (this.editing != null) {
			this.grid.addComponentColumn(this::menu).setWidth("4rem").setFlexGrow(0);
		}
		this.grid.setEmptyStateText(Messages.text((this.editing != null) ? "plan.task.empty" : "plan.task.none-found"));
	}

	private Component progress(TaskRow row) {
		if (this.editing != null && this.editing.touches(row.id())) {
			return new Badge(Messages.text("plan.revision.touched"), Badge.Tone.WAITING);
		}
		return row.withdrawn() ? new Badge(Messages.text("plan.task.withdrawn"), Badge.Tone.NEUTRAL)
				: new Span(Messages.text("plan.task.progress", row.done(), row.assigned(), row.percent()));
	}

	private MenuBar menu(TaskRow row) {
		MenuBar bar = new MenuBar();
		bar.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY_INLINE);
		var button = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
		button.setAriaLabel(Messages.text("plan.task.edit") + " " + row.code());
		SubMenu items = button.getSubMenu();
		items.addItem(Messages.text("plan.task.assign"), (click) -> {
			TaskDetails task = now().get(row.id());
			new AssignDialog(task, choices(), (owners) -> now().assign(task, owners), this::saved).open();
		});
		items.addItem(Messages.text("plan.task.edit"), (click) -> {
			TaskDetails task = now().get(row.id());
			new TaskDialog(choices(), task.request(), (request, communes) -> now().revise(task, request), this::saved)
				.open();
		});
		items.addItem(Messages.text(now().removeKey()), (click) -> Confirmation.ask(Messages.text(now().removeKey()),
				Messages.text(now().removeQuestionKey()), Messages.text(now().removeKey()), () -> {
					now().remove(row.id());
					saved();
				}));
		bar.setVisible(!row.withdrawn());
		return bar;
	}

	/**
	 * Directly in a draft, into the open adjustment of an issued plan, else not at all.
	 */
	private @Nullable TaskEditing editing() {
		long id = this.plan.row().id();
		if (this.plan.may().write()) {
			return new DraftEditing(this.screens.tasks, id);
		}
		return this.screens.revisions.open(id)
			.<TaskEditing>map((open) -> new RevisionEditing(this.screens.revisions, id, open))
			.orElse(null);
	}

	private TaskEditing now() {
		return Objects.requireNonNull(this.editing);
	}

	private TaskChoices choices() {
		return this.screens.choices.of(this.plan);
	}

	private void saved() {
		Notices.success(Messages.text(now().savedKey(), now().savedParameters()));
		this.editing = editing();
		refresh();
	}

	private void refresh() {
		TaskFilter filter = TaskFilter.of(this.search.getValue());
		long id = this.plan.row().id();
		this.grid.setItems((query) -> this.screens.tasks.list(id, filter, query.getOffset(), query.getLimit()).stream(),
				(query) -> this.screens.tasks.count(id, filter));
		this.count.setText(Messages.text("base.count", this.screens.tasks.count(id, filter)));
	}

}
