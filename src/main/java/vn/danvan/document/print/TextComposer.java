package vn.danvan.document.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.danvan.base.text.Run;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Division;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Items;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.Block.ParagraphKind;
import vn.danvan.document.Chart;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Layout;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.BodyKind;

/**
 * Brings the text into its final words: căn cứ, the lines of a decision, numbers of main
 * parts, the mark that ends the text.
 */
final class TextComposer {

	private static final Pattern END = Pattern.compile("\\s*(\\./\\.|[.;,:/])*\\s*$");

	private static final float POINTS = 14;

	/** A little less than the width of the text: letters of the printer are wider. */
	private static final int ROOM = 440;

	private final Layout layout;

	private final Wording wording;

	private final LayoutSettings settings;

	TextComposer(Layout layout, Wording wording, LayoutSettings settings) {
		this.layout = layout;
		this.wording = wording;
		this.settings = settings;
	}

	/** How many articles a decision has. */
	static int articles(List<Block> blocks) {
		return (int) blocks.stream()
			.filter((block) -> block instanceof Paragraph paragraph && paragraph.isArticle())
			.count();
	}

	List<Block> compose(Request request) {
		List<Block> blocks = new ArrayList<>();
		List<Block> written = request.content().blocks().stream().filter((block) -> !blank(block)).toList();
		List<Paragraph> bases = bases(written);
		boolean decision = request.type() == DocumentType.DECISION;
		String body = deciding(request);
		if (decision && this.layout == Layout.STATE) {
			blocks.add(centred(body));
		}
		for (int i = 0; i < bases.size(); i++) {
			blocks.add(basis(bases.get(i), i == bases.size() - 1));
		}
		if (decision) {
			if (this.layout == Layout.PARTY) {
				blocks.add(centred(body));
			}
			blocks.add(centred("QUYẾT ĐỊNH" + ((this.layout == Layout.STATE) ? ":" : "")));
		}
		List<Block> rest = written.subList(bases.size(), written.size());
		rest.forEach((block) -> add(block, blocks));
		if (request.type() != DocumentType.MINUTES) {
			end(blocks);
		}
		return blocks;
	}

	/** A committee decides through its standing committee. */
	private static String deciding(Request request) {
		String name = VietnameseText.upper(request.lead().fullName());
		boolean committee = request.lead().kind() == BodyKind.PARTY_COMMITTEE;
		return (committee && request.lead().collective() != null) ? request.lead().collective() + " " + name : name;
	}

	List<Block> annex(List<Block> content) {
		List<Block> blocks = new ArrayList<>();
		content.forEach((block) -> add(block, blocks));
		return blocks;
	}

	/** What was begun and never filled does not print as an empty line. */
	private static boolean blank(Block block) {
		return switch (block) {
			case Heading heading -> heading.text().isBlank();
			case Paragraph paragraph -> paragraph.text().isBlank();
			case Division division -> division.number().isBlank() && division.name().isBlank();
			case Items items -> items.items().stream().allMatch((item) -> Run.text(item).isBlank());
			case Table table -> false;
			case Chart chart -> false;
		};
	}

	private void add(Block block, List<Block> blocks) {
		if (blank(block)) {
			return;
		}
		switch (block) {
			case Heading heading ->
				blocks.add(new Heading(heading.level(), this.wording.heading(heading.level(), heading.text())));
			case Division division -> blocks.add(new Division(this.wording.spelt(division.number()),
					VietnameseText.upper(this.wording.spelt(division.name()))));
			case Paragraph paragraph -> blocks.add(spelt(paragraph));
			case Items items -> items.paragraphs().forEach((item) -> blocks.add(spelt(item)));
			case Table table -> blocks.add(spelt(table));
			case Chart chart -> blocks.add(chart);
		}
	}

	/** The leading căn cứ; those further down stay where the author put them. */
	private static List<Paragraph> bases(List<Block> blocks) {
		List<Paragraph> bases = new ArrayList<>();
		for (Block block : blocks) {
			if (!(block instanceof Paragraph paragraph) || paragraph.kind() != ParagraphKind.BASIS) {
				break;
			}
			bases.add(paragraph);
		}
		return bases;
	}

	/**
	 * Party: upright behind a dash; State: in italics. Each ends with a semicolon, the
	 * last with a full stop.
	 */
	private Paragraph basis(Paragraph basis, boolean last) {
		String bare = END.matcher(basis.text().replaceFirst("^-\\s*", "")).replaceFirst("");
		String text = this.wording.spelt(bare) + (last ? "." : ";");
		return new Paragraph(
				List.of((this.layout == Layout.PARTY) ? Run.plain("- " + text) : new Run(text, false, true)),
				ParagraphKind.BASIS);
	}

	private Paragraph centred(String text) {
		String even = String.join("\n", Balance.lines(this.wording.spelt(text), POINTS, ROOM));
		return new Paragraph(List.of(new Run(even, true, false)), ParagraphKind.CENTRED);
	}

	private Paragraph spelt(Paragraph paragraph) {
		return new Paragraph(paragraph.runs().stream().map((run) -> run.with(this.wording.spelt(run.text()))).toList(),
				paragraph.kind());
	}

	private Table spelt(Table table) {
		return new Table(table.columns()
			.stream()
			.map((one) -> new Column(this.wording.spelt(one.title()), one.weight(), one.align()))
			.toList(), spelt(table.head()), spelt(table.rows()));
	}

	private List<List<Cell>> spelt(List<List<Cell>> rows) {
		return rows.stream()
			.map((row) -> row.stream()
				.map((cell) -> new Cell(this.wording.spelt(cell.text()), cell.columns(), cell.rows(), cell.bold()))
				.toList())
			.toList();
	}

	/** Gives the last paragraph the end mark of the layout. */
	private void end(List<Block> blocks) {
		if (blocks.isEmpty() || !(blocks.getLast() instanceof Paragraph last) || last.text().isBlank()) {
			return;
		}
		String mark = (this.layout == Layout.PARTY) ? this.settings.partyTextEnd() : this.settings.stateTextEnd();
		List<Run> runs = new ArrayList<>(last.runs());
		runs.removeIf((one) -> one.text().isBlank() && one == last.runs().getLast());
		Run run = runs.removeLast();
		runs.add(run.with(END.matcher(run.text()).replaceFirst("") + mark));
		blocks.set(blocks.size() - 1, new Paragraph(runs, last.kind()));
	}

}
