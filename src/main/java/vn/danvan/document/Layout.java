package vn.danvan.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danvan.organisation.Letterhead;

/** Thể thức: by whose rules a document is laid out. */
public enum Layout {

	/** Văn bản của Đảng: HD 36-HD/VPTW (2018), HD 05-HD/VPTW (2026). */
	PARTY,

	/** Văn bản hành chính: Nghị định 30/2020/NĐ-CP. */
	STATE;

	/**
	 * The layout of a body's own documents.
	 * @param letterhead the issuing body
	 * @return the Party's for its bodies, the State's for all others
	 */
	public static Layout of(Letterhead letterhead) {
		return letterhead.kind().followsPartyRules() ? PARTY : STATE;
	}

	/**
	 * The layout of a document that several bodies may issue.
	 * @param lead the leading body
	 * @param form what the document prints around its text
	 * @return the State's if chosen so, the Party's for other joint documents
	 */
	public static Layout of(Letterhead lead, DocumentForm form) {
		Joint joint = form.joint();
		if (joint == null) {
			return of(lead);
		}
		return (joint.variant() == Joint.Variant.STATE_FORM) ? STATE : PARTY;
	}

	/**
	 * Số và ký hiệu: {@code 05-BC/BDVHU} (Party), {@code 05/KH-UBND}, for công văn
	 * {@code 05/UBND} (State).
	 * @param number the number, from 1
	 * @param type tên loại
	 * @param bodies symbols of the issuing bodies, the leading one first
	 * @return the symbol without the word Số
	 */
	public String symbol(int number, DocumentType type, List<String> bodies) {
		return symbol("%02d".formatted(number), type, bodies);
	}

	/**
	 * The symbol with room for a number to be written by hand.
	 * @param type tên loại
	 * @param bodies symbols of the issuing bodies, the leading one first
	 * @return six blanks and the rest of the symbol
	 */
	public String blankSymbol(DocumentType type, List<String> bodies) {
		return symbol("      ", type, bodies);
	}

	private String symbol(String number, DocumentType type, List<String> bodies) {
		String together = String.join("-", bodies);
		if (this == PARTY) {
			return number + "-" + type.abbreviation() + "/" + together;
		}
		return number + "/"
				+ Stream.of(stateAbbreviation(type, bodies.size() > 1), together)
					.filter((part) -> !part.isEmpty())
					.collect(Collectors.joining("-"));
	}

	/**
	 * Joint programmes and plans carry PH by local custom; công văn has no abbreviation.
	 */
	private static String stateAbbreviation(DocumentType type, boolean joint) {
		return switch (type) {
			case LETTER -> "";
			case PROGRAMME -> joint ? "CTPH" : "CTr";
			case PLAN -> joint ? "KHPH" : "KH";
			default -> type.abbreviation();
		};
	}

}
