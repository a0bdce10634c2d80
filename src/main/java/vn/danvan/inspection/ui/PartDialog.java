package vn.danvan.inspection.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ChecklistItem;

/** Gives a part of a checklist another heading. */
class PartDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	PartDialog(String present, Consumer<String> apply) {
		TextField title = Fields.line("inspection.checklist.part", ChecklistItem.LINE_MAX);
		title.setId("part");
		title.setValue(present);
		setHeaderTitle(Messages.text("inspection.checklist.rename-part", present));
		setWidth("min(36rem, 96vw)");
		add(title);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("apply", "inspection.checklist.apply", () -> {
					try {
						apply.accept(title.getValue());
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, title);
					}
				}).primary());
	}

}
