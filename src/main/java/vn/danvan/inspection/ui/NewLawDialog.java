package vn.danvan.inspection.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.Notices;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistLaw;
import vn.danvan.inspection.ChecklistService;
import vn.danvan.inspection.TargetKind;

/** Begins the first checklist by another law. */
class NewLawDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final transient ChecklistService service;

	private final Select<TargetKind> target = new Select<>();

	private final TextField law = Fields.line("inspection.checklist.law", ChecklistLaw.TITLE_MAX);

	private final DatePicker from = Fields.date("inspection.checklist.from");

	private final DatePicker until = Fields.date("inspection.checklist.last-day");

	private final TextField title = Fields.line("inspection.checklist.list-title", ChecklistContent.TITLE_MAX);

	private String offered = "";

	NewLawDialog(ChecklistService service) {
		this.service = service;
		setHeaderTitle(Messages.text("inspection.checklist.new-law"));
		setWidth("min(44rem, 96vw)");
		this.target.setId("target");
		this.target.setLabel(Messages.text("inspection.target-kind"));
		this.target.setItems(TargetKind.values());
		this.target.setItemLabelGenerator(Messages::label);
		this.target.setValue(TargetKind.COMMUNE);
		this.target.addValueChangeListener((change) -> offerTitle());
		this.law.setId("law");
		this.law.setHelperText(Messages.text("inspection.checklist.law-hint"));
		this.law.addValueChangeListener((change) -> offerTitle());
		this.from.setId("from");
		this.until.setId("until");
		this.until.setHelperText(Messages.text("inspection.checklist.last-day-hint"));
		this.title.setId("title");
		FormLayout form = new FormLayout(this.target, this.law, this.from, this.until, this.title);
		form.setColspan(this.title, 2);
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("begin", "inspection.checklist.begin", this::begin).primary());
	}

	private void offerTitle() {
		if (this.title.getValue().equals(this.offered)) {
			this.offered = this.law.isEmpty() ? "" : Messages.text("inspection.checklist.offered-title",
					Messages.label(this.target.getValue()), this.law.getValue());
			this.title.setValue(this.offered);
		}
	}

	private void begin() {
		try {
			LocalDate first = this.from.getValue();
			if (first == null) {
				throw Refusal.at("from", "base.error.required");
			}
			LocalDate last = this.until.getValue();
			long id = this.service.draft(new ChecklistLaw(this.target.getValue(), this.law.getValue(), first,
					(last != null) ? last.plusDays(1) : ChecklistLaw.OPEN), this.title.getValue());
			Notices.success(Messages.text("inspection.checklist.begun"));
			getUI().ifPresent((ui) -> ui.navigate(ChecklistEditorView.pathTo(id)));
			close();
		}
		catch (Refusal refusal) {
			Fields.show(refusal, this.target, this.law, this.from, this.until, this.title);
		}
	}

}
