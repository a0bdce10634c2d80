package vn.danvan.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.Clipboard;
import vn.danvan.plan.Matrix;

/** The plain list of who has not reported, ready for a chat group. */
class MissingDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Pre text = new Pre();

	final Button copy = new Button(Messages.text("plan.copy-missing"), VaadinIcon.COPY.create());

	MissingDialog(List<Matrix.Missing> missing, LocalDate today) {
		setHeaderTitle(Messages.text("plan.missing-title"));
		String plain = missing.isEmpty() ? Messages.text("plan.missing-none") : lines(missing, today);
		this.text.setText(plain);
		this.text.setId("missing");
		this.text.addClassName("plain-list");
		this.copy.setId("copy");
		this.copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.copy.addClickListener((click) -> Clipboard.copy(this, plain, Messages.text("plan.copied"),
				Messages.text("plan.copy-failed")));
		add(this.text);
		getFooter().add(new Button(Messages.text("base.close"), (click) -> close()), this.copy);
	}

	private static String lines(List<Matrix.Missing> missing, LocalDate today) {
		return Messages.text("plan.missing-heading", VietnameseDates.screen(today)) + "\n"
				+ missing.stream()
					.map((one) -> Messages.text("plan.missing-line", one.column().code(),
							one.column().occurrence().isEmpty() ? one.column().title()
									: one.column().title() + " – " + one.column().occurrence(),
							VietnameseDates.screen(one.column().deadline()), one.communes().size(),
							String.join(", ", one.communes())))
					.collect(Collectors.joining("\n"));
	}

}
