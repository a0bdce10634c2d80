package vn.danvan.document;

/** Số và ký hiệu of a Party document: {@code 05-BC/BDVHU} (HD 36-HD/VPTW). */
final class PartySymbol {

	private PartySymbol() {
	}

	static String of(int number, DocumentType type, String body) {
		return "%02d-%s/%s".formatted(number, type.abbreviation(), body);
	}

	static String blank(DocumentType type, String body) {
		return "      -" + type.abbreviation() + "/" + body;
	}

}
