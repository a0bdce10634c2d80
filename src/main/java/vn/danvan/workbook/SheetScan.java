package vn.danvan.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through the XML of a sheet and tells of each row that holds something. Blank
 * cells and rows, however many and however coloured, leave no trace.
 */
final class SheetScan {

	/** As Excel itself, no more digits of a number are believed. */
	private static final MathContext DIGITS = new MathContext(15);

	private static final int NUMBER_LENGTH = 64;

	private final XMLStreamReader xml;

	private final SharedTexts texts;

	private final CellFormats formats;

	private final boolean date1904;

	private int row;

	private int column;

	SheetScan(XMLStreamReader xml, SharedTexts texts, CellFormats formats, boolean date1904) {
		this.xml = xml;
		this.texts = texts;
		this.formats = formats;
		this.date1904 = date1904;
	}

	void run(Listener listener) throws XMLStreamException {
		boolean sheet = false;
		while (this.xml.hasNext()) {
			if (this.xml.next() == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.getLocalName()) {
					case "worksheet" -> sheet = true;
					case "col" -> column(listener);
					case "row" -> row(listener);
					case "mergeCell" -> listener.merged(CellArea.of(attribute("ref", "")));
					default -> {
					}
				}
			}
		}
		if (!sheet) {
			throw new DamagedFile();
		}
	}

	private void column(Listener listener) {
		if (isTrue("hidden")) {
			listener.hiddenColumns(Integer.parseInt(attribute("min", "1")) - 1,
					Integer.parseInt(attribute("max", "1")) - 1);
		}
	}

	private void row(Listener listener) throws XMLStreamException {
		this.row = Integer.parseInt(attribute("r", String.valueOf(this.row + 1)));
		this.column = -1;
		boolean hidden = isTrue("hidden");
		List<Cell> cells = new ArrayList<>();
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && this.xml.getLocalName().equals("c")) {
				Cell cell = cell();
				if (cell != null) {
					cells.add(cell);
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals("row")) {
				if (!cells.isEmpty()) {
					listener.row(new SheetRow(this.row, hidden, cells));
				}
				return;
			}
		}
	}

	private @Nullable Cell cell() throws XMLStreamException {
		String reference = this.xml.getAttributeValue(null, "r");
		this.column = (reference != null) ? CellArea.place(reference).column() : this.column + 1;
		String type = attribute("t", "n");
		int style = Integer.parseInt(attribute("s", "0"));
		boolean formula = false;
		String value = null;
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (this.xml.getLocalName()) {
					case "f" -> formula = true;
					case "v" -> value = value();
					case "is" -> value = SharedTexts.read(this.xml, "is");
					default -> {
					}
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT && this.xml.getLocalName().equals("c")) {
				return read(type, style, value, formula);
			}
		}
		throw new DamagedFile();
	}

	private String value() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (this.xml.hasNext()) {
			if (this.xml.next() == XMLStreamConstants.END_ELEMENT) {
				return text.toString();
			}
			SharedTexts.append(text, this.xml);
		}
		throw new DamagedFile();
	}

	private @Nullable Cell read(String type, int style, @Nullable String value, boolean formula) {
		if (value == null) {
			return formula ? Cell.other(this.column, Cell.Kind.NOT_COMPUTED, "", true) : null;
		}
		return switch (type) {
			case "s" -> text(this.texts.get(Integer.parseInt(value.strip())), formula);
			case "str" -> text(SharedTexts.stored(value), formula);
			case "inlineStr" -> text(value, formula);
			case "b" -> Cell.other(this.column, Cell.Kind.FLAG, value.strip(), formula);
			case "e" -> Cell.other(this.column, Cell.Kind.ERROR, value.strip(), formula);
			case "d" -> Cell.date(this.column, isoDate(value.strip()), formula);
			default -> value.isBlank() ? null : number(value.strip(), this.formats.of(style), formula);
		};
	}

	private @Nullable Cell text(String text, boolean formula) {
		return text.isEmpty() ? null : Cell.text(this.column, text, formula);
	}

	private Cell number(String value, CellFormats.Format format, boolean formula) {
		if (value.length() > NUMBER_LENGTH) {
			throw new DamagedFile();
		}
		double approximate = Double.parseDouble(value);
		if (format == CellFormats.Format.DATE && DateUtil.isValidExcelDate(approximate)) {
			LocalDateTime moment = DateUtil.getLocalDateTime(approximate, this.date1904);
			if (moment != null) {
				return Cell.date(this.column, moment.toLocalDate(), formula);
			}
		}
		if (!Double.isFinite(approximate)) {
			throw new DamagedFile();
		}
		BigDecimal number = new BigDecimal(approximate, DIGITS);
		if (format == CellFormats.Format.PERCENT) {
			number = number.movePointRight(2);
		}
		return Cell.number(this.column, (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros(),
				formula);
	}

	private static LocalDate isoDate(String value) {
		try {
			return LocalDate.parse(value.substring(0, Math.min(value.length(), "2023-12-31".length())));
		}
		catch (DateTimeException ex) {
			throw new DamagedFile();
		}
	}

	private String attribute(String name, String otherwise) {
		String value = this.xml.getAttributeValue(null, name);
		return (value != null) ? value : otherwise;
	}

	private boolean isTrue(String name) {
		String value = attribute(name, "0");
		return value.equals("1") || value.equals("true");
	}

	/** Is told what a sheet holds, in the order of the file: merged ranges come last. */
	interface Listener {

		void row(SheetRow row);

		default void hiddenColumns(int first, int last) {
		}

		default void merged(CellArea area) {
		}

	}

}
