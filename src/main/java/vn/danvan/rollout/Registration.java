package vn.danvan.rollout;

import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * Bản đăng ký xây dựng mô hình of a commune for a year.
 *
 * @param contact công chức phụ trách, named in his function
 * @param pledge what the commune undertakes to do
 */
public record Registration(String contact, String pledge) {

	/** Longest name of who is in charge. */
	public static final int CONTACT_MAX = 120;

	/** Longest undertaking. */
	public static final int PLEDGE_MAX = 1000;

	Registration checked() {
		String text = TextRules.block("pledge", this.pledge, PLEDGE_MAX);
		return new Registration(TextRules.title("contact", this.contact, CONTACT_MAX),
				text.isEmpty() ? TextRules.title("pledge", "", PLEDGE_MAX) : SecrecyMarks.refuse("pledge", text));
	}

}
