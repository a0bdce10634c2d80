package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/**
 * Tệp Excel that somebody uploaded. Its sheets are gone through as streams, once to find
 * the titles and once for the lines; nothing of it is kept but texts and formats.
 */
public final class WorkbookFile implements AutoCloseable {

	/** Largest file that is taken, 15 MB. */
	public static final int MAX_BYTES = 15 * 1024 * 1024;

	private final PackageParts parts;

	private final BookParts book;

	private final SharedTexts texts;

	private final CellFormats formats;

	private WorkbookFile(PackageParts parts) {
		this.parts = parts;
		this.book = BookParts.of(parts);
		this.texts = SharedTexts.of(parts, this.book.texts());
		this.formats = CellFormats.of(parts, this.book.styles());
	}

	/**
	 * Opens a file.
	 * @param content its bytes
	 * @return the file, to be closed after reading
	 * @throws Refusal if it is no workbook of today's Excel, has a password, is damaged,
	 * or swells beyond measure
	 */
	public static WorkbookFile open(byte[] content) {
		if (content.length > MAX_BYTES) {
			throw new Refusal("workbook.error.too-large");
		}
		FileKind.requireWorkbook(content);
		PackageParts parts = new PackageParts(content);
		try {
			return new WorkbookFile(parts);
		}
		catch (RuntimeException ex) {
			parts.close();
			throw ex;
		}
	}

	/**
	 * Reads the lines of the sheet that fits the layout.
	 * @param layout what the sheet must look like
	 * @param sheet name of the sheet, or null to take the only one that fits
	 * @param problems takes in what must be put right
	 * @param lines is given each line that is not blank, from top to bottom
	 * @return what was read, and what the person should know
	 * @throws ChooseSheet if several sheets fit
	 * @throws Refusal if no sheet fits, or there are too many lines
	 */
	public WorkbookReading read(SheetLayout layout, @Nullable String sheet, CellProblems problems,
			Consumer<SheetLine> lines) {
		Chosen chosen = choose(layout, sheet);
		ReadingNotes notes = new ReadingNotes(layout, chosen.survey(), chosen.header());
		this.book.sheets()
			.stream()
			.filter(BookParts.Sheet::hidden)
			.map(BookParts.Sheet::name)
			.forEach(notes::hiddenSheet);
		if (this.book.macros()) {
			notes.macros();
		}
		if (!chosen.header().fits()) {
			missing(chosen, problems);
			return new WorkbookReading(chosen.sheet().name(), 0, notes.list());
		}
		chosen.header().problems().forEach(problems::add);
		LineReading reading = new LineReading(layout, chosen.survey(), chosen.header(), notes, problems, lines);
		this.parts.read(chosen.sheet().part(), (xml) -> scan(xml, reading));
		return new WorkbookReading(chosen.sheet().name(), reading.count(), notes.list());
	}

	private Chosen choose(SheetLayout layout, @Nullable String name) {
		List<Chosen> visible = new ArrayList<>();
		for (BookParts.Sheet sheet : this.book.sheets()) {
			if (!sheet.hidden() && (name == null || sheet.name().equals(VietnameseText.line(name)))) {
				visible.add(chosen(sheet, layout));
			}
		}
		List<Chosen> fitting = visible.stream().filter((one) -> one.header().fits()).toList();
		if (fitting.size() > 1) {
			throw new ChooseSheet(fitting.stream().map((one) -> one.sheet().name()).toList());
		}
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		for (BookParts.Sheet sheet : this.book.sheets()) {
			if (sheet.hidden() && chosen(sheet, layout).header().fits()) {
				throw new Refusal("workbook.error.sheet-hidden", sheet.name());
			}
		}
		return visible.stream()
			.filter((one) -> one.header().resembles())
			.max(Comparator.comparingInt((Chosen one) -> one.header().columns().size()))
			.orElseThrow(() -> new Refusal("workbook.error.no-sheet", titles(layout)));
	}

	private Chosen chosen(BookParts.Sheet sheet, SheetLayout layout) {
		SheetSurvey survey = new SheetSurvey();
		this.parts.read(sheet.part(), (xml) -> scan(xml, survey));
		return new Chosen(sheet, survey, SheetHeader.of(survey, layout));
	}

	private void scan(XMLStreamReader xml, SheetScan.Listener listener) throws XMLStreamException {
		new SheetScan(xml, this.texts, this.formats, this.book.date1904()).run(listener);
	}

	private static void missing(Chosen chosen, CellProblems problems) {
		chosen.header()
			.missing()
			.forEach((column) -> problems.add(CellPlace.ofRow(chosen.header().row()), "workbook.error.column-missing",
					column.title(), chosen.sheet().name()));
	}

	private static String titles(SheetLayout layout) {
		return String.join(", ",
				layout.columns()
					.stream()
					.filter((column) -> column.presence() == SheetColumn.Presence.REQUIRED)
					.map(SheetColumn::title)
					.toList());
	}

	@Override
	public void close() {
		this.parts.close();
	}

	private record Chosen(BookParts.Sheet sheet, SheetSurvey survey, SheetHeader header) {
	}

}
