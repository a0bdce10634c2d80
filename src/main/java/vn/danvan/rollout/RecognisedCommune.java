package vn.danvan.rollout;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A recognised commune with its decision.
 *
 * @param rollOutId the roll-out
 * @param unitId xã
 * @param unit tên xã
 * @param year năm
 * @param points điểm chính thức
 * @param band mức xếp loại
 * @param symbol số, ký hiệu of the decision
 * @param signedOn ngày ký
 * @param issuer cơ quan ban hành
 * @param signerName người ký
 * @param signerTitle chức vụ
 */
record RecognisedCommune(long rollOutId, long unitId, String unit, int year, BigDecimal points, String band,
		String symbol, LocalDate signedOn, String issuer, String signerName, String signerTitle) {
}
