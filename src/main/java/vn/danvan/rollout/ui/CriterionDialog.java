package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.figures.Indicator;
import vn.danvan.rollout.CriteriaGroup;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.CriterionWords;
import vn.danvan.rollout.ScoreSource;

/** Everything of one criterion; what does not belong to its source is not asked. */
class CriterionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final Select<CriteriaGroup> group = new Select<>();

	private final TextField code = Fields.line("rollout.criteria.code", Criterion.CODE_MAX);

	private final TextArea text = Fields.block("rollout.criteria.one-title", Criterion.TITLE_MAX);

	private final BigDecimalField maximum = Fields.number("rollout.criteria.maximum");

	private final Select<ScoreSource> source = new Select<>();

	private final ComboBox<Indicator> indicator = new ComboBox<>(Messages.text("rollout.criteria.indicator"));

	private final CheckboxGroup<String> forms = new CheckboxGroup<>(Messages.text("rollout.criteria.forms"));

	private final IntegerField leastAnswers = new IntegerField(Messages.text("rollout.criteria.least-answers"));

	private final ThresholdRows thresholds = new ThresholdRows();

	private final Checkbox evidence = new Checkbox(Messages.text("rollout.criteria.evidence"));

	private final Div fed = new Div();

	CriterionDialog(String title, List<CriteriaGroup> groups, int inGroup, String code, @Nullable Criterion present,
			List<Indicator> indicators, CriterionWords words, BiConsumer<Integer, Criterion> apply) {
		setHeaderTitle(title);
		setWidth("min(46rem, 96vw)");
		this.group.setId("group");
		this.group.setLabel(Messages.text("rollout.criteria.in-group"));
		this.group.setItems(groups);
		this.group.setItemLabelGenerator((one) -> one.code() + ". " + one.title());
		this.group.setValue(groups.get(inGroup));
		this.code.setId("code");
		this.code.setValue(code);
		this.text.setId("title");
		this.maximum.setId("maximum");
		this.source.setId("source");
		this.source.setLabel(Messages.text("rollout.criteria.source"));
		this.source.setItems(ScoreSource.values());
		this.source.setItemLabelGenerator(Messages::label);
		this.source.addValueChangeListener((change) -> showSource());
		this.indicator.setId("sources");
		this.indicator.setItems(
				(one, typed) -> (one.code() + " " + label(one)).toLowerCase().contains(typed.toLowerCase()),
				indicators);
		this.indicator.setItemLabelGenerator(CriterionDialog::label);
		this.indicator.setHelperText(Messages.text("rollout.criteria.indicator-hint"));
		this.indicator.setWidthFull();
		this.forms.setId("sources");
		this.forms.setItems(words.surveys());
		this.forms.setItemLabelGenerator(words::survey);
		this.forms.addThemeName("vertical");
		this.leastAnswers.setId("leastAnswers");
		this.leastAnswers.setHelperText(Messages.text("rollout.criteria.least-answers-hint"));
		this.evidence.setId("evidence");
		show(present, indicators);
		FormLayout form = new FormLayout(this.code, this.maximum, this.text, this.group, this.source, this.evidence);
		form.setColspan(this.text, 2);
		add(form, this.fed);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("apply", "rollout.criteria.apply", () -> {
					try {
						apply.accept(groups.indexOf(this.group.getValue()), criterion());
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.code, this.text, this.maximum, chooser(), this.leastAnswers,
								this.thresholds);
					}
				}).primary());
	}

	private static String label(Indicator one) {
		return one.code() + " – " + one.name() + " (" + one.unit() + ")";
	}

	private void show(@Nullable Criterion present, List<Indicator> indicators) {
		this.leastAnswers.setValue(0);
		this.source.setValue(ScoreSource.HAND);
		if (present == null) {
			return;
		}
		this.text.setValue(present.title());
		this.maximum.setValue(present.maximum());
		this.source.setValue(present.source());
		indicators.stream()
			.filter((one) -> present.sources().contains(one.code()))
			.findFirst()
			.ifPresent(this.indicator::setValue);
		if (present.source() == ScoreSource.SURVEY) {
			this.forms.setValue(present.sources());
		}
		this.leastAnswers.setValue(present.leastAnswers());
		this.thresholds.show(present.thresholds());
		this.evidence.setValue(present.evidenceAsked());
	}

	private void showSource() {
		this.fed.removeAll();
		switch (this.source.getValue()) {
			case HAND -> {
			}
			case INDICATOR -> this.fed.add(this.indicator, this.thresholds);
			case SURVEY -> this.fed.add(this.forms, this.leastAnswers, this.thresholds);
		}
	}

	private Component chooser() {
		return (this.source.getValue() == ScoreSource.SURVEY) ? this.forms : this.indicator;
	}

	private Criterion criterion() {
		ScoreSource chosen = this.source.getValue();
		Set<String> sources = switch (chosen) {
			case HAND -> Set.of();
			case INDICATOR -> this.indicator.isEmpty() ? Set.of() : Set.of(this.indicator.getValue().code());
			case SURVEY -> this.forms.getValue();
		};
		BigDecimal most = this.maximum.getValue();
		if (most == null) {
			throw Refusal.at("maximum", "rollout.error.maximum", this.code.getValue(), Criterion.MOST_POINTS);
		}
		int least = Optional.ofNullable(this.leastAnswers.getValue()).orElse(this.leastAnswers.isInvalid() ? -1 : 0);
		return new Criterion(this.code.getValue(), this.text.getValue(), most, chosen, sources, least,
				(chosen == ScoreSource.HAND) ? List.of() : this.thresholds.thresholds(), this.evidence.getValue());
	}

}
