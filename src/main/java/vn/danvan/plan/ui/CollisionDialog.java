package vn.danvan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.plan.AssignmentDetails;
import vn.danvan.plan.ProgressCollision;
import vn.danvan.plan.ProgressEntry;

/**
 * Shows both entries when two people worked on one report, and lets the second choose.
 */
class CollisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	final Button keepMine = new Button(Messages.text("plan.collision.keep-mine"));

	final Button keepTheirs = new Button(Messages.text("plan.collision.keep-theirs"));

	CollisionDialog(AssignmentDetails details, ProgressEntry mine, ProgressCollision collision, Runnable useMine,
			Runnable useTheirs) {
		setHeaderTitle(Messages.text("plan.collision.title"));
		Div both = new Div(side(details, Messages.text("plan.collision.mine"), mine),
				side(details, Messages.text("plan.collision.theirs", collision.by()), collision.theirs()));
		both.addClassName("collision");
		add(new Paragraph(Messages.text("plan.collision.text", collision.by())), both);
		if (!collision.open()) {
			add(new Paragraph(Messages.text("plan.collision.closed")));
		}
		this.keepMine.setId("keep-mine");
		this.keepTheirs.setId("keep-theirs");
		this.keepMine.setEnabled(collision.open());
		this.keepMine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		this.keepMine.addClickListener((click) -> {
			close();
			useMine.run();
		});
		this.keepTheirs.addClickListener((click) -> {
			close();
			useTheirs.run();
		});
		getFooter().add(this.keepTheirs, this.keepMine);
	}

	private static Div side(AssignmentDetails details, String title, ProgressEntry entry) {
		String amount = details.result().with(entry).text();
		Div side = new Div(new H3(title), new Paragraph(amount),
				new Paragraph(Messages.text("plan.progress.completed-on") + ": "
						+ ((entry.completedOn() != null) ? VietnameseDates.screen(entry.completedOn()) : "–")),
				new Paragraph(Messages.text("plan.progress.remark") + ": " + entry.remark()),
				new Paragraph(Messages.text("plan.progress.difficulties") + ": " + entry.difficulties()));
		side.addClassName("card");
		return side;
	}

}
