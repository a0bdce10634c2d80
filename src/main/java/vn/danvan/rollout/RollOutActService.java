package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

/**
 * Records the decisions on communes: the list of a year, recognition, its withdrawal.
 * Staff enters them with number, date and signer; a leader of the board confirms, and all
 * communes that the decision names take their step together.
 */
@Service
@Transactional
public class RollOutActService {

	private final RollOutActRepository acts;

	private final RollOutActQueries queries;

	private final RollOutRepository rollOuts;

	private final AccountDirectory directory;

	private final RollOutAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	RollOutActService(RollOutActRepository acts, RollOutActQueries queries, RollOutRepository rollOuts,
			AccountDirectory directory, RollOutAccess access, BusinessClock clock, SampleData sample) {
		this.acts = acts;
		this.queries = queries;
		this.rollOuts = rollOuts;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * The decisions of a year, latest first, in a constant number of statements.
	 * @param year năm
	 * @return the decisions
	 */
	@Transactional(readOnly = true)
	public List<RollOutActRow> list(int year) {
		Actor actor = this.access.districtReader();
		List<RollOutAct> found = this.acts.findByYearOrderBySignedOnDescIdDesc(year);
		Map<Long, List<String>> units = this.queries
			.units(found.stream().map(RollOutAct::id).collect(Collectors.toSet()));
		Map<Long, String> names = this.directory
			.names(found.stream().map(RollOutAct::recordedBy).collect(Collectors.toSet()));
		return found.stream()
			.map((act) -> new RollOutActRow(act.id(), act.version(), act.entry(),
					units.getOrDefault(act.id(), List.of()), names.getOrDefault(act.recordedBy(), ""), act.pending(),
					act.pending() && actor.is(Role.BOARD_LEADER) && !act.isBy(actor),
					act.pending() && (act.isBy(actor) || actor.is(Role.BOARD_LEADER)), act.sample()))
			.toList();
	}

	/**
	 * How many decisions wait for this person's confirmation.
	 * @return the number, 0 for all but the leaders of the board
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.reader();
		return actor.is(Role.BOARD_LEADER) ? this.queries.waiting(actor.accountId()) : 0;
	}

	/**
	 * The year in which to look first: the earliest in which a decision waits for
	 * confirmation, else this year.
	 * @return the year
	 */
	@Transactional(readOnly = true)
	public int year() {
		this.access.districtReader();
		return this.queries.firstYear().orElseGet(() -> this.clock.today().getYear());
	}

	/**
	 * The communes that a decision may name now.
	 * @param kind what it decides
	 * @param year năm
	 * @return in Vietnamese order
	 */
	@Transactional(readOnly = true)
	public List<ActCandidate> candidates(RollOutActKind kind, int year) {
		this.access.writer();
		return this.queries.candidates(kind, year);
	}

	/**
	 * Records a decision; it takes effect when somebody else confirms it.
	 * @param entry number, date, signer and communes
	 * @return its id
	 * @throws Refusal if something is missing, or a commune is not at the step before
	 */
	public long record(RollOutActEntry entry) {
		Actor actor = this.access.writer();
		RollOutActEntry checked = entry.checked(this.clock.today());
		Map<Long, String> names = this.queries.candidates(checked.kind(), checked.year())
			.stream()
			.collect(Collectors.toMap(ActCandidate::rollOutId, ActCandidate::unit));
		if (!names.keySet().containsAll(checked.rollOuts())) {
			throw Refusal.at("rollOuts", "rollout.error.act-unfit");
		}
		LocalDate signed = Objects.requireNonNull(checked.signedOn());
		for (RollOut one : this.rollOuts.findByIdIn(checked.rollOuts())) {
			one.lastDocument().filter(signed::isBefore).ifPresent((last) -> {
				throw Refusal.at("signedOn", "rollout.error.act-day", names.get(one.id()),
						VietnameseDates.screen(last));
			});
		}
		return this.acts.saveAndFlush(RollOutAct.record(checked, this.sample.active(), actor)).id();
	}

	/**
	 * Confirms a decision; all communes that it names take their step, or none.
	 * @param id the decision
	 * @param version the version that the person saw
	 * @throws Refusal if it is confirmed already, the person's own entry, or a commune
	 * has moved on meanwhile
	 */
	public void confirm(long id, int version) {
		Actor actor = this.access.leader();
		RollOutAct act = this.acts.findById(id).orElseThrow(NotPermitted::new);
		act.requireVersion(version);
		act.confirm(this.clock.today(), actor);
		this.acts.saveAndFlush(act);
		for (RollOut rollOut : this.rollOuts.findByIdIn(act.rollOuts())) {
			rollOut.decided(act, actor);
			this.rollOuts.save(rollOut);
		}
	}

	/**
	 * Throws a decision away that was entered wrongly and not confirmed: who entered it,
	 * or a leader.
	 * @param id the decision
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		RollOutAct act = this.acts.findById(id).orElseThrow(NotPermitted::new);
		NotPermitted.unless(act.isBy(actor) || actor.is(Role.BOARD_LEADER));
		act.requireVersion(version);
		act.discard(actor);
		this.acts.saveAndFlush(act);
		this.acts.delete(act);
	}

}
