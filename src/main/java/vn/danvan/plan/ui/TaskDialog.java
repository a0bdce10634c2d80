package vn.danvan.plan.ui;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.UnitName;
import vn.danvan.plan.Direction;
import vn.danvan.plan.Measure;
import vn.danvan.plan.Occurrence;
import vn.danvan.plan.OwedBy;
import vn.danvan.plan.PlanRequest;
import vn.danvan.plan.TaskRequest;
import vn.danvan.plan.TaskService.TaskDetails;
import vn.danvan.programme.ContentItem;

/** Writes a task: what, who leads, who owes it, when, how it is measured. */
class TaskDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final TextField code = Fields.line("plan.task.code", TaskRequest.CODE_MAX);

	final TextField title = Fields.line("plan.task.title", PlanRequest.TITLE_MAX);

	final ComboBox<ContentItem> content = new ComboBox<>(Messages.text("plan.task.content"));

	final ComboBox<BodyName> lead = new ComboBox<>(Messages.text("plan.task.lead"));

	final MultiSelectComboBox<BodyName> coordinators = new MultiSelectComboBox<>(
			Messages.text("plan.task.coordinators"));

	final Select<OwedBy> owedBy = new Select<>();

	final MultiSelectComboBox<UnitName> communes = new MultiSelectComboBox<>(Messages.text("plan.task.communes"));

	final Select<Occurrence> occurrence = new Select<>();

	final DatePicker startsOn = Fields.date("plan.task.starts-on");

	final DatePicker deadline = Fields.date("plan.task.deadline");

	final TextField product = Fields.line("plan.task.product", PlanRequest.TITLE_MAX);

	final Select<Measure> measure = new Select<>();

	final Select<Direction> direction = new Select<>();

	final BigDecimalField target = Fields.number("plan.task.target");

	final BigDecimalField targetEach = Fields.number("plan.task.target-each");

	final TextField targetUnit = Fields.line("plan.task.target-unit", TaskRequest.UNIT_MAX);

	final Checkbox privateChannel = new Checkbox(Messages.text("plan.task.private"));

	final Button save = new Button(Messages.text("base.save"));

	private final transient Choices choices;

	TaskDialog(Choices choices, @Nullable TaskDetails present, Writing action, Runnable saved) {
		this.choices = choices;
		setHeaderTitle(Messages.text((present != null) ? "plan.task.edit" : "plan.task.add"));
		setWidth("min(60rem, 96vw)");
		identify();
		fillChoices();
		if (present != null) {
			show(present.request());
		}
		else {
			preset();
		}
		this.communes.setVisible(present == null);
		this.owedBy.addValueChangeListener(
				(change) -> this.communes.setVisible(present == null && change.getValue() == OwedBy.COMMUNES));
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.addClickListener((click) -> {
			try {
				action.write(request(), owners());
				close();
				saved.run();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.code, this.title, this.lead, this.communes, this.startsOn, this.deadline,
						this.target, this.targetEach);
			}
		});
		add(form());
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

	private void identify() {
		this.code.setId("code");
		this.title.setId("title");
		this.lead.setId("lead");
		this.communes.setId("owners");
		this.startsOn.setId("startsOn");
		this.deadline.setId("deadline");
		this.target.setId("target");
		this.targetEach.setId("targetEach");
		this.targetUnit.setId("targetUnit");
		this.save.setId("save-task");
	}

	private FormLayout form() {
		FormLayout form = new FormLayout(this.code, this.content, this.title, this.lead, this.coordinators, this.owedBy,
				this.communes, this.occurrence, this.product, this.startsOn, this.deadline, this.measure,
				this.direction, this.target, this.targetEach, this.targetUnit, this.privateChannel);
		form.setColspan(this.title, 2);
		form.setColspan(this.privateChannel, 2);
		return form;
	}

	private void fillChoices() {
		this.content.setItems(this.choices.contents());
		this.content.setItemLabelGenerator((item) -> item.number() + ". " + item.title());
		this.content.setClearButtonVisible(true);
		this.lead.setItems(this.choices.bodies());
		this.lead.setItemLabelGenerator(BodyName::name);
		this.coordinators.setItems(this.choices.bodies());
		this.coordinators.setItemLabelGenerator(BodyName::name);
		this.communes.setItems(this.choices.communes());
		this.communes.setItemLabelGenerator(UnitName::name);
		this.owedBy.setLabel(Messages.text("plan.task.owed-by"));
		this.owedBy.setItems(OwedBy.values());
		this.owedBy.setItemLabelGenerator(Messages::label);
		this.occurrence.setLabel(Messages.text("plan.task.occurrence"));
		this.occurrence.setItems(Occurrence.values());
		this.occurrence.setItemLabelGenerator(Messages::label);
		this.measure.setLabel(Messages.text("plan.task.measure"));
		this.measure.setItems(Measure.values());
		this.measure.setItemLabelGenerator(Messages::label);
		this.direction.setLabel(Messages.text("plan.task.direction"));
		this.direction.setItems(Direction.values());
		this.direction.setItemLabelGenerator(Messages::label);
	}

	private void preset() {
		this.owedBy.setValue(OwedBy.COMMUNES);
		this.communes.setValue(new HashSet<>(this.choices.communes()));
		this.occurrence.setValue(Occurrence.ONCE);
		this.measure.setValue(Measure.QUANTITY);
		this.direction.setValue(Direction.AT_LEAST);
		this.startsOn.setValue(LocalDate.of(this.choices.year(), 1, 1));
		this.deadline.setValue(LocalDate.of(this.choices.year(), 12, 31));
	}

	private void show(TaskRequest request) {
		this.code.setValue(request.code());
		this.title.setValue(request.title());
		this.choices.contents()
			.stream()
			.filter((item) -> Objects.equals(item.id(), request.contentId()))
			.findFirst()
			.ifPresent(this.content::setValue);
		this.choices.bodies()
			.stream()
			.filter((body) -> body.id() == request.leadBodyId())
			.findFirst()
			.ifPresent(this.lead::setValue);
		this.coordinators.setValue(this.choices.bodies()
			.stream()
			.filter((body) -> request.coordinators().contains(body.id()))
			.collect(Collectors.toSet()));
		this.owedBy.setValue(request.owedBy());
		this.occurrence.setValue(request.occurrence());
		this.startsOn.setValue(request.startsOn());
		this.deadline.setValue(request.deadline());
		this.product.setValue(request.product());
		this.measure.setValue(request.measure());
		this.direction.setValue(request.direction());
		this.target.setValue(request.target());
		this.targetEach.setValue(request.targetEach());
		this.targetUnit.setValue(request.targetUnit());
		this.privateChannel.setValue(request.privateChannel());
	}

	private TaskRequest request() {
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
				this.title.getValue(), this.lead.getValue().id(),
				this.coordinators.getValue().stream().map(BodyName::id).toList(), this.owedBy.getValue(),
				this.occurrence.getValue(), this.startsOn.getValue(), this.deadline.getValue(), this.product.getValue(),
				this.measure.getValue(), this.direction.getValue(), this.target.getValue(), this.targetEach.getValue(),
				this.targetUnit.getValue(), this.privateChannel.getValue());
	}

	private Set<Long> owners() {
		return this.communes.getValue().stream().map(UnitName::id).collect(Collectors.toSet());
	}

	/**
	 * What can be chosen.
	 *
	 * @param year the plan's year
	 * @param contents contents of its programme
	 * @param bodies bodies of the district
	 * @param communes communes of the district
	 */
	record Choices(int year, List<ContentItem> contents, List<BodyName> bodies, List<UnitName> communes) {
	}

	/** What happens with the written task. */
	interface Writing {

		void write(TaskRequest request, Set<Long> communes);

	}

}
