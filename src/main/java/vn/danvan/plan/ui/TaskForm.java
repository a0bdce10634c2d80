package vn.danvan.plan.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.figures.PeriodRule;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.Direction;
import vn.danvan.plan.Goal;
import vn.danvan.plan.Measure;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.Schedule;
import vn.danvan.plan.TaskKind;
import vn.danvan.plan.TaskRequest;
import vn.danvan.programme.ContentItem;

/** The fields of a task: what, who, when, how it is measured. Shows only what applies. */
class TaskForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final TextField code = Fields.line("plan.task.code", TaskRequest.CODE_MAX);

	final TextField title = Fields.line("plan.task.title", PlanRequest.TITLE_MAX);

	final ComboBox<ContentItem> content = new ComboBox<>(Messages.text("plan.task.content"));

	final TextField product = Fields.line("plan.task.product", PlanRequest.TITLE_MAX);

	final Select<TaskKind> kind = new Select<>();

	final BigDecimalField weight = Fields.number("plan.task.weight");

	final ComboBox<BodyName> lead = new ComboBox<>(Messages.text("plan.task.lead"));

	final MultiSelectComboBox<BodyName> coordinators = new MultiSelectComboBox<>(
			Messages.text("plan.task.coordinators"));

	final ComboBox<TaskChoices.Person> inCharge = new ComboBox<>(Messages.text("plan.task.in-charge"));

	final Select<OwedBy> owedBy = new Select<>();

	final MultiSelectComboBox<UnitName> communes = new MultiSelectComboBox<>(Messages.text("plan.task.communes"));

	final DatePicker startsOn = Fields.date("plan.task.starts-on");

	final DatePicker deadline = Fields.date("plan.task.deadline");

	final Select<Occurrence> occurrence = new Select<>();

	final Select<PeriodRule> rule = new Select<>();

	final IntegerField daysAfter = new IntegerField(Messages.text("plan.task.days-after"));

	final Select<Measure> measure = new Select<>();

	final Select<Direction> direction = new Select<>();

	final BigDecimalField target = Fields.number("plan.task.target");

	final BigDecimalField targetEach = Fields.number("plan.task.target-each");

	final TextField targetUnit = Fields.line("plan.task.target-unit", Goal.UNIT_MAX);

	final TextArea milestones = Fields.block("plan.task.milestones", Goal.MILESTONES_MAX * Goal.MILESTONE_MAX);

	final Checkbox privateChannel = new Checkbox(Messages.text("plan.task.private"));

	private final transient TaskChoices choices;

	private final boolean fresh;

	TaskForm(TaskChoices choices, boolean fresh) {
		this.choices = choices;
		this.fresh = fresh;
		identify();
		fillChoices();
		this.kind.addValueChangeListener((change) -> showWhatApplies());
		this.measure.addValueChangeListener((change) -> showWhatApplies());
		this.owedBy.addValueChangeListener((change) -> showWhatApplies());
		FormLayout what = new FormLayout(this.code, this.content, this.title, this.product, this.kind, this.weight);
		what.setColspan(this.title, 2);
		FormLayout who = new FormLayout(this.lead, this.coordinators, this.inCharge, this.owedBy, this.communes);
		FormLayout when = new FormLayout(this.startsOn, this.deadline, this.occurrence, this.rule, this.daysAfter);
		FormLayout how = new FormLayout(this.measure, this.direction, this.target, this.targetEach, this.targetUnit,
				this.milestones, this.privateChannel);
		how.setColspan(this.milestones, 2);
		how.setColspan(this.privateChannel, 2);
		getContent().addClassName("sectioned-form");
		getContent().add(part("what"), what, part("who"), who, part("when"), when, part("how"), how);
	}

	/** What a new task usually is. */
	void preset() {
		this.kind.setValue(TaskKind.DATED);
		this.weight.setValue(BigDecimal.ONE);
		this.owedBy.setValue(OwedBy.COMMUNES);
		this.communes.setValue(new HashSet<>(this.choices.communes()));
		this.occurrence.setValue(Occurrence.QUARTER);
		this.rule.setValue(PeriodRule.CALENDAR);
		this.daysAfter.setValue(0);
		this.measure.setValue(Measure.QUANTITY);
		this.direction.setValue(Direction.AT_LEAST);
		this.startsOn.setValue(LocalDate.of(this.choices.year(), 1, 1));
		this.deadline.setValue(LocalDate.of(this.choices.year(), 12, 31));
		showWhatApplies();
	}

	void show(TaskRequest request) {
		Schedule schedule = request.schedule();
		Goal goal = request.goal();
		this.code.setValue(request.code());
		this.title.setValue(request.title());
		this.content.setValue(found(this.choices.contents(), (item) -> Objects.equals(item.id(), request.contentId())));
		this.product.setValue(request.product());
		this.kind.setValue(request.kind());
		this.weight.setValue(Fields.plain(request.weight()));
		this.lead.setValue(found(this.choices.bodies(), (body) -> body.id() == request.leadBodyId()));
		this.coordinators.setValue(this.choices.bodies()
			.stream()
			.filter((body) -> request.coordinators().contains(body.id()))
			.collect(Collectors.toSet()));
		this.inCharge.setValue(found(this.choices.people(), (one) -> Objects.equals(one.id(), request.inChargeId())));
		this.owedBy.setValue(request.owedBy());
		this.startsOn.setValue(schedule.startsOn());
		this.deadline.setValue(schedule.deadline());
		this.occurrence
			.setValue((schedule.occurrence() != Occurrence.ONCE) ? schedule.occurrence() : Occurrence.QUARTER);
		this.rule.setValue(schedule.rule());
		this.daysAfter.setValue(schedule.daysAfter());
		this.measure.setValue(goal.measure());
		this.direction.setValue(goal.direction());
		this.target.setValue(Fields.plain(goal.target()));
		this.targetEach.setValue(Fields.plain(goal.targetEach()));
		this.targetUnit.setValue(goal.unit());
		this.milestones.setValue(String.join("\n", goal.milestones()));
		this.privateChannel.setValue(request.privateChannel());
		showWhatApplies();
	}

	TaskRequest request() {
		if (this.lead.isEmpty()) {
			throw Refusal.at("lead", "plan.error.lead");
		}
		if (this.startsOn.isEmpty()) {
			throw Refusal.at("startsOn", "base.error.date");
		}
		if (this.deadline.isEmpty()) {
			throw Refusal.at("deadline", "base.error.date");
		}
		return new TaskRequest(this.content.isEmpty() ? null : this.content.getValue().id(), this.code.getValue(),
				this.title.getValue(), this.kind.getValue(), this.lead.getValue().id(),
				this.coordinators.getValue().stream().map(BodyName::id).toList(),
				this.inCharge.isEmpty() ? null : this.inCharge.getValue().id(), this.owedBy.getValue(), schedule(),
				this.product.getValue(), goal(), Optional.ofNullable(this.weight.getValue()).orElse(BigDecimal.ZERO),
				this.privateChannel.getValue());
	}

	/** The communes that a new task is given to. */
	Set<Long> owners() {
		return this.communes.getValue().stream().map(UnitName::id).collect(Collectors.toSet());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.code, this.title, this.content, this.product, this.kind, this.weight, this.lead,
				this.coordinators, this.inCharge, this.communes, this.startsOn, this.deadline, this.daysAfter,
				this.occurrence, this.measure, this.target, this.targetEach, this.targetUnit, this.milestones);
	}

	private Schedule schedule() {
		if (this.kind.getValue() != TaskKind.PERIODIC) {
			return Schedule.once(this.startsOn.getValue(), this.deadline.getValue());
		}
		return new Schedule(this.occurrence.getValue(), this.rule.getValue(),
				Optional.ofNullable(this.daysAfter.getValue()).orElse(0), this.startsOn.getValue(),
				this.deadline.getValue());
	}

	private Goal goal() {
		return switch (this.measure.getValue()) {
			case QUANTITY -> Goal.quantity(this.direction.getValue(), this.target.getValue(),
					this.targetEach.getValue(), this.targetUnit.getValue());
			case MILESTONES -> Goal.milestones(this.milestones.getValue().lines().toList());
			case JUDGED_PERCENT -> Goal.judged();
		};
	}

	private void showWhatApplies() {
		boolean periodic = this.kind.getValue() == TaskKind.PERIODIC;
		this.occurrence.setVisible(periodic);
		this.rule.setVisible(periodic);
		this.daysAfter.setVisible(periodic);
		boolean counted = this.measure.getValue() == Measure.QUANTITY;
		for (Component field : List.of(this.direction, this.target, this.targetEach, this.targetUnit)) {
			field.setVisible(counted);
		}
		this.milestones.setVisible(this.measure.getValue() == Measure.MILESTONES);
		OwedBy owes = this.owedBy.getValue();
		this.communes.setVisible(this.fresh && owes != null && owes.communes());
	}

	private void identify() {
		this.code.setId("code");
		this.title.setId("title");
		this.content.setId("content");
		this.product.setId("product");
		this.kind.setId("kind");
		this.weight.setId("weight");
		this.lead.setId("lead");
		this.coordinators.setId("coordinators");
		this.inCharge.setId("inCharge");
		this.communes.setId("owners");
		this.startsOn.setId("startsOn");
		this.deadline.setId("deadline");
		this.daysAfter.setId("daysAfter");
		this.occurrence.setId("occurrence");
		this.measure.setId("measure");
		this.target.setId("target");
		this.targetEach.setId("targetEach");
		this.targetUnit.setId("targetUnit");
		this.milestones.setId("milestones");
		this.weight.setHelperText(Messages.text("plan.task.weight-hint"));
		this.milestones.setHelperText(Messages.text("plan.task.milestones-hint"));
		this.daysAfter.setMin(0);
		this.daysAfter.setMax(Schedule.DAYS_AFTER_MAX);
		this.daysAfter.setStepButtonsVisible(true);
	}

	private void fillChoices() {
		offer(this.content, this.choices.contents(), (item) -> item.number() + ". " + item.title());
		offer(this.lead, this.choices.bodies(), BodyName::name);
		offer(this.inCharge, this.choices.people(), TaskChoices.Person::name);
		this.content.setClearButtonVisible(true);
		this.inCharge.setClearButtonVisible(true);
		this.coordinators.setItems(this.choices.bodies());
		this.coordinators.setItemLabelGenerator(BodyName::name);
		this.communes.setItems(this.choices.communes());
		this.communes.setItemLabelGenerator(UnitName::name);
		offer(this.kind, "plan.task.kind", List.of(TaskKind.values()));
		offer(this.owedBy, "plan.task.owed-by", List.of(OwedBy.values()));
		offer(this.occurrence, "plan.task.occurrence",
				List.of(Occurrence.MONTH, Occurrence.QUARTER, Occurrence.HALF_YEAR));
		offer(this.rule, "plan.task.rule", List.of(PeriodRule.CALENDAR, PeriodRule.DECREE_09_2019));
		offer(this.measure, "plan.task.measure", List.of(Measure.values()));
		offer(this.direction, "plan.task.direction", List.of(Direction.values()));
	}

	private static H3 part(String name) {
		return new H3(Messages.text("plan.task.part-" + name));
	}

	private static <T> void offer(ComboBox<T> box, List<T> items, ItemLabelGenerator<T> label) {
		box.setItems(items);
		box.setItemLabelGenerator(label);
	}

	private static <E extends Enum<E>> void offer(Select<E> select, String labelKey, List<E> items) {
		select.setLabel(Messages.text(labelKey));
		select.setItems(items);
		select.setItemLabelGenerator(Messages::label);
	}

	private static <T> T found(Collection<T> items, java.util.function.Predicate<T> wanted) {
		return items.stream().filter(wanted).findFirst().orElse(null);
	}

}
