package vn.danvan.inspection.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.inspection.FrequentShortcoming;

/**
 * What units miss most often in a year, by article: not met, met in part, of how many.
 */
class ShortcomingsPicture extends Composite<Section> {

	static final int MOST = 10;

	private static final long serialVersionUID = 1L;

	private static final String MISSED = "weak";

	private static final String PARTLY = "average";

	ShortcomingsPicture(List<FrequentShortcoming> shortcomings, int year) {
		getContent().setId("shortcomings");
		getContent().addClassName("card");
		getContent().add(new H2(Messages.text("inspection.picture.shortcomings", String.valueOf(year))));
		if (shortcomings.isEmpty()) {
			getContent()
				.add(new EmptyState(Messages.text("inspection.picture.shortcomings-empty", String.valueOf(year)),
						new Anchor(InspectionsView.PATH, Messages.text("inspection.picture.to-register"))));
			return;
		}
		Div legend = new Div(
				new Div(StackedBar.sign(MISSED, "✗"), new Span(Messages.text("inspection.picture.missed"))),
				new Div(StackedBar.sign(PARTLY, "½"), new Span(Messages.text("inspection.picture.partly"))));
		legend.addClassName("legend");
		OrderedList list = new OrderedList();
		list.addClassName("stack-list");
		shortcomings.forEach((one) -> list.add(line(one)));
		getContent().add(legend, list);
	}

	private static ListItem line(FrequentShortcoming one) {
		Span title = new Span(one.code() + ". " + one.title());
		title.addClassName("work-title");
		Span basis = new Span(one.basis());
		basis.addClassName("stack-name");
		return new ListItem(basis, title,
				new StackedBar(one.asked()).piece(MISSED, "✗", one.missed()).piece(PARTLY, "½", one.partly()),
				new Paragraph(
						Messages.text("inspection.picture.shortcoming", one.missed(), one.partly(), one.asked())));
	}

}
