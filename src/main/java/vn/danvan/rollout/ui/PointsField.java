package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Fields;
import vn.danvan.rollout.Criterion;

/** Points of a criterion: typed, or chosen with one thumb among a few. */
class PointsField extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final BigDecimal HALF = BigDecimal.valueOf(2);

	final BigDecimalField field;

	PointsField(String labelKey, Criterion criterion) {
		this.field = Fields.number(labelKey);
		this.field.setId("points");
		this.field
			.setHelperText(Messages.text("rollout.sheet.points-hint", VietnameseNumbers.format(criterion.maximum())));
		Div quick = new Div();
		quick.addClassName("quick-points");
		quick.getElement().setAttribute("role", "group");
		quick.getElement().setAttribute("aria-label", Messages.text("rollout.sheet.quick"));
		for (BigDecimal choice : choices(criterion.maximum())) {
			Button button = new Button(VietnameseNumbers.format(choice), (click) -> this.field.setValue(choice));
			button.setId("quick-" + choice.stripTrailingZeros().toPlainString().replace('.', '-'));
			quick.add(button);
		}
		getContent().addClassName("points-field");
		getContent().add(this.field, quick);
	}

	/** Nothing, half and all of the points. */
	private static Set<BigDecimal> choices(BigDecimal maximum) {
		Set<BigDecimal> choices = new LinkedHashSet<>();
		choices.add(BigDecimal.ZERO);
		choices.add(Fields.plain(maximum.divide(HALF, 2, RoundingMode.HALF_UP)));
		choices.add(maximum);
		return choices;
	}

}
