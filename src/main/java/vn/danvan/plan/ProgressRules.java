package vn.danvan.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.Refusal;
import vn.danvan.base.TextRules;

/** Checks what is entered as progress, field by field. */
final class ProgressRules {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private ProgressRules() {
	}

	static ProgressEntry checked(ProgressEntry entry, PlanTask task, LocalDate today) {
		if (task.privateChannel()) {
			if (!entry.remark().isBlank() || !entry.difficulties().isBlank()) {
				throw Refusal.at("remark", "plan.error.private-text");
			}
		}
		BigDecimal quantity = (task.measure() == Measure.QUANTITY) ? quantity(entry.quantity(), task.targetUnit())
				: null;
		BigDecimal percent = (task.measure() == Measure.JUDGED_PERCENT) ? percent(entry.percent()) : null;
		Set<Integer> milestones = (task.measure() == Measure.MILESTONES)
				? milestones(entry.milestones(), task.milestones().size()) : null;
		if (entry.completedOn() != null && entry.completedOn().isAfter(today)) {
			throw Refusal.at("completedOn", "plan.error.completed-in-future");
		}
		return new ProgressEntry(quantity, percent, milestones,
				TextRules.block("remark", entry.remark(), ProgressEntry.TEXT_MAX),
				TextRules.block("difficulties", entry.difficulties(), ProgressEntry.TEXT_MAX), entry.completedOn());
	}

	private static @Nullable BigDecimal quantity(@Nullable BigDecimal typed, String unit) {
		if (typed == null) {
			return null;
		}
		if (typed.signum() < 0) {
			throw Refusal.at("quantity", "plan.error.quantity-negative");
		}
		if (unit.startsWith("%") && typed.compareTo(HUNDRED) > 0) {
			throw Refusal.at("quantity", "plan.error.percent");
		}
		if (typed.compareTo(ProgressEntry.QUANTITY_MAX) > 0 || typed.stripTrailingZeros().scale() > 2) {
			throw Refusal.at("quantity", "plan.error.quantity-size");
		}
		return typed.setScale(2, RoundingMode.UNNECESSARY);
	}

	private static @Nullable Set<Integer> milestones(@Nullable Set<Integer> ticked, int count) {
		if (ticked == null) {
			return null;
		}
		if (ticked.stream().anyMatch((number) -> number < 1 || number > count)) {
			throw Refusal.at("milestones", "plan.error.milestone-unknown", count);
		}
		return Set.copyOf(ticked);
	}

	private static @Nullable BigDecimal percent(@Nullable BigDecimal typed) {
		if (typed == null) {
			return null;
		}
		if (typed.signum() < 0 || typed.compareTo(HUNDRED) > 0) {
			throw Refusal.at("percent", "plan.error.percent");
		}
		if (typed.stripTrailingZeros().scale() > 2) {
			throw Refusal.at("percent", "plan.error.quantity-size");
		}
		return typed.setScale(2, RoundingMode.UNNECESSARY);
	}

}
