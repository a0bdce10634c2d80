package vn.danvan.programme.ui;

import java.util.function.LongConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.StepButton;
import vn.danvan.programme.LegalBasis;

/** Adds or corrects a legal basis without leaving the form that cites it. */
class BasisDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	BasisDialog(ProgrammeScreens screens, @Nullable LegalBasis basis, LongConsumer saved) {
		setHeaderTitle((basis != null) ? Messages.text("programme.basis.edit", basis.symbol())
				: Messages.text("programme.basis.add"));
		setWidth("min(46rem, 96vw)");
		BasisForm form = new BasisForm(screens, basis);
		add(form);
		StepButton save = new StepButton("save-basis", "base.save", () -> form.save().ifPresent((id) -> {
			close();
			saved.accept(id);
		})).primary();
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), save);
	}

}
