package vn.danvan.rollout.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.rollout.Band;

/** One band of a criteria set. */
class BandRow extends Div {

	private static final long serialVersionUID = 1L;

	final TextField title = Fields.line("rollout.criteria.band-title", Band.TITLE_MAX);

	final BigDecimalField from = Fields.number("rollout.criteria.band-points");

	final Checkbox recognised = new Checkbox(Messages.text("rollout.criteria.recognised"));

	BandRow(Runnable changed) {
		addClassName("band-row");
		this.title.addValueChangeListener((change) -> changed.run());
		this.from.addValueChangeListener((change) -> changed.run());
		this.recognised.addValueChangeListener((change) -> changed.run());
		addAttachListener((attached) -> changed.run());
		addDetachListener((detached) -> changed.run());
		add(this.title, this.from, this.recognised);
	}

	void show(Band band) {
		this.title.setValue(band.title());
		this.from.setValue(band.from());
		this.recognised.setValue(band.recognised());
	}

	Band band() {
		String name = TextRules.required("band", this.title.getValue(), Band.TITLE_MAX);
		BigDecimal points = this.from.getValue();
		if (points == null) {
			throw Refusal.at("band", "rollout.error.band", name);
		}
		return new Band(name, points, this.recognised.getValue());
	}

	/** Shows a refusal at the points, or at the title if that is missing. */
	void mark(Refusal refusal) {
		boolean untitled = this.title.getValue().isBlank();
		this.title.setErrorMessage(untitled ? refusal.getMessage() : "");
		this.title.setInvalid(untitled);
		this.from.setErrorMessage(untitled ? "" : refusal.getMessage());
		this.from.setInvalid(!untitled);
		this.title.scrollIntoView();
	}

	void clearMark() {
		this.title.setInvalid(false);
		this.from.setInvalid(false);
	}

}
