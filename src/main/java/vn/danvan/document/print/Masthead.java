package vn.danvan.document.print;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.danvan.document.Layout;

/**
 * The head of the first page.
 *
 * @param layout by whose rules
 * @param lead the issuing body, or all of a stacked joint document
 * @param partner the second body when two stand side by side, otherwise null
 * @param placeAndDate địa danh, ngày tháng năm; null where none is printed
 * @param letterSubject trích yếu of a công văn, or null
 * @param urgency dấu chỉ mức độ khẩn, or null
 * @param circulation phạm vi lưu hành, or null
 * @param draft dự thảo, or null
 */
public record Masthead(Layout layout, Side lead, @Nullable Side partner, @Nullable String placeAndDate,
		@Nullable String letterSubject, @Nullable String urgency, @Nullable String circulation,
		@Nullable String draft) {

	/**
	 * A body with its number.
	 *
	 * @param layout by whose rules: an asterisk or a rule under the name
	 * @param parent cơ quan cấp trên in capitals, or null
	 * @param names the lines of cơ quan ban hành in capitals
	 * @param number số và ký hiệu with the word Số
	 */
	public record Side(Layout layout, @Nullable String parent, List<String> names, String number) {

		public Side {
			names = List.copyOf(names);
		}

	}

}
