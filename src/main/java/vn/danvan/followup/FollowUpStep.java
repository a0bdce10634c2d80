package vn.danvan.followup;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import vn.danvan.base.security.Actor;

/**
 * One step in the life of a follow-up. Figures of a past period are told from the steps
 * that count by its end.
 *
 * @param kind bước
 * @param onDay the business day on which it was taken
 * @param effectiveOn the day from which it counts: that of the remedy for a confirmation,
 * otherwise the day itself
 * @param state where it left the follow-up, null for what is about time only
 * @param dueOn the date that it names: the deadline, or the longer one
 * @param byId who took it, null when that is not known
 * @param onBehalf whether staff took it in the owner's place
 * @param text what was told, or the reason
 */
@Embeddable
record FollowUpStep(@Enumerated(EnumType.STRING) FollowUpStepKind kind, LocalDate onDay, LocalDate effectiveOn,
		@Nullable @Enumerated(EnumType.STRING) FollowUpState state, @Nullable LocalDate dueOn,
		@Nullable @Column(name = "by_id") Long byId, boolean onBehalf, String text) {

	/** A step that leaves the follow-up in a state. */
	static FollowUpStep to(FollowUpState state, FollowUpStepKind kind, LocalDate day, Actor by, String text) {
		return new FollowUpStep(kind, day, day, state, null, by.accountId(), false, text);
	}

	/** A step about time. */
	static FollowUpStep time(FollowUpStepKind kind, LocalDate day, @Nullable LocalDate named, Actor by, String text) {
		return new FollowUpStep(kind, day, day, null, named, by.accountId(), false, text);
	}

	FollowUpStep onBehalf(boolean behalf) {
		return new FollowUpStep(kind, onDay, effectiveOn, state, dueOn, byId, behalf, text);
	}

	FollowUpStep effective(LocalDate day) {
		return new FollowUpStep(kind, onDay, day, state, dueOn, byId, onBehalf, text);
	}

	FollowUpStep due(LocalDate day) {
		return new FollowUpStep(kind, onDay, effectiveOn, state, day, byId, onBehalf, text);
	}

}
