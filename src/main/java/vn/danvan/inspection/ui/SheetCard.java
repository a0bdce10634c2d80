package vn.danvan.inspection.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.FactList;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.InspectionSheet;
import vn.danvan.inspection.Score;

/**
 * The checklist of an inspection in short: laws, score, class with its rule, the way to
 * it.
 */
class SheetCard extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	SheetCard(InspectionSheet sheet, boolean laid) {
		Div content = getContent();
		content.add(new H3(Messages.text("inspection.sheet.title")));
		if (sheet.parts().isEmpty()) {
			content.add(new Paragraph(laid ? Messages.text("inspection.sheet.not-judged")
					: Messages.text("inspection.sheet.none", sheet.period())));
			return;
		}
		FactList facts = new FactList().fact("inspection.period", sheet.period());
		for (InspectionSheet.Part part : sheet.parts()) {
			facts.plain(part.law(),
					laid ? text(part.score()) : Messages.text("inspection.sheet.items", part.lines().size()));
		}
		content.add(facts);
		Score score = sheet.score();
		Grade grade = sheet.grade();
		if (laid && grade != null) {
			Div total = new Div(new Badge(Messages.label(grade), tone(grade)), new Span(text(score)));
			total.addClassName("facts");
			content.add(total);
		}
		if (score.contested() > 0) {
			content.add(new Paragraph(Messages.text("inspection.sheet.contested", score.contested())));
		}
		Paragraph rule = new Paragraph(sheet.rule().text());
		rule.addClassName("quiet");
		Anchor open = new Anchor(InspectionsView.PATH + "/tai-cho/" + sheet.inspectionId(),
				Messages.text(sheet.mayAnswer() ? "inspection.sheet.fill-in" : "inspection.sheet.open"));
		open.setRouterIgnore(true);
		open.setId("open-sheet");
		Anchor print = new Anchor(InspectionsView.PATH + "/tai-cho/" + sheet.inspectionId() + "/phieu.pdf",
				Messages.text("inspection.spot.print"));
		print.setRouterIgnore(true);
		print.setTarget(AnchorTarget.BLANK);
		print.setId("print-sheet");
		Div ways = new Div(open, print);
		ways.addClassName("facts");
		content.add(rule, ways);
	}

	static Badge.Tone tone(Grade grade) {
		return switch (grade) {
			case GOOD, FAIR -> Badge.Tone.GOOD;
			case AVERAGE -> Badge.Tone.WARNING;
			case WEAK -> Badge.Tone.BAD;
		};
	}

	private static String text(Score score) {
		BigDecimal share = score.share();
		return Messages.text("inspection.sheet.score", VietnameseNumbers.format(score.points()),
				VietnameseNumbers.format(score.outOf()), (share != null) ? VietnameseNumbers.format(share) : "–",
				score.answered(), score.items());
	}

}
