package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;
import vn.danvan.base.text.SecrecyMarks;

/**
 * An answer as a device sends it, perhaps long after it was given, perhaps more than
 * once.
 *
 * @param key made by the device for this answer; what arrives again under the same key is
 * the same answer
 * @param lineId the line
 * @param answer the answer
 * @param points điểm, of a part; null for the usual
 * @param remark nhận xét
 * @param seen the answer up to which the device knew the line
 */
public record GivenAnswer(String key, long lineId, Answer answer, @Nullable BigDecimal points, String remark,
		long seen) {

	/** Longest remark. */
	public static final int REMARK_MAX = 1000;

	private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	GivenAnswer checked(ChecklistItem item) {
		if (!KEY.matcher(this.key).matches()) {
			throw Refusal.at("key", "inspection.error.key");
		}
		return new GivenAnswer(this.key, this.lineId, this.answer,
				this.answer.points(item.code(), item.points(), this.points),
				SecrecyMarks.refuse("remark", TextRules.block("remark", this.remark, REMARK_MAX)), this.seen);
	}

}
