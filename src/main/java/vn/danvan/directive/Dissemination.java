package vn.danvan.directive;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.time.VietnameseDates;

/**
 * Việc quán triệt, phổ biến: who must be informed of a directive, by when and how.
 *
 * @param deadline hạn xác nhận, not before the directive's arrival
 * @param way hình thức
 * @param unitIds xã, thị trấn
 * @param bodyIds cơ quan của huyện
 */
public record Dissemination(@Nullable LocalDate deadline, @Nullable Way way, Set<Long> unitIds, Set<Long> bodyIds) {

	public Dissemination {
		unitIds = Set.copyOf(unitIds);
		bodyIds = Set.copyOf(bodyIds);
	}

	Dissemination checked(LocalDate arrivedOn) {
		if (this.unitIds.isEmpty() && this.bodyIds.isEmpty()) {
			throw Refusal.at("recipients", "directive.error.no-recipient");
		}
		if (this.deadline == null) {
			throw Refusal.at("deadline", "base.error.date");
		}
		if (this.deadline.isBefore(arrivedOn)) {
			throw Refusal.at("deadline", "directive.error.deadline", VietnameseDates.screen(arrivedOn));
		}
		if (this.way == null) {
			throw Refusal.at("way", "directive.error.way");
		}
		return this;
	}

}
