package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.RowsEditor;
import vn.danvan.rollout.Threshold;

/** The thresholds of a criterion, with the sentence that says what is wrong with them. */
class ThresholdRows extends Composite<Div> implements HasValidation {

	private static final long serialVersionUID = 1L;

	private final RowsEditor<Row> rows = new RowsEditor<>(Messages.text("rollout.criteria.thresholds"),
			Messages.text("rollout.criteria.add-threshold"), Row::new);

	private final Paragraph error = new Paragraph();

	ThresholdRows() {
		setId("thresholds");
		this.error.addClassName("returned");
		this.error.getElement().setAttribute("role", "alert");
		this.error.setVisible(false);
		Paragraph hint = new Paragraph(Messages.text("rollout.criteria.thresholds-hint"));
		hint.addClassName("quiet");
		getContent().add(this.rows, hint, this.error);
	}

	void show(List<Threshold> thresholds) {
		thresholds.forEach((one) -> this.rows.add().show(one));
	}

	Row add() {
		return this.rows.add();
	}

	List<Threshold> thresholds() {
		return this.rows.rows().stream().map(Row::threshold).flatMap(Optional::stream).toList();
	}

	@Override
	public void setErrorMessage(@Nullable String message) {
		this.error.setText((message != null) ? message : "");
	}

	@Override
	public String getErrorMessage() {
		return this.error.getText();
	}

	@Override
	public void setInvalid(boolean invalid) {
		this.error.setVisible(invalid);
	}

	@Override
	public boolean isInvalid() {
		return this.error.isVisible();
	}

	/** From which figure on there are how many points. */
	static class Row extends Div {

		private static final long serialVersionUID = 1L;

		final BigDecimalField from = Fields.number("rollout.criteria.threshold-from");

		final BigDecimalField points = Fields.number("rollout.criteria.threshold-points");

		Row() {
			addClassName("progress-numbers");
			add(this.from, this.points);
		}

		void show(Threshold threshold) {
			this.from.setValue(threshold.from());
			this.points.setValue(threshold.points());
		}

		Optional<Threshold> threshold() {
			if (this.from.isInvalid() || this.points.isInvalid()) {
				throw Refusal.at("thresholds", "base.error.number");
			}
			BigDecimal least = this.from.getValue();
			BigDecimal given = this.points.getValue();
			if (least == null && given == null) {
				return Optional.empty();
			}
			if (least == null || given == null) {
				throw Refusal.at("thresholds", "rollout.error.threshold-row");
			}
			return Optional.of(new Threshold(least, given));
		}

	}

}
