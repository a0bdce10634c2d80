package vn.danvan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.document.Joint;
import vn.danvan.plan.PlanRequest;

/**
 * Prepares the plan's official document: of the board alone, or of the parties together.
 */
class PlanDocumentDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final RadioButtonGroup<Form> form = new RadioButtonGroup<>(Messages.text("plan.document.form"));

	PlanDocumentDialog(PlanScreens screens, PlanRequest plan, long planId) {
		setHeaderTitle(Messages.text("plan.document.prepare"));
		setWidth("min(38rem, 96vw)");
		boolean joint = plan.programmeId() != null;
		this.form.setId("variant");
		this.form.setItems(Form.values());
		this.form.setItemLabelGenerator(Form::label);
		this.form.setItemEnabledProvider((one) -> joint || one == Form.ALONE);
		this.form.setValue(joint ? Form.PARTY_LED : Form.ALONE);
		this.form.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
		Paragraph hint = new Paragraph(
				Messages.text(joint ? "plan.document.hint" : "plan.document.hint-without-programme"));
		hint.addClassName("quiet");
		add(hint, this.form);
		StepButton prepare = new StepButton("prepare-document", "plan.document.prepare", () -> {
			try {
				long document = screens.document.prepare(planId, this.form.getValue().variant);
				Notices.success(Messages.text("plan.document.made"));
				screens.links.path("document", document)
					.ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
				close();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.form);
			}
		}).primary();
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), prepare);
	}

	/** Of whom the document is, and how their heads stand. */
	enum Form {

		ALONE(null), PARTY_LED(Joint.Variant.PARTY_LED), STATE_FORM(Joint.Variant.STATE_FORM),
		SIDE_BY_SIDE(Joint.Variant.SIDE_BY_SIDE);

		private final Joint.Variant variant;

		Form(Joint.Variant variant) {
			this.variant = variant;
		}

		private String label() {
			return (this.variant != null) ? Messages.label(this.variant) : Messages.text("plan.document.alone");
		}

	}

}
