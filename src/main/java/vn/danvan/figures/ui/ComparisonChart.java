package vn.danvan.figures.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import vn.danvan.base.text.VietnameseNumbers;

/** Bars of two years side by side, with their numbers in words for everybody. */
class ComparisonChart extends Div {

	private static final long serialVersionUID = 1L;

	ComparisonChart(List<Pair> pairs, String before, String now) {
		addClassName("chart");
		double most = pairs.stream().mapToDouble((pair) -> Math.max(pair.before(), pair.now())).max().orElse(1);
		pairs.forEach((pair) -> {
			Span name = new Span(pair.name());
			name.addClassName("chart-name");
			Div bars = new Div(bar(before, pair.before(), most, "chart-before"),
					bar(now, pair.now(), most, "chart-now"));
			Div line = new Div(name, bars);
			line.addClassName("chart-line");
			add(line);
		});
	}

	private static Div bar(String year, double value, double most, String tone) {
		Div fill = new Div();
		fill.addClassNames("chart-fill", tone);
		fill.setWidth(((most > 0) ? value / most * 100 : 0) + "%");
		fill.getElement().setAttribute("aria-hidden", "true");
		Div track = new Div(fill);
		track.addClassName("chart-track");
		Span label = new Span(year);
		label.addClassName("quiet");
		Span number = new Span(VietnameseNumbers.format(value));
		number.addClassName("chart-number");
		Div bar = new Div(label, track, number);
		bar.addClassName("chart-bar");
		return bar;
	}

	/**
	 * Two numbers of one thing.
	 *
	 * @param name what it is
	 * @param before last year
	 * @param now this year
	 */
	record Pair(String name, double before, double now) {
	}

}
