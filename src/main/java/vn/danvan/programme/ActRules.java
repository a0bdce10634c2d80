package vn.danvan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;

/**
 * In which order the steps of a programme may follow each other, and who confirms them.
 */
final class ActRules {

	private ActRules() {
	}

	/** Refuses a step that cannot follow, and says which ones can. */
	static void requireStep(ActKind kind, ProgrammeState state) {
		List<ActKind> next = ActKind.after(state);
		if (next.contains(kind)) {
			return;
		}
		if (next.isEmpty()) {
			throw new Refusal(state.signed() && state != ProgrammeState.SIGNED ? "programme.error.ended"
					: "programme.error.confirm-first", Messages.label(state));
		}
		throw new Refusal("programme.error.step", Messages.label(state), Messages.label(kind),
				next.stream().map(Messages::label).collect(Collectors.joining("; ")));
	}

	/** Refuses a step while another one waits for the leader. */
	static void requireNonePending(List<Act> acts) {
		acts.stream().filter(Act::pending).findFirst().ifPresent((act) -> {
			throw new Refusal("programme.error.pending", Messages.label(act.kind()));
		});
	}

	/** Refuses a day before the last step; the parties may sign in any order. */
	static void requireOrder(String field, List<Act> acts, ActKind kind, LocalDate day) {
		acts.stream()
			.filter((act) -> kind != ActKind.SIGN || act.kind() != ActKind.SIGN)
			.filter((act) -> act.actedOn().isAfter(day))
			.findFirst()
			.ifPresent((act) -> {
				throw Refusal.at(field, "programme.error.before-previous", Messages.label(act.kind()),
						VietnameseDates.screen(act.actedOn()));
			});
	}

	/**
	 * Refuses the confirmation of nothing, of an unfinished signing, and of one's own
	 * entry.
	 */
	static void requireConfirmable(List<Act> pending, ProgrammeState state, int unsigned, Actor by) {
		if (pending.isEmpty()) {
			throw new Refusal("programme.error.nothing-pending");
		}
		if (pending.get(0).kind() == ActKind.SIGN && state != ProgrammeState.SIGNED) {
			throw new Refusal("programme.error.unsigned", unsigned);
		}
		if (pending.stream().anyMatch((act) -> act.recordedBy() == by.accountId())) {
			throw new Refusal("programme.error.own");
		}
	}

	/** A programme that ends before its final review needs a word on why. */
	static void requireReason(ActEntry entry, ProgrammeState state) {
		if (entry.kind().ends() && state == ProgrammeState.IN_FORCE && entry.note().isEmpty()) {
			throw Refusal.at("note", "programme.error.no-final-review");
		}
	}

}
