package vn.danvan.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.inspection.Findings;

/** Strengths, shortcomings and causes. */
class FindingsForm extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	final TextArea strengths = Fields.block("inspection.strengths", Findings.TEXT_MAX);

	final TextArea shortcomings = Fields.block("inspection.shortcomings", Findings.TEXT_MAX);

	final TextArea causes = Fields.block("inspection.causes", Findings.TEXT_MAX);

	private final transient Findings stored;

	/**
	 * A form.
	 * @param stored what is recorded
	 * @param before the form that this one takes the place of; what was typed there stays
	 */
	FindingsForm(Findings stored, @Nullable FindingsForm before) {
		this.stored = stored;
		this.strengths.setId("strengths");
		this.shortcomings.setId("shortcomings");
		this.shortcomings.setHelperText(Messages.text("inspection.no-names"));
		this.causes.setId("causes");
		show((before != null && !before.findings().equals(before.stored)) ? before.findings() : stored);
		getContent().add(this.strengths, this.shortcomings, this.causes);
	}

	void show(Findings findings) {
		this.strengths.setValue(findings.strengths());
		this.shortcomings.setValue(findings.shortcomings());
		this.causes.setValue(findings.causes());
	}

	Findings findings() {
		return new Findings(this.strengths.getValue(), this.shortcomings.getValue(), this.causes.getValue());
	}

	void mark(Refusal refusal) {
		Fields.show(refusal, this.strengths, this.shortcomings, this.causes);
	}

}
