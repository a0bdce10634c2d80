package vn.danvan.inspection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Badge;
import vn.danvan.inspection.ChecklistContent;
import vn.danvan.inspection.ChecklistItem;
import vn.danvan.inspection.ChecklistPart;

/** What stands in a checklist, to be read. */
class ChecklistContents extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	ChecklistContents(ChecklistContent content) {
		Span total = new Span(total(content));
		total.setId("total");
		total.addClassName("work-title");
		Paragraph rule = new Paragraph(content.rule().text());
		rule.setId("rule");
		rule.addClassName("quiet");
		getContent().add(total, rule);
		if (content.items().isEmpty()) {
			getContent().add(new Paragraph(Messages.text("inspection.checklist.no-items")));
		}
		content.parts().forEach((part) -> {
			UnorderedList list = new UnorderedList();
			list.addClassName("work-list");
			part.items().forEach((item) -> list.add(new ListItem(card(item))));
			getContent().add(new Section(new H3(part.title()), sum(part), list));
		});
	}

	/** Items and points in all. */
	static String total(ChecklistContent content) {
		return Messages.text("inspection.checklist.total", content.items().size(),
				VietnameseNumbers.format(content.total()));
	}

	/** Items and points of a part. */
	static Span sum(ChecklistPart part) {
		Span sum = new Span(Messages.text("inspection.checklist.part-sum", part.items().size(),
				VietnameseNumbers.format(part.total())));
		sum.addClassName("quiet");
		return sum;
	}

	/** An item as a card: code and title, points, basis, what is asked for. */
	static Div card(ChecklistItem item) {
		Span title = new Span(item.code() + ". " + item.title());
		title.addClassName("work-title");
		Div facts = new Div(
				new Badge(Messages.text("inspection.checklist.item-points", VietnameseNumbers.format(item.points())),
						Badge.Tone.NEUTRAL),
				new Span(Messages.text("inspection.checklist.item-basis", item.basis())));
		facts.addClassName("facts");
		Div card = new Div(title, facts);
		if (!item.evidence().isEmpty()) {
			Span evidence = new Span(Messages.text("inspection.checklist.item-evidence", item.evidence()));
			evidence.addClassNames("quiet", "thresholds");
			card.add(evidence);
		}
		card.addClassName("work-item");
		return card;
	}

}
