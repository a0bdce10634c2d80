package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/** The texts that a file keeps once for all its cells, each in stored form. */
class SharedTexts {

	/** Most letters that Excel keeps in a cell. */
	static final int CELL_MAX = 32_767;

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private static final int HEXADECIMAL = 16;

	private final List<String> texts = new ArrayList<>();

	static SharedTexts of(PackageParts parts, String part) {
		SharedTexts shared = new SharedTexts();
		if (parts.has(part)) {
			parts.readKept(part, (xml) -> {
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
						shared.texts.add(read(xml, "si"));
					}
				}
			});
		}
		return shared;
	}

	String get(int index) {
		if (index < 0 || index >= this.texts.size()) {
			throw new DamagedFile();
		}
		return this.texts.get(index);
	}

	/** Plain or rich text up to the end of an element; hints for reading are left out. */
	static String read(XMLStreamReader xml, String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean inside = false;
		boolean hint = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				hint |= xml.getLocalName().equals("rPh");
				inside = !hint && xml.getLocalName().equals("t");
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				inside = false;
				if (xml.getLocalName().equals("rPh")) {
					hint = false;
				}
				if (xml.getLocalName().equals(element)) {
					return stored(text);
				}
			}
			else if (inside) {
				append(text, xml);
			}
		}
		throw new DamagedFile();
	}

	/** Adds the letters of an event to a text that must fit a cell. */
	static void append(StringBuilder text, XMLStreamReader xml) {
		if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
			if (text.length() + xml.getTextLength() > CELL_MAX) {
				throw new Refusal("workbook.error.cell-too-long");
			}
			text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
		}
	}

	static String stored(CharSequence text) {
		String plain = ESCAPED.matcher(text)
			.replaceAll((match) -> Matcher
				.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), HEXADECIMAL))));
		return VietnameseText.block(plain);
	}

}
