package vn.danvan.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.EmptyState;
import vn.danvan.inspection.Grade;
import vn.danvan.inspection.InspectionPictures;
import vn.danvan.inspection.TargetKind;
import vn.danvan.inspection.YearOfInspections;

/** The years with what was held and the classes that came of it, in bars and in words. */
class YearsPicture extends Composite<Section> {

	private static final long serialVersionUID = 1L;

	YearsPicture(List<YearOfInspections> known, int last) {
		getContent().setId("years");
		getContent().addClassName("card");
		getContent().add(new H2(Messages.text("inspection.picture.years")));
		if (known.isEmpty()) {
			getContent()
				.add(new EmptyState(Messages.text("inspection.picture.years-empty", InspectionPicturesView.span(last)),
						new Anchor(InspectionTab.PLANS.path(), Messages.text("inspection.picture.to-plans"))));
			return;
		}
		Map<Integer, YearOfInspections> years = known.stream()
			.collect(Collectors.toMap(YearOfInspections::year, Function.identity()));
		int most = known.stream().mapToInt(YearOfInspections::total).max().orElse(1);
		UnorderedList list = new UnorderedList();
		list.addClassName("stack-list");
		IntStream.rangeClosed(last - InspectionPictures.YEARS + 1, last)
			.mapToObj((year) -> years.getOrDefault(year, new YearOfInspections(year, Map.of(), Map.of())))
			.forEach((year) -> list.add(line(year, most)));
		getContent().add(GradeSign.legend(), list);
	}

	private static ListItem line(YearOfInspections year, int most) {
		Span name = new Span(String.valueOf(year.year()));
		name.addClassName("stack-name");
		if (year.total() == 0) {
			return new ListItem(name, new Paragraph(Messages.text("inspection.picture.none-held")));
		}
		StackedBar bar = new StackedBar(most);
		for (Grade grade : Grade.values()) {
			bar.piece(GradeSign.pattern(grade), GradeSign.sign(grade), year.graded(grade));
		}
		bar.piece(GradeSign.pattern(null), GradeSign.OPEN, year.total() - year.classified());
		return new ListItem(name, bar, new Paragraph(words(year)));
	}

	/**
	 * For example {@code 5 cuộc: Xã, thị trấn 3, Cơ quan, đơn vị 2. Tốt 2; Khá 1; ...}.
	 */
	private static String words(YearOfInspections year) {
		List<String> held = new ArrayList<>();
		for (TargetKind target : TargetKind.values()) {
			if (year.held(target) > 0) {
				held.add(Messages.text("inspection.picture.amount", Messages.label(target), year.held(target)));
			}
		}
		List<String> classes = new ArrayList<>();
		for (Grade grade : Grade.values()) {
			if (year.graded(grade) > 0) {
				classes.add(Messages.text("inspection.picture.amount", Messages.label(grade), year.graded(grade)));
			}
		}
		if (year.classified() < year.total()) {
			classes.add(Messages.text("inspection.picture.amount", Messages.text("inspection.picture.open"),
					year.total() - year.classified()));
		}
		return Messages.text("inspection.picture.year", year.total(), String.join("; ", held),
				String.join("; ", classes));
	}

}
