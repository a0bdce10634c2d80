package vn.danvan.rollout.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.FactList;
import vn.danvan.base.ui.StepButton;
import vn.danvan.rollout.Criterion;
import vn.danvan.rollout.ScoreCollision;

/** Two people scored one criterion: shows both and lets the second choose. */
class ScoreCollisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	ScoreCollisionDialog(Criterion criterion, ScoreCollision collision, @Nullable BigDecimal theirs,
			@Nullable BigDecimal mine, Runnable keepMine, Runnable takeTheirs) {
		setHeaderTitle(Messages.text("rollout.sheet.collision", criterion.code()));
		setWidth("min(32rem, 96vw)");
		setCloseOnOutsideClick(false);
		setCloseOnEsc(false);
		add(new Paragraph(Messages.text("rollout.sheet.collision-question", collision.by())),
				new FactList().plain(collision.by(), text(theirs)).fact("rollout.sheet.collision-mine", text(mine)));
		getFooter().add(closing("take-theirs", "rollout.sheet.take-theirs", takeTheirs),
				closing("keep-mine", "rollout.sheet.keep-mine", keepMine));
	}

	private Button closing(String id, String key, Runnable action) {
		return new StepButton(id, key, () -> {
			close();
			action.run();
		});
	}

	private static String text(@Nullable BigDecimal points) {
		return (points != null) ? VietnameseNumbers.format(points) : Messages.text("rollout.sheet.none");
	}

}
