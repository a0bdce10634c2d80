package vn.danvan.base.ui;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import vn.danvan.base.text.Run;
import vn.danvan.base.text.VietnameseText;

/**
 * Styled text as the browser edits it. Only bold and italic come back; everything else is
 * plain text.
 */
final class StyledHtml {

	private StyledHtml() {
	}

	static String write(List<Run> runs) {
		StringBuilder html = new StringBuilder();
		for (Run run : runs) {
			String text = Entities.escape(run.text());
			String bold = run.bold() ? "<b>" + text + "</b>" : text;
			html.append(run.italic() ? "<i>" + bold + "</i>" : bold);
		}
		return html.toString();
	}

	static List<Run> read(String html) {
		List<Run> runs = new ArrayList<>();
		Jsoup.parseBodyFragment(html).body().childNodes().forEach((node) -> read(node, false, false, runs));
		if (runs.isEmpty()) {
			return List.of(new Run("", false, false));
		}
		Run first = runs.get(0);
		runs.set(0, new Run(first.text().stripLeading(), first.bold(), first.italic()));
		Run last = runs.get(runs.size() - 1);
		runs.set(runs.size() - 1, new Run(last.text().stripTrailing(), last.bold(), last.italic()));
		return runs;
	}

	private static void read(Node node, boolean bold, boolean italic, List<Run> runs) {
		if (node instanceof TextNode text) {
			append(runs, clean(text.getWholeText()), bold, italic);
		}
		else if (node instanceof org.jsoup.nodes.Element element) {
			String tag = element.normalName();
			if (tag.equals("br") || tag.equals("div") || tag.equals("p")) {
				append(runs, " ", bold, italic);
			}
			boolean strong = bold || tag.equals("b") || tag.equals("strong");
			boolean slanted = italic || tag.equals("i") || tag.equals("em");
			element.childNodes().forEach((child) -> read(child, strong, slanted, runs));
		}
	}

	private static void append(List<Run> runs, String text, boolean bold, boolean italic) {
		if (text.isEmpty()) {
			return;
		}
		int end = runs.size() - 1;
		if (end >= 0 && runs.get(end).bold() == bold && runs.get(end).italic() == italic) {
			runs.set(end, new Run(runs.get(end).text() + text, bold, italic));
		}
		else {
			runs.add(new Run(text, bold, italic));
		}
	}

	/** Like a stored line, but spaces at the ends stay: they part the runs. */
	private static String clean(String text) {
		String spaced = text.replaceAll("[\\s\\u00A0]+", " ");
		String line = VietnameseText.line(spaced);
		if (line.isEmpty()) {
			return spaced.isEmpty() ? "" : " ";
		}
		return (spaced.startsWith(" ") ? " " : "") + line + (spaced.endsWith(" ") ? " " : "");
	}

}
