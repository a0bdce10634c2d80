package vn.danvan.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Letterhead;
import vn.danvan.organisation.Organisation;

/**
 * The text of a programme as an official document: căn cứ and the five usual parts; what
 * was not written stands as dots to be filled by hand.
 */
@Component
class ProgrammeWording {

	private static final int ANNEX_WIDTH = 100;

	private static final int CONTENT_WIDTH = 34;

	private static final int NUMBER_WIDTH = 6;

	private final Organisation organisation;

	private final LegalBases bases;

	ProgrammeWording(Organisation organisation, LegalBases bases) {
		this.organisation = organisation;
		this.bases = bases;
	}

	DocumentContent content(ProgrammeRequest programme, Optional<ContentYears> years, LocalDate day) {
		List<Block> blocks = new ArrayList<>();
		this.bases.of(programme.legalBases())
			.forEach((basis) -> blocks
				.add(Paragraph.basis(Messages.text("programme.document.basis", basis.citation()))));
		blocks.add(Paragraph.of(Messages.text("programme.document.opening",
				together(programme.parties().stream().map((party) -> name(party.bodyId(), day)).toList()),
				String.valueOf(programme.fromYear()), String.valueOf(programme.toYear()))));
		part(blocks, "programme.document.part-1", programme.purpose());
		part(blocks, "programme.document.part-2", programme.principles());
		blocks.add(new Heading(1, Messages.text("programme.document.part-3")));
		numbered(blocks, programme.contents());
		blocks.add(new Heading(1, Messages.text("programme.document.part-4")));
		duties(blocks, programme.parties(), day);
		blocks.add(new Heading(1, Messages.text("programme.document.part-5")));
		organisation(blocks, programme, day);
		return new DocumentContent(blocks, years.map(ProgrammeWording::annex).stream().toList());
	}

	private static void part(List<Block> blocks, String titleKey, String text) {
		blocks.add(new Heading(1, Messages.text(titleKey)));
		paragraphs(blocks, text);
	}

	private static void paragraphs(List<Block> blocks, String text) {
		if (text.isBlank()) {
			blocks.add(Paragraph.of(Messages.text("programme.document.blank")));
		}
		text.lines().filter((line) -> !line.isBlank()).forEach((line) -> blocks.add(Paragraph.of(line)));
	}

	private static void numbered(List<Block> blocks, List<String> contents) {
		for (int i = 0; i < contents.size(); i++) {
			blocks.add(Paragraph.of((i + 1) + ". " + ended(contents.get(i))));
		}
	}

	private void duties(List<Block> blocks, List<Party> parties, LocalDate day) {
		for (int i = 0; i < parties.size(); i++) {
			blocks.add(new Heading(2, (i + 1) + ". " + name(parties.get(i).bodyId(), day)));
			paragraphs(blocks, parties.get(i).duties());
		}
	}

	private void organisation(List<Block> blocks, ProgrammeRequest programme, LocalDate day) {
		List<String> points = new ArrayList<>();
		Long contact = programme.contactBodyId();
		if (contact != null) {
			points.add(Messages.text("programme.document.contact", name(contact, day)));
		}
		if (!programme.reportingRegime().isBlank()) {
			points.add(Messages.text("programme.document.regime", programme.reportingRegime()));
		}
		if (!programme.funding().isBlank()) {
			points.add(Messages.text("programme.document.funding", programme.funding()));
		}
		points.add(Messages.text("programme.document.changes"));
		for (int i = 0; i < points.size(); i++) {
			String number = (i + 1) + ". ";
			List<String> lines = points.get(i).lines().filter((line) -> !line.isBlank()).toList();
			blocks.add(Paragraph.of(number + ended(lines.get(0))));
			lines.stream().skip(1).forEach((line) -> blocks.add(Paragraph.of(ended(line))));
		}
	}

	private static Annex annex(ContentYears years) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(Messages.text("programme.document.column-number"), NUMBER_WIDTH, Align.CENTRE));
		columns.add(new Column(Messages.text("programme.document.column-content"), CONTENT_WIDTH, Align.LEFT));
		List<Integer> printed = years.busyYears();
		int width = Math.max(1, (ANNEX_WIDTH - NUMBER_WIDTH - CONTENT_WIDTH) / printed.size());
		printed.forEach((year) -> columns
			.add(new Column(Messages.text("programme.document.column-year", year.toString()), width, Align.LEFT)));
		List<List<String>> rows = new ArrayList<>();
		for (ContentYears.Row row : years.rows()) {
			ContentItem content = row.content();
			List<String> cells = new ArrayList<>();
			cells.add((content != null) ? String.valueOf(content.number()) : "");
			cells.add((content != null) ? content.title() : Messages.text("programme.no-content"));
			printed.forEach((year) -> cells.add(cell(row.cells().get(year))));
			rows.add(cells);
		}
		return new Annex(Messages.text("programme.document.annex"), List.of(new Table(columns, rows)));
	}

	private static String cell(ContentYears.@Nullable Cell cell) {
		return (cell == null) ? ""
				: Messages.text("programme.document.cell", cell.tasks().size(), cell.done(), cell.assigned());
	}

	private static String together(List<String> names) {
		if (names.size() == 1) {
			return names.get(0);
		}
		return Messages.text("programme.document.and", String.join(", ", names.subList(0, names.size() - 1)),
				names.get(names.size() - 1));
	}

	private static String ended(String text) {
		return text.matches("(?s).*[.;:!?…]") ? text : text + ".";
	}

	private String name(long body, LocalDate day) {
		return this.organisation.letterhead(body, day)
			.map(Letterhead::fullName)
			.or(() -> this.organisation.body(body, day).map(BodyName::name))
			.orElse("");
	}

}
