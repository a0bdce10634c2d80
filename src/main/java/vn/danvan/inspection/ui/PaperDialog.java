package vn.danvan.inspection.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.InspectionKind;
import vn.danvan.inspection.PaperIssue;
import vn.danvan.organisation.BodyKind;
import vn.danvan.organisation.BodyName;

/**
 * Soạn văn bản: who issues it and why it may, then to the draft of the document.
 */
class PaperDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Select<BodyName> body = new Select<>();

	final TextArea bases = Fields.block("inspection.document.bases", PaperIssue.BASES_MAX);

	private final List<Component> fields = new ArrayList<>(List.of(this.body, this.bases));

	private final transient PaperScreens screens;

	private final transient Drafting drafting;

	/**
	 * Asks for issuing body and căn cứ.
	 * @param screens the services
	 * @param titleKey key of what is drafted
	 * @param kind loại kiểm tra; of conduct the State issues usually
	 * @param bases the usual căn cứ
	 * @param drafting drafts it
	 * @param more what else is asked, above
	 */
	PaperDialog(PaperScreens screens, String titleKey, InspectionKind kind, String bases, Drafting drafting,
			Component... more) {
		this.screens = screens;
		this.drafting = drafting;
		setHeaderTitle(Messages.text(titleKey));
		setWidth("min(44rem, 96vw)");
		List<BodyName> issuers = screens.documents.issuers();
		this.body.setId("body");
		this.body.setLabel(Messages.text("inspection.act.issuer"));
		this.body.setItems(issuers);
		this.body.setItemLabelGenerator(BodyName::name);
		this.body.setValue(issuers.stream()
			.filter((one) -> kind == InspectionKind.DEMOCRACY || one.kind() == BodyKind.STATE_BODY)
			.findFirst()
			.orElse(issuers.getFirst()));
		this.body.setWidthFull();
		this.bases.setId("bases");
		this.bases.setHelperText(Messages.text("inspection.document.bases-hint"));
		this.bases.setMinHeight("9rem");
		this.bases.setValue(bases);
		this.fields.addAll(List.of(more));
		if (more.length > 0) {
			FormLayout form = new FormLayout(more);
			for (Component field : more) {
				form.setColspan(field, (field instanceof TimePicker) ? 1 : 2);
			}
			add(form);
		}
		add(this.body, this.bases);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("draft-document", "inspection.document.draft", this::draft).primary());
	}

	private void draft() {
		try {
			long document = this.drafting.draft(new PaperIssue(this.body.getValue().id(), this.bases.getValue()));
			Notices.success(Messages.text("inspection.document.drafted"));
			this.screens.links.path("document", document)
				.ifPresent((path) -> getUI().ifPresent((ui) -> ui.navigate(path)));
			close();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.fields.toArray(new Component[0]));
		}
	}

	/** Drafts the document. */
	@FunctionalInterface
	interface Drafting extends Serializable {

		/**
		 * Drafts it.
		 * @param issue who issues it, and why it may
		 * @return the document
		 */
		long draft(PaperIssue issue);

	}

}
