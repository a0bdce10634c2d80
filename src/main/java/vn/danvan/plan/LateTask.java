package vn.danvan.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A late task as it stands in a letter.
 *
 * @param owner the name of who owes it
 * @param text mã và nội dung; the code alone for the private channel
 * @param deadline hạn
 * @param result kết quả đã báo cáo; empty for the private channel
 */
record LateTask(String owner, String text, LocalDate deadline, String result) {

	/** For how many days it is late. */
	long days(LocalDate today) {
		return ChronoUnit.DAYS.between(deadline, today);
	}

}
