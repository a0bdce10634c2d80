package vn.danvan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.Run;
import vn.danvan.base.text.SecrecyMarks;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.print.Printability;

/**
 * Refuses what cannot be printed or may not be held: characters that the typeface lacks,
 * tables wider than a page, marks of secrecy.
 */
final class PrintableText {

	private static final int AROUND = 15;

	private PrintableText() {
	}

	static void check(DocumentDraft draft) {
		Stream.of(draft.subject(), draft.form().circulation()).forEach(PrintableText::checkText);
		draft.recipients().forEach(PrintableText::checkText);
		draft.form().addressees().forEach(PrintableText::checkText);
		draft.form().attestors().forEach((one) -> List.of(one.label(), one.name()).forEach(PrintableText::checkText));
		draft.content().blocks().forEach((block) -> check(block, Annex.Orientation.PORTRAIT));
		for (Annex annex : draft.content().annexes()) {
			checkText(annex.title());
			annex.blocks().forEach((block) -> check(block, annex.orientation()));
		}
	}

	private static void check(Block block, Annex.Orientation orientation) {
		texts(block).forEach(PrintableText::checkText);
		if (block instanceof Table table) {
			Printability.checkColumns(table, orientation == Annex.Orientation.LANDSCAPE);
		}
	}

	private static List<String> texts(Block block) {
		List<String> texts = new ArrayList<>();
		switch (block) {
			case Heading heading -> texts.add(heading.text());
			case Division division -> texts.addAll(List.of(division.number(), division.name()));
			case Paragraph paragraph -> texts.add(paragraph.text());
			case Items items -> items.items().forEach((item) -> texts.add(Run.text(item)));
			case Table table -> Stream.concat(table.head().stream(), table.rows().stream())
				.flatMap(List::stream)
				.forEach((cell) -> texts.add(cell.text()));
			case Chart chart -> {
				texts.addAll(List.of(chart.title(), chart.unit()));
				texts.addAll(chart.categories());
				chart.series().forEach((series) -> texts.add(series.name()));
			}
		}
		return texts;
	}

	/** Refuses one text that will be printed or kept in the register. */
	static void checkText(String text) {
		SecrecyMarks.refuse("text", text);
		Printability.unprintable(text).ifPresent((place) -> {
			int begin = text.offsetByCodePoints(0, Math.max(0, text.codePointCount(0, place) - AROUND));
			int after = text.offsetByCodePoints(place, 1);
			throw Refusal.at("text", "document.error.unprintable", text.substring(place, after),
					text.substring(begin, place));
		});
	}

}
