package vn.danvan.figures.ui;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.figures.SheetProblem;
import vn.danvan.figures.SheetReading;
import vn.danvan.figures.SheetRefusal;
import vn.danvan.figures.SheetTemplate;

/** Takes cells copied from a spreadsheet, where pasting into the form is awkward. */
class PasteDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	private static final int TEXT_MAX = 5000;

	final ComboBox<SheetTemplate.Column> first = new ComboBox<>(Messages.text("figures.paste-from"));

	final TextArea text = new TextArea(Messages.text("figures.paste-text"));

	PasteDialog(SheetTemplate template, Consumer<Map<String, BigDecimal>> take) {
		setHeaderTitle(Messages.text("figures.paste"));
		setWidth("min(40rem, 96vw)");
		this.first.setItems(template.columns());
		this.first.setItemLabelGenerator((column) -> column.code() + ". " + column.name());
		this.first.setValue(template.columns().get(0));
		this.first.setWidthFull();
		this.text.setId("pasted");
		this.text.setWidthFull();
		this.text.setMinHeight("10em");
		this.text.setMaxLength(TEXT_MAX);
		this.text.setHelperText(Messages.text("figures.paste-hint"));
		Button confirm = new Button(Messages.text("figures.paste-take"), (click) -> {
			try {
				if (this.first.isEmpty() || this.text.isEmpty()) {
					throw Refusal.at("pasted", "base.error.required");
				}
				take.accept(SheetReading.paste(template, this.first.getValue().code(), this.text.getValue()));
				close();
			}
			catch (SheetRefusal refusal) {
				this.text.setErrorMessage(
						refusal.problems().stream().map(SheetProblem::sentence).collect(Collectors.joining(" ")));
				this.text.setInvalid(true);
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.text);
			}
		});
		confirm.setId("take-paste");
		confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		add(this.first, this.text);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), confirm);
	}

}
