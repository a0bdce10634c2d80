package vn.danvan.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Kiến nghị sau kiểm tra, as it enters the register of follow-ups.
 *
 * @param content nội dung
 * @param unitId the commune that must act, or the district
 * @param bodyId the body of the district that must act, else null
 * @param deadline hạn khắc phục; one without is refused
 */
public record Recommendation(String content, long unitId, @Nullable Long bodyId, @Nullable LocalDate deadline) {
}
