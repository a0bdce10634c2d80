package vn.danvan.plan.ui;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Fields;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.Measure;
import vn.danvan.plan.ProgressEntry;

/**
 * The fields in which a commune or body reports. What is typed is kept on the server
 * within three seconds.
 */
class ProgressForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final BigDecimalField quantity;

	final BigDecimalField percent = Fields.number("plan.progress.percent");

	final CheckboxGroup<Integer> milestones = new CheckboxGroup<>(Messages.text("plan.progress.milestones"));

	final TextArea remark = Fields.block("plan.progress.remark", ProgressEntry.TEXT_MAX);

	final TextArea difficulties = Fields.block("plan.progress.difficulties", ProgressEntry.TEXT_MAX);

	final DatePicker completedOn = Fields.date("plan.progress.completed-on");

	private final Span kept = new Span();

	private boolean showing;

	ProgressForm(AssignmentDetails details, Runnable typed) {
		this.quantity = Fields.number("plan.progress.percent");
		this.quantity.setLabel(Messages.text("plan.progress.quantity", details.result().unit()));
		Measure measure = details.result().measure();
		this.quantity.setVisible(measure == Measure.QUANTITY);
		this.percent.setVisible(measure == Measure.JUDGED_PERCENT);
		this.milestones.setVisible(measure == Measure.MILESTONES);
		this.milestones.setItems(IntStream.rangeClosed(1, details.milestones().size()).boxed().toList());
		this.milestones.setItemLabelGenerator((number) -> number + ". " + details.milestones().get(number - 1));
		this.milestones.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
		BigDecimal target = details.result().target();
		if (target != null) {
			this.quantity.setHelperText(Messages.text("plan.progress.target",
					VietnameseNumbers.format(target) + " " + details.result().unit()));
		}
		this.completedOn.setHelperText(Messages.text("plan.progress.completed-hint"));
		this.remark.setVisible(!details.privateChannel());
		this.difficulties.setVisible(!details.privateChannel());
		this.quantity.setId("quantity");
		this.percent.setId("percent");
		this.milestones.setId("milestones");
		this.remark.setId("remark");
		this.difficulties.setId("difficulties");
		this.completedOn.setId("completedOn");
		this.kept.addClassNames("quiet", "kept");
		this.kept.getElement().setAttribute("aria-live", "polite");
		Div numbers = new Div(this.quantity, this.percent, this.completedOn);
		numbers.addClassName("progress-numbers");
		getContent().addClassName("progress-form");
		if (details.privateChannel()) {
			getContent().add(new Paragraph(Messages.text("plan.progress.private")));
		}
		getContent().add(this.milestones, numbers, this.remark, this.difficulties, this.kept);
		for (HasValue<?, ?> field : new HasValue<?, ?>[] { this.quantity, this.percent, this.milestones, this.remark,
				this.difficulties, this.completedOn }) {
			field.addValueChangeListener((change) -> {
				if (!this.showing && change.isFromClient()) {
					typed.run();
				}
			});
		}
	}

	void show(ProgressEntry entry) {
		this.showing = true;
		this.quantity.setValue(Fields.plain(entry.quantity()));
		this.percent.setValue(Fields.plain(entry.percent()));
		this.milestones.setValue((entry.milestones() != null) ? entry.milestones() : Set.of());
		this.remark.setValue(entry.remark());
		this.difficulties.setValue(entry.difficulties());
		this.completedOn.setValue(entry.completedOn());
		this.showing = false;
	}

	ProgressEntry entry() {
		return new ProgressEntry(this.quantity.getValue(), this.percent.getValue(),
				this.milestones.isVisible() ? Set.copyOf(this.milestones.getValue()) : null, this.remark.getValue(),
				this.difficulties.getValue(), this.completedOn.getValue());
	}

	void say(String sentence) {
		this.kept.setText(sentence);
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.quantity, this.percent, this.milestones, this.remark, this.difficulties,
				this.completedOn);
	}

}
