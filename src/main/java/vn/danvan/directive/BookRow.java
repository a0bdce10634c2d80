package vn.danvan.directive;

import java.time.LocalDate;

/**
 * A line of the sổ đăng ký văn bản đến with its eight columns.
 *
 * @param number số đến
 * @param arrivedOn ngày đến
 * @param symbol số, ký hiệu văn bản
 * @param documentDate ngày tháng văn bản
 * @param title tên loại và trích yếu
 * @param issuer nơi (cơ quan) ban hành
 * @param recipients đơn vị, người nhận
 * @param note ghi chú, and why it was withdrawn
 */
public record BookRow(int number, LocalDate arrivedOn, String symbol, LocalDate documentDate, String title,
		String issuer, String recipients, String note) {
}
