package vn.danvan.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Which unit became which, by what legal document.
 *
 * @param effectiveOn ngày có hiệu lực
 * @param kind loại biến động
 * @param document số, ngày, cơ quan ban hành of the legal document
 * @param predecessorId đơn vị trước
 * @param successorId đơn vị sau
 * @param share share of the predecessor that went there, 1 for a whole merger
 */
public record UnitSuccession(LocalDate effectiveOn, UnitChangeKind kind, String document, long predecessorId,
		long successorId, BigDecimal share) {
}
