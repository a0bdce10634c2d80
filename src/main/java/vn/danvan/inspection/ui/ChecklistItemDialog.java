package vn.danvan.inspection.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.base.ui.StepButton;
import vn.danvan.inspection.ChecklistItem;

/** Everything of one item; its part is chosen or typed anew. */
class ChecklistItemDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private final TextField code = Fields.line("inspection.checklist.code", ChecklistItem.CODE_MAX);

	private final BigDecimalField points = Fields.number("inspection.checklist.points");

	private final ComboBox<String> part = new ComboBox<>(Messages.text("inspection.checklist.part"));

	private final TextArea text = Fields.block("inspection.checklist.item", ChecklistItem.TEXT_MAX);

	private final TextField basis = Fields.line("inspection.checklist.basis", ChecklistItem.LINE_MAX);

	private final TextArea evidence = Fields.block("inspection.checklist.evidence", ChecklistItem.TEXT_MAX);

	ChecklistItemDialog(String title, List<String> parts, Preset preset, @Nullable ChecklistItem present,
			Consumer<ChecklistItem> apply) {
		setHeaderTitle(title);
		setWidth("min(46rem, 96vw)");
		this.code.setId("code");
		this.code.setHelperText(Messages.text("inspection.checklist.code-hint"));
		this.code.setValue(preset.code());
		this.points.setId("points");
		this.text.setId("title");
		this.basis.setId("basis");
		this.basis.setHelperText(Messages.text("inspection.checklist.basis-hint"));
		this.evidence.setId("evidence");
		this.part.setId("part");
		this.part.setHelperText(Messages.text("inspection.checklist.part-hint"));
		this.part.setItems(parts);
		this.part.setAllowCustomValue(true);
		this.part.addCustomValueSetListener((typed) -> take(parts, typed.getDetail()));
		this.part.setValue(preset.part().isEmpty() ? null : preset.part());
		if (present != null) {
			this.points.setValue(present.points());
			this.text.setValue(present.title());
			this.basis.setValue(present.basis());
			this.evidence.setValue(present.evidence());
		}
		FormLayout form = new FormLayout(this.code, this.points, this.part, this.text, this.basis, this.evidence);
		for (Component wide : new Component[] { this.part, this.text, this.basis, this.evidence }) {
			form.setColspan(wide, 2);
		}
		add(form);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()),
				new StepButton("apply", "inspection.checklist.apply", () -> {
					try {
						apply.accept(item());
						close();
					}
					catch (Refusal refusal) {
						Fields.show(refusal, this.code, this.points, this.part, this.text, this.basis, this.evidence);
					}
				}).primary());
	}

	/** A part that is not known yet. */
	private void take(List<String> parts, String typed) {
		List<String> known = new ArrayList<>(parts);
		known.add(typed);
		this.part.setItems(known);
		this.part.setValue(typed);
	}

	private ChecklistItem item() {
		BigDecimal most = this.points.getValue();
		if (most == null) {
			throw Refusal.at("points", "inspection.error.item-points", this.code.getValue(), ChecklistItem.MOST);
		}
		return new ChecklistItem(this.code.getValue(), Optional.ofNullable(this.part.getValue()).orElse(""),
				this.text.getValue(), this.basis.getValue(), this.evidence.getValue(), most);
	}

	/**
	 * What the dialog begins with.
	 *
	 * @param code mã
	 * @param part phần, or empty
	 */
	record Preset(String code, String part) {
	}

}
