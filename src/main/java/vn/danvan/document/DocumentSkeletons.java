package vn.danvan.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvan.base.CsvFile;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;

/**
 * Bố cục mẫu: how documents of a kind usually begin, so that nobody starts with an empty
 * page. Customary, not prescribed; the author changes it at will.
 */
@Component
public class DocumentSkeletons {

	private final Map<DocumentType, List<Block>> skeletons = new EnumMap<>(DocumentType.class);

	DocumentSkeletons() {
		for (Map<String, String> row : CsvFile.read("db/data/document-skeletons.csv")) {
			this.skeletons.computeIfAbsent(DocumentType.valueOf(row.get("type")), (type) -> new ArrayList<>())
				.add(block(row.get("block"), row.get("level"), row.get("text")));
		}
	}

	/**
	 * The usual blocks of a kind.
	 * @param type tên loại
	 * @return headings and paragraphs to be filled
	 */
	public DocumentContent of(DocumentType type) {
		return new DocumentContent(List.copyOf(this.skeletons.getOrDefault(type, List.of())), List.of());
	}

	private static Block block(String kind, String level, String text) {
		return switch (kind) {
			case "heading" -> new Heading(Integer.parseInt(level), text);
			case "basis" -> Paragraph.basis(text);
			case "article" -> Paragraph.article(Integer.parseInt(level), text);
			case "paragraph" -> Paragraph.of(text);
			default -> throw new IllegalArgumentException("No such block: " + kind);
		};
	}

}
