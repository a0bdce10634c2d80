package vn.danvan.rollout.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.ui.Bar;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.rollout.Averages;
import vn.danvan.rollout.CriterionAverage;

/** What the groups come to on average, and the weakest criteria across communes. */
class AveragesPicture extends Composite<Div> {

	private static final long serialVersionUID = 1L;

	private static final int WEAKEST = 10;

	AveragesPicture(Averages averages) {
		List<CriterionAverage> weakest = averages.weakest(WEAKEST);
		if (weakest.isEmpty()) {
			getContent().add(new EmptyState(Messages.text("rollout.wall.averages-empty")));
			return;
		}
		Section groups = new Section(new H2(Messages.text("rollout.wall.groups")),
				new Paragraph(Messages.text("rollout.wall.groups-hint", averages.communes())));
		groups.setId("groups");
		groups.addClassName("card");
		averages.groups()
			.forEach((group) -> groups.add(line(group.code() + ". " + group.title(),
					of(group.average(), group.maximum(), group.percent()), group.percent())));
		if (averages.ownOnly() > 0) {
			groups.add(new Paragraph(Messages.text("rollout.wall.own-only", averages.ownOnly())));
		}
		OrderedList list = new OrderedList();
		list.setId("weakest");
		weakest
			.forEach((one) -> list.add(new ListItem(line(one.code() + " " + one.title(),
					of(one.average(), one.maximum(), one.percent())
							+ Messages.text("rollout.wall.below-half", one.belowHalf(), one.communes()),
					one.percent()))));
		Section weak = new Section(new H2(Messages.text("rollout.wall.weakest")), list);
		weak.addClassName("card");
		getContent().addClassName("wall-averages");
		getContent().add(groups, weak);
	}

	private static Div line(String title, String text, @Nullable BigDecimal percent) {
		Span name = new Span(title);
		name.addClassName("work-title");
		Div line = new Div(name, new Span(text));
		if (percent != null) {
			line.add(new Bar(percent));
		}
		line.addClassName("average-line");
		return line;
	}

	private static String of(@Nullable BigDecimal average, BigDecimal maximum, @Nullable BigDecimal percent) {
		return (average == null || percent == null) ? Messages.text("rollout.sheet.none")
				: Messages.text("rollout.wall.average",
						VietnameseNumbers.format(average.setScale(1, RoundingMode.HALF_UP)),
						VietnameseNumbers.format(maximum), VietnameseNumbers.format(percent));
	}

}
