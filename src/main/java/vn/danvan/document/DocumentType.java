package vn.danvan.document;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;

/**
 * Tên loại văn bản that the board and its partners issue, with its abbreviation in the
 * symbol: Quy định 399-QĐ/TW and HD 36-HD/VPTW for the Party, Nghị định 30/2020/NĐ-CP
 * (Phụ lục III) for the State.
 */
public enum DocumentType {

	/** Báo cáo. */
	REPORT("BC"),

	/** Kế hoạch. */
	PLAN("KH"),

	/** Chương trình. */
	PROGRAMME("CTr"),

	/** Thông báo. */
	NOTICE("TB"),

	/** Quyết định. */
	DECISION("QĐ"),

	/** Tờ trình. */
	SUBMISSION("TTr"),

	/** Công văn: it prints no type name, and the State gives it no abbreviation. */
	LETTER("CV"),

	/** Biên bản: signed by those who were there, not by the office. */
	MINUTES("BB"),

	/** Hướng dẫn. */
	GUIDELINE("HD"),

	/** Giấy mời. */
	INVITATION("GM");

	private final String abbreviation;

	DocumentType(String abbreviation) {
		this.abbreviation = abbreviation;
	}

	/**
	 * The abbreviation in the symbol.
	 * @return for example {@code BC}
	 */
	public String abbreviation() {
		return this.abbreviation;
	}

	/**
	 * Says whether the subject stands under the number instead of a title.
	 * @return true for công văn
	 */
	public boolean isLetter() {
		return this == LETTER;
	}

	/**
	 * Says whether the document names at its head whom it addresses (Kính gửi, Kính
	 * trình).
	 * @return true for công văn, tờ trình and giấy mời
	 */
	public boolean addressed() {
		return this == LETTER || this == SUBMISSION || this == INVITATION;
	}

	/**
	 * The subject that a title makes: this kind stands above it already.
	 * @param title tên of a record, for example {@code Kế hoạch phối hợp ...}
	 * @return trích yếu, for example {@code phối hợp ...}
	 */
	public String subjectOf(String title) {
		String kind = Messages.label(this);
		return VietnameseText.lowerFirst(
				title.regionMatches(true, 0, kind, 0, kind.length()) ? title.substring(kind.length()).strip() : title);
	}

}
