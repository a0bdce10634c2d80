package vn.danvan.rollout;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One step of a commune on the way to the model.
 *
 * @param stage bước
 * @param onDay ngày
 * @param documentSymbol số, ký hiệu văn bản, empty for steps without one
 * @param documentDate ngày văn bản, or null
 * @param note ghi chú, or the reason
 * @param actId the recorded decision that took it, or null
 */
@Embeddable
public record RollOutStep(@Enumerated(EnumType.STRING) RollOutStage stage, LocalDate onDay, String documentSymbol,
		@Nullable LocalDate documentDate, String note, @Nullable Long actId) {

	static RollOutStep plain(RollOutStage stage, LocalDate onDay, String note) {
		return new RollOutStep(stage, onDay, "", null, note, null);
	}

}
