package vn.danvan.report.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.report.ReportBlock;
import vn.danvan.report.SectionCollision;

/** Two people edited one section: shows both texts, and lets the second choose. */
class SectionCollisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	SectionCollisionDialog(List<ReportBlock> mine, SectionCollision collision, Runnable keepMine, Runnable takeTheirs) {
		setHeaderTitle(Messages.text("report.collision"));
		setWidth("min(60rem, 96vw)");
		Div both = new Div(side(Messages.text("report.mine"), mine),
				side(Messages.text("report.theirs", collision.by()), collision.theirs().blocks()));
		both.addClassName("collision");
		add(new Paragraph(Messages.text("report.collision-hint", collision.by())), both);
		Button own = new Button(Messages.text("report.keep-mine"), (click) -> {
			close();
			keepMine.run();
		});
		own.setId("keep-mine");
		Button other = new Button(Messages.text("report.take-theirs"), (click) -> {
			close();
			takeTheirs.run();
		});
		other.setId("take-theirs");
		getFooter().add(other, own);
	}

	private static Div side(String title, List<ReportBlock> blocks) {
		Div side = new Div(new H3(title));
		blocks.forEach((block) -> side.add(new Paragraph(block.text())));
		return side;
	}

}
