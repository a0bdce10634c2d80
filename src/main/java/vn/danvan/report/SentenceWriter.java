package vn.danvan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.VietnameseText;
import vn.danvan.figures.Figure;
import vn.danvan.figures.FigureChange;
import vn.danvan.figures.FigureItem;
import vn.danvan.figures.FigureList;
import vn.danvan.figures.FigureState;
import vn.danvan.organisation.UnitName;

/**
 * Writes the sentences of an outline with figures. Places in braces: {@code {CT21}} a
 * number, {@code {CT21:so}} the change against last year, {@code {CT28:ty-le}} a rate
 * with its parts, {@code {CT05:ten}} the communes where they are few,
 * {@code {CT05:thang}} the month of the last record, and words for period, units and
 * records.
 */
class SentenceWriter {

	private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.-]*)(?::([a-z-]+))?}");

	private static final Pattern CODE = Pattern.compile("CT\\d[\\d.]*");

	private static final int MOST_NAMES = 12;

	private final ReportData data;

	private final Map<String, String> words;

	SentenceWriter(ReportData data) {
		this.data = data;
		this.words = new ReportWords(data).all();
	}

	/** The indicators that stand in a text. */
	static List<String> codes(String text) {
		return PLACE.matcher(text)
			.results()
			.map((place) -> place.group(1))
			.filter((name) -> CODE.matcher(name).matches())
			.distinct()
			.toList();
	}

	List<WrittenSection> write(Outline outline) {
		List<WrittenSection> sections = new ArrayList<>();
		List<Sentence> sentences = new ArrayList<>();
		for (Outline.Line line : outline.lines()) {
			if (line.level() > 0) {
				sentences = new ArrayList<>();
				sections.add(new WrittenSection(line.code(), line.level(), fill(line.text()), sentences));
			}
			else {
				sentences.addAll(sentences(line));
			}
		}
		return sections;
	}

	/** A text with its places filled. */
	String fill(String text) {
		return PLACE.matcher(text).replaceAll((place) -> {
			String name = place.group(1);
			String value = CODE.matcher(name).matches() ? figure(name, place.group(2)) : this.words.get(name);
			if (value == null) {
				throw new IllegalArgumentException("The outline names something unknown: " + place.group());
			}
			return Matcher.quoteReplacement(value);
		});
	}

	private List<Sentence> sentences(Outline.Line line) {
		if (line.form().equals(FigureList.SHORTCOMINGS.name())) {
			return list(line);
		}
		List<String> codes = codes(line.text());
		String text = codes.isEmpty() ? line.text() : switch (state(codes)) {
			case VALUE -> line.text();
			case NOTHING_ARISEN -> line.whenNothing();
			case NOT_REPORTED -> line.whenMissing();
		};
		return text.isEmpty() ? List.of()
				: List.of(new Sentence(line.code(), BlockKind.valueOf(line.form()), fill(text), codes(text)));
	}

	/** A sentence is written as soon as one of its figures can be told. */
	private FigureState state(List<String> codes) {
		List<FigureState> states = codes.stream().map((code) -> this.data.now().get(code).state()).toList();
		return states.contains(FigureState.VALUE) ? FigureState.VALUE
				: states.contains(FigureState.NOTHING_ARISEN) ? FigureState.NOTHING_ARISEN : FigureState.NOT_REPORTED;
	}

	private List<Sentence> list(Outline.Line line) {
		List<FigureItem> items = this.data.list(FigureList.SHORTCOMINGS);
		if (items.isEmpty()) {
			return List.of(new Sentence(line.code(), BlockKind.PARAGRAPH, line.whenNothing(), List.of()));
		}
		return items.stream()
			.map((item) -> new Sentence(line.code() + "#" + item.subjectId(), BlockKind.BULLET,
					line.text().replace("{noi-dung}", item.cells().get(0).replaceAll("[.\\s]+$", "")),
					List.of("CT41.1")))
			.toList();
	}

	private String figure(String code, @Nullable String part) {
		Figure now = this.data.now().get(code);
		return switch ((part != null) ? part : "") {
			case "" -> number(now);
			case "so" -> change(now, this.data.then().get(code));
			case "ty-le" -> rate(now);
			case "ten" -> names(now);
			case "thang" -> now.asOf().getMonthValue() + "/" + now.asOf().getYear();
			default -> throw new IllegalArgumentException("The outline asks for something unknown: " + part);
		};
	}

	private static String number(Figure figure) {
		BigDecimal value = figure.value();
		if (value == null) {
			return VietnameseText.lowerFirst(figure.text());
		}
		return (value.signum() == 0) ? "0" : FigureChange.counted(value);
	}

	private String change(Figure now, Figure then) {
		return FigureChange.between(now, then).sentence(now.indicator().unit(), this.data.span().year() - 1);
	}

	private String rate(Figure figure) {
		BigDecimal numerator = figure.numerator();
		BigDecimal denominator = figure.denominator();
		BigDecimal value = figure.value();
		if (figure.state() != FigureState.VALUE || numerator == null || denominator == null || value == null) {
			return VietnameseText.lowerFirst(figure.text());
		}
		return figure.text().replace(" (", " " + figure.partUnit() + " (");
	}

	private static String names(Figure figure) {
		List<UnitName> units = figure.present().stream().map(Figure.Part::unit).toList();
		if (units.isEmpty() || units.size() > MOST_NAMES) {
			return "";
		}
		return " (" + UnitPhrase.of(units) + ")";
	}

}
