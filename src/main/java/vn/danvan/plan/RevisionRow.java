package vn.danvan.plan;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An adjustment with everything that it changes.
 *
 * @param id the adjustment
 * @param version for the next change
 * @param number lần điều chỉnh, from 1
 * @param reason lý do
 * @param state where it stands
 * @param openedBy who wrote it
 * @param openedOn when
 * @param symbol số, ký hiệu of its document, null while it is open
 * @param issuedOn ngày ban hành, null while it is open
 * @param issuedBy who issued it, or null
 * @param changes its changes by code
 */
public record RevisionRow(long id, int version, int number, String reason, RevisionState state, String openedBy,
		LocalDate openedOn, @Nullable String symbol, @Nullable LocalDate issuedOn, @Nullable String issuedBy,
		List<Change> changes) {

	/**
	 * What happens to one task.
	 *
	 * @param id the change
	 * @param kind bổ sung, sửa đổi or thôi thực hiện
	 * @param code mã
	 * @param title nội dung
	 * @param differences what differs, field by field
	 */
	public record Change(long id, ChangeKind kind, String code, String title, List<Difference> differences) {
	}

	/**
	 * One field that differs.
	 *
	 * @param field what it is called
	 * @param before what it said; empty for an addition
	 * @param after what it says; empty for a withdrawal
	 */
	public record Difference(String field, String before, String after) {
	}

}
