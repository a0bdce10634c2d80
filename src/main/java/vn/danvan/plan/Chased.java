package vn.danvan.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/**
 * A letter that chased somebody.
 *
 * @param owner whom
 * @param name the name of the commune or body today
 * @param day the day whose late tasks stand in it
 * @param completeBy the day by which they shall be done
 * @param tasks how many stand in it
 * @param documentId the letter
 * @param symbol số và ký hiệu, null before it is numbered
 */
public record Chased(TaskOwner owner, String name, LocalDate day, LocalDate completeBy, int tasks, long documentId,
		@Nullable String symbol) {

	/**
	 * When and under which number, in words.
	 * @return for example {@code đã đôn đốc ngày 20/06/2023 (số 147-CV/BDVHU)}
	 */
	public String text() {
		String date = VietnameseDates.screen(day);
		return (symbol != null) ? Messages.text("plan.chasing.chased", date, symbol)
				: Messages.text("plan.chasing.chased-draft", date);
	}

}
