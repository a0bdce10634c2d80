package vn.danvan.programme;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * Căn cứ pháp lý.
 *
 * @param symbol số, ký hiệu
 * @param issuedOn ngày ban hành
 * @param title tên loại, cơ quan và trích yếu
 */
@Embeddable
public record LegalBasis(String symbol, LocalDate issuedOn, String title) {
}
