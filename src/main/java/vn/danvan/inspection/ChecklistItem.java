package vn.danvan.inspection;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/**
 * Nội dung kiểm tra: one item of a checklist, under the same number on screen, on the
 * phone and on paper.
 *
 * @param code mã, for example {@code B12}; unique in its checklist
 * @param part phần, under whose heading it stands
 * @param title what is inspected
 * @param basis căn cứ: law and article
 * @param evidence hồ sơ, minh chứng that is asked for
 * @param points điểm tối đa, above 0 and at most {@value #MOST}, with two decimals at the
 * most
 */
public record ChecklistItem(String code, String part, String title, String basis, String evidence, BigDecimal points) {

	/** Longest code. */
	public static final int CODE_MAX = 10;

	/** Longest part and basis. */
	public static final int LINE_MAX = 200;

	/** Longest title and evidence. */
	public static final int TEXT_MAX = 500;

	/** Most points of an item. */
	public static final int MOST = 100;

	private static final int DECIMALS = 2;

	private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{1,3}");

	ChecklistItem checked() {
		String checked = TextRules.required("code", this.code, CODE_MAX);
		if (!CODE.matcher(checked).matches()) {
			throw Refusal.at("code", "inspection.error.code", checked);
		}
		if (this.points.signum() <= 0 || this.points.compareTo(BigDecimal.valueOf(MOST)) > 0
				|| this.points.stripTrailingZeros().scale() > DECIMALS) {
			throw Refusal.at("points", "inspection.error.item-points", checked, MOST);
		}
		return new ChecklistItem(checked, TextRules.required("part", this.part, LINE_MAX),
				TextRules.required("title", this.title, TEXT_MAX), TextRules.required("basis", this.basis, LINE_MAX),
				TextRules.optional("evidence", this.evidence, TEXT_MAX), this.points);
	}

}
