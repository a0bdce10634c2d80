package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.danvan.document.print.PdfReader.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measurements of a page beside what the rules demand, printed as a table. Lengths are
 * given in millimetres; the reader measures in points.
 */
final class Checkpoints {

	static final float MM = 72 / 25.4f;

	private final String name;

	private final List<Checkpoint> all = new ArrayList<>();

	Checkpoints(String name) {
		this.name = name;
	}

	void check(String what, Object demanded, Object measured, boolean met) {
		this.all.add(new Checkpoint(what, String.valueOf(demanded), String.valueOf(measured), met));
	}

	void text(String what, String demanded, Line line) {
		check(what, demanded, line.text(), line.text().equals(demanded));
	}

	/** Size and style of a line: for example {@code 14 đậm}. */
	void look(String what, float points, String style, Line line) {
		String measured = line.bold() ? (line.italic() ? "đậm nghiêng" : "đậm") : (line.italic() ? "nghiêng" : "đứng");
		check(what + ", cỡ chữ", points + " pt", line.size() + " pt", Math.abs(line.size() - points) < 0.06f);
		check(what + ", kiểu chữ", style, measured, measured.equals(style));
	}

	/** A length in millimetres. */
	void length(String what, float demanded, float points, float tolerance) {
		float measured = points / MM;
		check(what, "%.1f ± %.1f mm".formatted(demanded, tolerance), "%.2f mm".formatted(measured),
				Math.abs(measured - demanded) <= tolerance);
	}

	void between(String what, float from, float until, float measured, String unit) {
		check(what, "%.1f–%.1f %s".formatted(from, until, unit), "%.2f %s".formatted(measured, unit),
				measured >= from && measured <= until);
	}

	/**
	 * Prints the table; all must be met, and there must be as many as the design demands.
	 */
	void print(int atLeast) {
		StringBuilder table = new StringBuilder("\n%s: %d điểm đo%n".formatted(this.name, this.all.size()));
		for (Checkpoint one : this.all) {
			table.append(String.format(Locale.ROOT, "%-4s %-62s %-34s %s%n", one.met() ? "đạt" : "SAI", one.what(),
					one.demanded(), one.measured()));
		}
		System.out.println(table);
		assertThat(this.all).as(this.name).filteredOn((one) -> !one.met()).isEmpty();
		assertThat(this.all).as(this.name).hasSizeGreaterThanOrEqualTo(atLeast);
	}

	/** One measurement. */
	record Checkpoint(String what, String demanded, String measured, boolean met) {
	}

}
