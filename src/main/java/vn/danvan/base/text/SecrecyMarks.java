package vn.danvan.base.text;

import java.util.regex.Pattern;

import vn.danvan.base.Refusal;

/**
 * Refuses what carries a mark of state secrets: this system holds papers of the level
 * Thường only (Luật Bảo vệ bí mật nhà nước).
 */
public final class SecrecyMarks {

	private static final Pattern MARK = Pattern
		.compile("(?U)\\b(TUYỆT MẬT|TỐI MẬT|(ĐỘ|DẤU|ĐÓNG DẤU) MẬT)\\b|^\\W*MẬT\\b|\\(MẬT\\)");

	private SecrecyMarks() {
	}

	/**
	 * Checks a title, a symbol or the name of a file.
	 * @param field the property that holds it
	 * @param text the text in NFC
	 * @return the same text
	 * @throws Refusal if it carries a mark
	 */
	public static String refuse(String field, String text) {
		if (MARK.matcher(text).find()) {
			throw Refusal.at(field, "base.error.secrecy");
		}
		return text;
	}

}
