package vn.danvan.document.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Fields;
import vn.danvan.document.DocumentRow;
import vn.danvan.document.ManyDocuments;
import vn.danvan.document.RegisterRequest;

/**
 * Asks the clerk for the date of many documents, shows in which order they will be
 * numbered, and gives the next numbers.
 */
class RegisterAllDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final DatePicker date = Fields.date("document.date");

	final TextField reason = Fields.line("document.reason", RegisterRequest.REASON_MAX);

	final TextField archivedWith = Fields.line("document.archived-with", RegisterRequest.ARCHIVE_MAX);

	final Button save = new Button(Messages.text("document.register-all"));

	RegisterAllDialog(ManyDocuments many, List<DocumentRow> chosen, LocalDate today,
			Consumer<List<String>> registered) {
		setHeaderTitle(Messages.text("document.register-all"));
		setWidth("min(40rem, 96vw)");
		this.date.setId("date");
		this.date.setValue(today);
		this.reason.setId("reason");
		this.reason.setHelperText(Messages.text("document.reason-hint"));
		this.save.setId("save-numbers");
		this.save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.save.setDisableOnClick(true);
		this.save.addClickListener((click) -> {
			try {
				if (this.date.isEmpty()) {
					throw Refusal.at("date", "base.error.date");
				}
				List<String> symbols = many.register(ChosenDocuments.seen(chosen),
						new RegisterRequest(this.date.getValue(), List.of(), this.reason.getValue(),
								this.archivedWith.getValue(), 1, "", ""));
				close();
				registered.accept(symbols);
			}
			catch (Refusal refusal) {
				Fields.show(refusal, this.date, this.reason);
			}
			finally {
				this.save.setEnabled(true);
			}
		});
		OrderedList order = new OrderedList();
		order.setId("order");
		order.addClassName("number-order");
		chosen.forEach((row) -> order.add(new ListItem(named(row))));
		Paragraph words = new Paragraph(Messages.text("document.register-all-order", chosen.size()));
		add(new FormLayout(this.date, this.reason, this.archivedWith), words, order);
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), this.save);
	}

	private static String named(DocumentRow row) {
		String subject = Messages.label(row.type()) + " " + row.subject();
		List<String> whom = row.form().addressees();
		return whom.isEmpty() ? subject : subject + " – " + Messages.text("document.to", String.join("; ", whom));
	}

}
