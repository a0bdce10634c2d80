package vn.danvan.rollout.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.Criterion;

/**
 * Two people wrote on one criterion: shows where they differ and lets the second choose.
 */
class ScoreCollisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	ScoreCollisionDialog(Criterion criterion, String by, List<Difference> differences, Runnable keepMine,
			Runnable takeTheirs) {
		setHeaderTitle(Messages.text("rollout.sheet.collision", criterion.code()));
		setWidth("min(32rem, 96vw)");
		setCloseOnOutsideClick(false);
		setCloseOnEsc(false);
		add(new Paragraph(Messages.text("rollout.sheet.collision-question", by)));
		String theirs = Messages.text("rollout.sheet.collision-theirs", by);
		String mine = Messages.text("rollout.sheet.collision-mine");
		differences.forEach(
				(one) -> add(new H3(one.label()), new FactList().plain(theirs, one.theirs()).plain(mine, one.mine())));
		getFooter().add(closing("take-theirs", "rollout.sheet.take-theirs", takeTheirs),
				closing("keep-mine", "rollout.sheet.keep-mine", keepMine));
	}

	private Button closing(String id, String key, Runnable action) {
		return new StepButton(id, key, () -> {
			close();
			action.run();
		});
	}

	/** A field in which two entries differ. */
	record Difference(String label, String theirs, String mine) {
	}

}
