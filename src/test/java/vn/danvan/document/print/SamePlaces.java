package vn.danvan.document.print;

import java.util.Comparator;
import java.util.List;

import vn.danvan.document.print.PdfReader.Line;

import static vn.danvan.document.print.Checkpoints.MM;

/** Compares where the lines of two renderings of one document stand on the first page. */
final class SamePlaces {

	private static final float ONE = 1f;

	private static final int LETTERS = 8;

	private SamePlaces() {
	}

	static void compare(Checkpoints points, PdfReader printed, PdfReader word, String... more) {
		List<Line> lines = printed.lines(0)
			.stream()
			.filter((line) -> line.text().length() >= LETTERS)
			.limit(20)
			.toList();
		for (Line line : lines) {
			String begin = line.text().substring(0, LETTERS);
			Line same = word.lines(0)
				.stream()
				.filter((one) -> one.text().startsWith(begin))
				.min(Comparator.comparingDouble((one) -> Math.abs(one.baseline() - line.baseline())))
				.orElseThrow(() -> new AssertionError("Not in the Word file: " + line.text()));
			String name = line.text().substring(0, Math.min(30, line.text().length()));
			points.length(name + ", ngang", line.left() / MM, same.left(), ONE);
			points.length(name + ", dọc", line.baseline() / MM, same.baseline(), ONE);
		}
		for (String text : more) {
			points.length(text + ", dọc", printed.line(text).baseline() / MM, word.line(text).baseline(), ONE);
		}
	}

}
