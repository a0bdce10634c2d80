package vn.danvan.rollout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.SampleData;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/** Keeps the register of roll-outs. */
@Service
@Transactional
public class RollOutService {

	private static final int NOT_BEGUN = -1;

	private final RollOutRepository rollOuts;

	private final RollOutQueries queries;

	private final Organisation organisation;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	RollOutService(RollOutRepository rollOuts, RollOutQueries queries, Organisation organisation, Actors actors,
			BusinessClock clock, SampleData sample) {
		this.rollOuts = rollOuts;
		this.queries = queries;
		this.organisation = organisation;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of the communes with their stage, in Vietnamese order.
	 * @param filter which ones
	 * @param typed what the name shall contain
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes
	 */
	@Transactional(readOnly = true)
	public List<RollOutRow> list(RollOutFilter filter, String typed, long offset, int limit) {
		reader();
		return this.queries.list(district(), this.clock.today(), filter, typed, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param filter which ones
	 * @param typed what the name shall contain
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(RollOutFilter filter, String typed) {
		reader();
		return this.queries.count(district(), this.clock.today(), filter, typed);
	}

	/**
	 * How many communes stand at each stage today.
	 * @return numbers by stage; communes that never registered are not among them
	 */
	@Transactional(readOnly = true)
	public Map<RollOutStage, Integer> stages() {
		reader();
		return this.queries.stages(district(), this.clock.today());
	}

	/**
	 * The page of one commune.
	 * @param unitId xã
	 * @return its steps, possibly none
	 */
	@Transactional(readOnly = true)
	public RollOutDetails get(long unitId) {
		Actor actor = this.actors.current();
		if (!actor.readsAllUnits() && !actor.ownUnits().contains(unitId)) {
			throw new NotPermitted();
		}
		UnitName unit = unit(unitId);
		boolean write = actor.is(Role.STAFF, Role.BOARD_LEADER);
		return this.rollOuts.findByUnitId(unitId)
			.map((one) -> new RollOutDetails(one.id(), one.version(), unitId, unit.name(), one.stage(), one.steps(),
					one.sample(), next(actor, one.stage()), write))
			.orElseGet(() -> new RollOutDetails(null, NOT_BEGUN, unitId, unit.name(), null, List.of(), false,
					next(actor, null), write));
	}

	/**
	 * Records the next step of a commune; leaders of the board record its recognition.
	 * @param unitId xã
	 * @param version the version that the person saw, -1 for the first step
	 * @param step stage, day, document
	 * @throws Refusal if the step does not follow the last one
	 */
	public void advance(long unitId, int version, RollOutStep step) {
		Actor actor = writer();
		UnitName unit = unit(unitId);
		RollOut rollOut = this.rollOuts.findByUnitId(unitId).orElseGet(() -> new RollOut(unitId, this.sample.active()));
		if (step.stage() == RollOutStage.RECOGNISED) {
			actor.require(Role.BOARD_LEADER);
		}
		requireSeen(rollOut, version);
		boolean first = rollOut.steps().isEmpty();
		RollOutStep checked = step.checked(this.clock.today());
		if (first) {
			this.rollOuts.saveAndFlush(rollOut);
		}
		rollOut.advance(checked, unit.name(), actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * Takes the last step back, when it was entered wrongly.
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void takeBack(long unitId, int version, String reason) {
		Actor actor = writer();
		RollOut rollOut = this.rollOuts.findByUnitId(unitId).orElseThrow(NotPermitted::new);
		requireSeen(rollOut, version);
		rollOut.takeBack(TextRules.reason(reason), unit(unitId).name(), actor);
		this.rollOuts.save(rollOut);
	}

	/**
	 * The communes of roll-outs, for links of the log.
	 * @param ids roll-outs
	 * @return communes by roll-out, those in the person's scope
	 */
	@Transactional(readOnly = true)
	public Map<Long, Long> unitsOf(Set<Long> ids) {
		Actor actor = this.actors.current();
		Map<Long, Long> units = new HashMap<>(this.queries.units(ids));
		units.values().removeIf((unit) -> !actor.readsAllUnits() && !actor.ownUnits().contains(unit));
		return units;
	}

	private static List<RollOutStage> next(Actor actor, @Nullable RollOutStage present) {
		return Arrays.stream(RollOutStage.values())
			.filter((one) -> (present == null) ? one != RollOutStage.ENDED : present.mayBecome(one))
			.filter((one) -> actor.is(Role.BOARD_LEADER) || (one != RollOutStage.RECOGNISED && actor.is(Role.STAFF)))
			.toList();
	}

	private static void requireSeen(RollOut rollOut, int version) {
		int present = rollOut.steps().isEmpty() ? NOT_BEGUN : rollOut.version();
		if (present != version) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
	}

	private UnitName unit(long unitId) {
		return this.organisation.unit(unitId, this.clock.today())
			.filter((unit) -> unit.kind().atCommuneLevel())
			.orElseThrow(NotPermitted::new);
	}

	private long district() {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
	}

	private Actor writer() {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		return actor;
	}

	private void reader() {
		if (!this.actors.current().readsAllUnits()) {
			throw new NotPermitted();
		}
	}

}
