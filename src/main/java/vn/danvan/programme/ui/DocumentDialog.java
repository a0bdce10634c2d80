package vn.danvan.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import vn.danvan.programme.ProgrammeDetails;

/** Prepares the official document: which heads, and whether with the annex. */
class DocumentDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final RadioButtonGroup<Joint.Variant> variant = new RadioButtonGroup<>(
			Messages.text("programme.document.variant"));

	private final Checkbox annex = new Checkbox(Messages.text("programme.document.with-annex"));

	DocumentDialog(ProgrammeScreens screens, ProgrammeDetails details) {
		setHeaderTitle(Messages.text("programme.document.prepare"));
		setWidth("min(38rem, 96vw)");
		this.variant.setId("variant");
		this.variant.setItems(Joint.Variant.values());
		this.variant.setItemLabelGenerator(Messages::label);
		this.variant.setValue(Joint.Variant.PARTY_LED);
		this.variant.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
		this.annex.setId("annex");
		this.annex.setValue(screens.progress.of(details.row().id()).planned());
		Paragraph hint = new Paragraph(Messages.text("programme.document.hint"));
		hint.addClassName("quiet");
		add(hint, this.variant, this.annex);
		StepButton save = new StepButton("save-document", "programme.document.prepare", () -> {
			try {
				long document = screens.document.prepare(details.row().id(), this.variant.getValue(),
						this.annex.getValue());
				Notices.success(Messages.text("programme.document.made"));
				screens.links.path("document", document)
					.ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
				close();
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.variant);
			}
		}).primary();
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

}
