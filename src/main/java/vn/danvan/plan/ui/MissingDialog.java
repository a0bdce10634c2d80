package vn.danvan.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.base.ui.PlainListDialog;
import vn.danvan.plan.Matrix;

/** The plain list of who has not reported, ready for a chat group. */
class MissingDialog extends PlainListDialog {

	private static final long serialVersionUID = 1L;

	MissingDialog(List<Matrix.Missing> missing, LocalDate today) {
		super(Messages.text("plan.missing-title"),
				missing.isEmpty() ? Messages.text("plan.missing-none") : lines(missing, today));
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
