package vn.danvan.inspection.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.inspection.Grade;

/** How a class looks in a picture: a pattern and the first letters of its name. */
final class GradeSign {

	/** What was held and is not concluded yet. */
	static final String OPEN = "…";

	private GradeSign() {
	}

	static String sign(@Nullable Grade grade) {
		return (grade == null) ? OPEN
				: Arrays.stream(Messages.label(grade).split(" "))
					.map((word) -> word.substring(0, 1).toUpperCase(VietnameseText.VIETNAMESE))
					.collect(Collectors.joining());
	}

	static String pattern(@Nullable Grade grade) {
		return (grade == null) ? "open" : grade.name().toLowerCase(Locale.ROOT);
	}

	static String words(@Nullable Grade grade) {
		return (grade == null) ? Messages.text("inspection.picture.open") : Messages.label(grade);
	}

	/** What the signs mean. */
	static Div legend() {
		Div legend = new Div();
		legend.addClassName("legend");
		for (Grade grade : Grade.values()) {
			legend.add(entry(grade));
		}
		legend.add(entry(null));
		return legend;
	}

	private static Div entry(@Nullable Grade grade) {
		return new Div(StackedBar.sign(pattern(grade), sign(grade)), new Span(words(grade)));
	}

}
