package vn.danvan.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.text.VietnameseText;

/**
 * Where the parts of a workbook lie, found by their relations as the format asks, in its
 * transitional and its strict form.
 *
 * @param sheets trang tính in order
 * @param texts the part of shared texts
 * @param styles the part of styles
 * @param date1904 whether days count from 1904
 * @param macros whether it carries macros
 */
record BookParts(List<Sheet> sheets, String texts, String styles, boolean date1904, boolean macros) {

	private static final String ROOT = "_rels/.rels";

	static BookParts of(PackageParts parts) {
		if (!parts.has(ROOT)) {
			throw new Refusal("workbook.error.not-excel");
		}
		String book = relations(parts, ROOT, "").values()
			.stream()
			.filter((one) -> one.type().equals("officeDocument"))
			.map(Relation::target)
			.findFirst()
			.orElseThrow(() -> new Refusal("workbook.error.not-excel"));
		if (book.endsWith(".bin")) {
			throw new Refusal("workbook.error.binary");
		}
		int slash = book.lastIndexOf('/') + 1;
		String folder = book.substring(0, slash);
		String ofBook = folder + "_rels/" + book.substring(slash) + ".rels";
		Map<String, Relation> relations = parts.has(ofBook) ? relations(parts, ofBook, folder) : Map.of();
		List<Sheet> sheets = new ArrayList<>();
		boolean[] found = new boolean[2];
		parts.readKept(book, (xml) -> {
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					switch (xml.getLocalName()) {
						case "workbook" -> found[1] = true;
						case "workbookPr" -> found[0] = isTrue(xml.getAttributeValue(null, "date1904"));
						case "sheet" -> add(sheets, xml, relations);
						default -> {
						}
					}
				}
			}
		});
		if (!found[1]) {
			throw new Refusal("workbook.error.not-excel");
		}
		return new BookParts(List.copyOf(sheets), part(relations, "sharedStrings"), part(relations, "styles"), found[0],
				relations.values().stream().anyMatch((one) -> one.type().equals("vbaProject")));
	}

	/** Sheets with cells only; charts and old macro sheets have other relations. */
	private static void add(List<Sheet> sheets, XMLStreamReader xml, Map<String, Relation> relations) {
		String state = xml.getAttributeValue(null, "state");
		String id = null;
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributePrefix(i) != null
					&& !xml.getAttributePrefix(i).isEmpty()) {
				id = xml.getAttributeValue(i);
			}
		}
		Relation relation = (id != null) ? relations.get(id) : null;
		if (relation != null && relation.type().equals("worksheet")) {
			sheets.add(new Sheet(VietnameseText.line(xml.getAttributeValue(null, "name")), relation.target(),
					state != null && !state.equals("visible")));
		}
	}

	private static String part(Map<String, Relation> relations, String type) {
		return relations.values()
			.stream()
			.filter((one) -> one.type().equals(type))
			.map(Relation::target)
			.findFirst()
			.orElse("");
	}

	private static Map<String, Relation> relations(PackageParts parts, String part, String folder) {
		Map<String, Relation> relations = new HashMap<>();
		parts.readKept(part, (xml) -> {
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")
						&& !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
					String type = xml.getAttributeValue(null, "Type");
					String target = xml.getAttributeValue(null, "Target");
					relations.put(xml.getAttributeValue(null, "Id"),
							new Relation(type.substring(type.lastIndexOf('/') + 1), path(folder, target)));
				}
			}
		});
		return relations;
	}

	private static String path(String folder, String target) {
		if (target.startsWith("/")) {
			return target.substring(1);
		}
		String base = folder;
		String rest = target;
		while (rest.startsWith("../")) {
			rest = rest.substring("../".length());
			base = base.replaceFirst("[^/]+/$", "");
		}
		return base + (rest.startsWith("./") ? rest.substring(2) : rest);
	}

	private static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value);
	}

	/**
	 * Một trang tính.
	 *
	 * @param name its name
	 * @param part where its cells lie
	 * @param hidden whether people do not see it
	 */
	record Sheet(String name, String part, boolean hidden) {
	}

	private record Relation(String type, String target) {
	}

}
