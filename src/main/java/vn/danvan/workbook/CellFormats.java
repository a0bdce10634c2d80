package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a file show numbers as dates, and which as percent. */
class CellFormats {

	private final List<Format> formats = new ArrayList<>();

	static CellFormats of(PackageParts parts, String part) {
		CellFormats read = new CellFormats();
		if (parts.has(part)) {
			Map<Integer, String> own = new HashMap<>();
			parts.readKept(part, (xml) -> {
				boolean cells = false;
				while (xml.hasNext()) {
					int event = xml.next();
					if (event == XMLStreamConstants.START_ELEMENT) {
						switch (xml.getLocalName()) {
							case "numFmt" ->
								own.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
							case "cellXfs" -> cells = true;
							case "xf" -> read.add(cells, number(xml, "numFmtId"), own);
							default -> {
							}
						}
					}
					else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
						cells = false;
					}
				}
			});
		}
		return read;
	}

	Format of(int style) {
		return (style >= 0 && style < this.formats.size()) ? this.formats.get(style) : Format.GENERAL;
	}

	private void add(boolean ofCells, int id, Map<Integer, String> own) {
		if (ofCells) {
			String code = own.containsKey(id) ? own.get(id) : BuiltinFormats.getBuiltinFormat(id);
			this.formats.add(format(id, code));
		}
	}

	private static Format format(int id, String code) {
		if (code == null) {
			return Format.GENERAL;
		}
		if (DateUtil.isADateFormat(id, code)) {
			return Format.DATE;
		}
		return code.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Format.PERCENT : Format.GENERAL;
	}

	private static int number(XMLStreamReader xml, String attribute) {
		String value = xml.getAttributeValue(null, attribute);
		return (value != null) ? Integer.parseInt(value) : 0;
	}

	/** How a number is shown. */
	enum Format {

		/** As a number or text. */
		GENERAL,

		/** As a day. */
		DATE,

		/** As a share of 100. */
		PERCENT

	}

}
