package vn.danvan.workbook;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;

/**
 * Something in a sheet that must be put right.
 *
 * @param place where, or null when it concerns the whole sheet
 * @param sentence what is wrong and what to do
 */
public record CellProblem(@Nullable CellPlace place, String sentence) {

	/**
	 * Place and sentence.
	 * @return for example {@code Dòng 12, cột D: Hạn phải từ ngày bắt đầu trở đi.}
	 */
	public String text() {
		if (place == null) {
			return sentence;
		}
		String where = place.text();
		return Messages.text("workbook.problem", where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1),
				sentence);
	}

}
