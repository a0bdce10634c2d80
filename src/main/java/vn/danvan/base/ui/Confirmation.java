package vn.danvan.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

import vn.danvan.base.text.Messages;

/** Asks before something that cannot be undone. */
public final class Confirmation {

	private Confirmation() {
	}

	/**
	 * Asks and then does.
	 * @param title what is about to happen
	 * @param question what it means
	 * @param confirm what the button says
	 * @param action what happens on yes
	 */
	public static void ask(String title, String question, String confirm, Runnable action) {
		ConfirmDialog dialog = new ConfirmDialog();
		dialog.setHeader(title);
		dialog.setText(question);
		dialog.setConfirmText(confirm);
		dialog.setCancelable(true);
		dialog.setCancelText(Messages.text("base.cancel"));
		dialog.addConfirmListener((event) -> action.run());
		dialog.open();
	}

	/**
	 * Asks before a page is left on which something typed is not saved.
	 * @param event the leaving, held until the person says yes
	 */
	public static void askToLeave(BeforeLeaveEvent event) {
		ask(Messages.text("base.leave"), Messages.text("base.leave-question"), Messages.text("base.leave-confirm"),
				event.postpone()::proceed);
	}

}
