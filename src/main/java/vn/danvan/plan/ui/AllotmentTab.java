package vn.danvan.plan.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.plan.Allotment;
import vn.danvan.plan.AllotmentEdit;
import vn.danvan.plan.AllotmentRow;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanService.PlanDetails;
import vn.danvan.plan.RevisionService.OpenRevision;

/**
 * The table of allotments, edited with the keyboard like a sheet: into a draft directly,
 * into the open adjustment of an issued plan, else to be read.
 */
@JavaScript("context://cells.js")
class AllotmentTab extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final Select<AllotmentText> shown = new Select<>();

	final Select<OwedBy> half = new Select<>();

	final TextField search = Fields.search("plan.task.search", this::refresh);

	final Button save = new Button(Messages.text("base.save"));

	private final Div table = new Div();

	private final Span count = new Span();

	private final transient PlanScreens screens;

	private final transient PlanDetails plan;

	private final transient Map<String, AllotmentEdit> edits = new LinkedHashMap<>();

	private final transient Map<String, String> wrong = new LinkedHashMap<>();

	private final transient TaskChoices choices;

	private transient @Nullable OpenRevision revision;

	private transient Map<Long, List<Allotment>> staged = Map.of();

	AllotmentTab(PlanScreens screens, PlanDetails plan) {
		this.screens = screens;
		this.plan = plan;
		this.choices = screens.choices.of(plan);
		choose(this.shown, "plan.allot.shown", List.of(AllotmentText.values()));
		choose(this.half, "plan.allot.half", List.of(OwedBy.COMMUNES, OwedBy.BODIES));
		this.save.setId("save-allotments");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> save());
		Div toolbar = new Div(this.search, this.shown, this.half, this.count, this.save);
		toolbar.addClassName("toolbar");
		Paragraph hint = new Paragraph(Messages.text("plan.allot.hint"));
		hint.addClassName("quiet");
		getContent().addClassName("tab-content");
		getContent().add(toolbar, hint, this.table);
		this.table.addClassName("cells");
		refresh();
	}

	/** Notes what a person made of a cell; what cannot be read is said at once. */
	void typed(AllotmentRow row, long owner, String text) {
		String key = row.taskId() + "-" + owner;
		Allotment before = given(row).get(owner);
		AllotmentEdit earlier = this.edits.get(key);
		Allotment now = (earlier != null) ? earlier.wanted() : before;
		this.wrong.remove(key);
		try {
			Allotment wanted = this.shown.getValue().read(owner, text, now, this.plan.row().year());
			this.edits.put(key, new AllotmentEdit(row.taskId(), owner, before, wanted));
		}
		catch (Refusal refusal) {
			this.wrong.put(key, row.code() + ": " + refusal.getMessage());
			Notices.failure(this.wrong.get(key));
		}
		say();
	}

	/** What a cell says now, edited or not. */
	@Nullable Allotment now(AllotmentRow row, long owner) {
		AllotmentEdit edit = this.edits.get(row.taskId() + "-" + owner);
		return (edit != null) ? edit.wanted() : given(row).get(owner);
	}

	private Map<Long, Allotment> given(AllotmentRow row) {
		List<Allotment> changed = this.staged.get(row.taskId());
		if (changed == null) {
			return row.given();
		}
		Map<Long, Allotment> given = new LinkedHashMap<>();
		changed.forEach((one) -> given.put(one.ownerId(), one));
		return given;
	}

	private void save() {
		if (!this.wrong.isEmpty()) {
			Notices.failure(this.wrong.values().iterator().next());
			return;
		}
		List<AllotmentEdit> changed = List.copyOf(this.edits.values());
		try {
			if (this.revision != null) {
				this.screens.revisions.allot(this.revision.id(), this.revision.version(), changed);
				Notices.success(Messages.text("plan.revision.staged", this.revision.number()));
			}
			else {
				this.screens.allotments.apply(this.plan.row().id(), changed);
				Notices.success(Messages.text("plan.allot.saved", changed.size()));
			}
			this.edits.clear();
			refresh();
		}
		catch (Refusal refusal) {
			Notices.failure(refusal.getMessage());
		}
	}

	private void refresh() {
		long id = this.plan.row().id();
		this.revision = this.plan.may().write() ? null : this.screens.revisions.open(id).orElse(null);
		this.staged = (this.revision != null) ? this.screens.revisions.allotments(this.revision.id()) : Map.of();
		Map<Long, String> owners = new LinkedHashMap<>();
		if (this.half.getValue() == OwedBy.COMMUNES) {
			this.choices.communes().stream().forEach((one) -> owners.put(one.id(), one.bare()));
		}
		else {
			this.choices.bodies().stream().forEach((one) -> owners.put(one.id(), one.symbol()));
		}
		boolean editable = this.plan.may().write() || this.revision != null;
		this.table.removeAll();
		this.table.add(new AllotmentGrid(this, this.screens.allotments, id, owners, editable));
		say();
	}

	private void say() {
		long changed = this.edits.values().stream().filter(AllotmentEdit::changes).count();
		this.count.setText((changed > 0) ? Messages.text("plan.allot.changed", changed) : Messages.text("base.count",
				this.screens.allotments.count(this.plan.row().id(), this.half.getValue(), this.search.getValue())));
		this.save.setVisible(this.plan.may().write() || this.revision != null);
		this.save.setEnabled(changed > 0);
	}

	private <E extends Enum<E>> void choose(Select<E> select, String labelKey, List<E> items) {
		select.setAriaLabel(Messages.text(labelKey));
		select.setItems(items);
		select.setItemLabelGenerator(Messages::label);
		select.setValue(items.get(0));
		select.addValueChangeListener((change) -> refresh());
	}

}
