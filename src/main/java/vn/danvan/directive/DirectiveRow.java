package vn.danvan.directive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.danvan.document.Urgency;

/**
 * A directive in a list.
 *
 * @param id the directive
 * @param number số đến
 * @param year its year
 * @param arrivedOn ngày đến
 * @param symbol số, ký hiệu
 * @param documentDate ngày tháng văn bản
 * @param type tên loại
 * @param subject trích yếu
 * @param issuer nơi ban hành
 * @param urgency độ khẩn
 * @param deadline hạn xác nhận, or null when nobody must be informed yet
 * @param recipients how many must be informed, as far as the person sees them
 * @param confirmed how many of them were
 * @param state how far it is today
 */
public record DirectiveRow(long id, int number, int year, LocalDate arrivedOn, String symbol, LocalDate documentDate,
		DirectiveType type, String subject, String issuer, Urgency urgency, @Nullable LocalDate deadline,
		int recipients, int confirmed, DirectiveState state) {

	/**
	 * Its name in a sentence.
	 * @return for example {@code Chỉ thị 33/CT-TTg}
	 */
	public String named() {
		return DirectiveEntry.named(this.type, this.symbol);
	}

}
