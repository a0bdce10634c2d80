package vn.danvan.document;

/**
 * Giấy công nhận: one page that lies across in a frame, to be signed and sealed by hand.
 *
 * @param layout by whose rules: Quốc hiệu, or the title of the Party
 * @param issuer cơ quan công nhận
 * @param holder who is recognised
 * @param address where the holder belongs
 * @param honour as what the holder is recognised
 * @param result points and band
 * @param decision number, date and body of the decision
 * @param placeAndDate địa danh, ngày tháng năm of the decision
 * @param office in what office the signer signs
 * @param signer họ tên
 */
public record Certificate(Layout layout, String issuer, String holder, String address, String honour, String result,
		String decision, String placeAndDate, String office, String signer) {
}
