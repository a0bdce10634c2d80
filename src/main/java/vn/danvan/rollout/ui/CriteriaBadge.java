package vn.danvan.rollout.ui;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.rollout.CriteriaState;

/** Where a criteria set stands, as a badge. */
final class CriteriaBadge {

	private CriteriaBadge() {
	}

	static Badge of(CriteriaState state) {
		return new Badge(Messages.label(state), switch (state) {
			case DRAFT -> Badge.Tone.WAITING;
			case IN_USE -> Badge.Tone.GOOD;
		});
	}

}
