package vn.danvan.programme;

import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;

/**
 * Records the steps of programmes: staff and leaders enter them, a leader who did not
 * enter them confirms.
 */
@Service
@Transactional
public class ProgrammeActs {

	private final ProgrammeRepository programmes;

	private final ProgrammeAccess access;

	private final BusinessClock clock;

	ProgrammeActs(ProgrammeRepository programmes, ProgrammeAccess access, BusinessClock clock) {
		this.programmes = programmes;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Records a step; the leader still has to confirm it.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param entry step, document, day, signer
	 */
	public void record(long id, int version, ActEntry entry) {
		change(id, version, this.access.writer(), (programme, actor) -> {
			ActEntry checked = entry.checked(this.clock.today());
			programme.record(checked, successor(checked.successorId()), actor);
		});
	}

	/**
	 * Records that parties have signed; when the last one has, the leader confirms all.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param signatures one for each party that has signed
	 */
	public void sign(long id, int version, List<PartySignature> signatures) {
		change(id, version, this.access.writer(),
				(programme,
						actor) -> programme.sign(signatures.stream()
							.map((one) -> one.checked(this.clock.today(), one.bodyId() == programme.leadBodyId()))
							.toList(), actor));
	}

	/**
	 * Confirms what waits, for a leader who did not record it.
	 * @param id the programme
	 * @param version the version that the person saw
	 */
	public void confirm(long id, int version) {
		change(id, version, this.access.leader(), Programme::confirm);
	}

	/**
	 * Takes back what was recorded and is not confirmed.
	 * @param id the programme
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void withdraw(long id, int version, String reason) {
		change(id, version, this.access.writer(),
				(programme, actor) -> programme.withdraw(TextRules.reason(reason), actor));
	}

	private void change(long id, int version, Actor actor, BiConsumer<Programme, Actor> verb) {
		Programme programme = this.programmes.findById(id).orElseThrow(NotPermitted::new);
		programme.requireVersion(version);
		verb.accept(programme, actor);
		this.programmes.save(programme);
	}

	private @Nullable Programme successor(@Nullable Long id) {
		return (id == null) ? null : this.programmes.findById(id).orElseThrow(NotPermitted::new);
	}

}
