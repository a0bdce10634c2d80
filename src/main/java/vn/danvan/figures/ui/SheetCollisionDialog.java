package vn.danvan.figures.ui;

import java.math.BigDecimal;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.FactList;
import vn.danvan.figures.SheetCollision;
import vn.danvan.figures.SheetTemplate;

/** Two people saved one sheet: shows where they differ, and lets the second choose. */
class SheetCollisionDialog extends Dialog {

	private static final long serialVersionUID = 1L;

	SheetCollisionDialog(SheetTemplate template, Map<String, String> mine, SheetCollision collision, Runnable keepMine,
			Runnable takeTheirs) {
		setHeaderTitle(Messages.text("figures.collision"));
		setWidth("min(44rem, 96vw)");
		FactList differences = new FactList();
		for (SheetTemplate.Column column : template.columns()) {
			BigDecimal other = collision.theirs().get(column.code());
			String theirs = (other != null) ? VietnameseNumbers.format(other) : "";
			String own = mine.getOrDefault(column.code(), "");
			if (!own.equals(theirs)) {
				differences.plain(column.name(), Messages.text("figures.collision-cell", orDash(own), orDash(theirs)));
			}
		}
		add(new Paragraph(Messages.text("figures.collision-hint", collision.by())), differences);
		Button mineButton = new Button(Messages.text("figures.keep-mine"), (click) -> {
			close();
			keepMine.run();
		});
		mineButton.setId("keep-mine");
		Button theirsButton = new Button(Messages.text("figures.take-theirs", collision.by()), (click) -> {
			close();
			takeTheirs.run();
		});
		theirsButton.setId("take-theirs");
		getFooter().add(new Button(Messages.text("base.cancel"), (click) -> close()), theirsButton, mineButton);
	}

	private static String orDash(String text) {
		return text.isEmpty() ? "–" : text;
	}

}
