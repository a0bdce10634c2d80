package vn.danvan.rollout.ui;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.rollout.RollOutStage;

/** How far a commune is, as a badge. */
final class StageBadge {

	private StageBadge() {
	}

	static Badge of(@Nullable RollOutStage stage) {
		return (stage != null) ? new Badge(Messages.label(stage), tone(stage))
				: new Badge(Messages.text("rollout.none"), Badge.Tone.NEUTRAL);
	}

	private static Badge.Tone tone(RollOutStage stage) {
		return switch (stage) {
			case DRAFT -> Badge.Tone.NEUTRAL;
			case REGISTERED, LISTED, SUBMITTED, SUPPLEMENT, APPRAISED -> Badge.Tone.WAITING;
			case ROLLED_OUT, APPROVED, RECOGNISED -> Badge.Tone.GOOD;
			case REFUSED, WITHDRAWN, ENDED -> Badge.Tone.BAD;
		};
	}

}
