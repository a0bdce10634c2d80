package vn.danvan.plan.ui;

import vn.danvan.base.text.Messages;
import vn.danvan.base.ui.Badge;
import vn.danvan.base.ui.Badge.Tone;
import vn.danvan.plan.ProgressState;
import vn.danvan.plan.Timeliness;

/** How states of progress look, the same on every screen: a symbol, a tone and words. */
final class Badges {

	private Badges() {
	}

	static Badge state(ProgressState state) {
		return new Badge(Messages.label(state), tone(state));
	}

	static Badge timeliness(Timeliness timeliness) {
		return new Badge(Messages.label(timeliness), switch (timeliness) {
			case DONE_ON_TIME -> Tone.GOOD;
			case DONE_LATE, DUE_SOON -> Tone.WARNING;
			case OVERDUE -> Tone.BAD;
			case IN_TIME, NOT_OWED -> Tone.NEUTRAL;
		});
	}

	static Tone tone(ProgressState state) {
		return switch (state) {
			case NOT_REPORTED, DRAFT, WITHDRAWN -> Tone.NEUTRAL;
			case HANDED_OVER, SUBMITTED -> Tone.WAITING;
			case RETURNED -> Tone.BAD;
			case VERIFIED -> Tone.GOOD;
		};
	}

	/** The tone of a matrix cell. */
	static Tone cellTone(ProgressState state, Timeliness timeliness) {
		if (state == ProgressState.WITHDRAWN) {
			return Tone.NEUTRAL;
		}
		if (timeliness == Timeliness.OVERDUE && state != ProgressState.SUBMITTED) {
			return Tone.BAD;
		}
		if (timeliness == Timeliness.DUE_SOON && tone(state) == Tone.NEUTRAL) {
			return Tone.WARNING;
		}
		return tone(state);
	}

}
