package vn.danvan.rollout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;

/**
 * Keeps the register of roll-outs, one a commune and year: registration, launch, end.
 * Decisions on several communes are those of {@link RollOutActService}, points those of
 * {@link ScoreService} and {@link AppraisalService}.
 */
@Service
@Transactional
public class RollOutService {

	/** The version of what is not there yet. */
	public static final int NOT_BEGUN = -1;

	private static final int REGISTERING_SINCE = 10;

	private final RollOutRepository rollOuts;

	private final RollOutQueries queries;

	private final CriterionScoreRepository scores;

	private final ScoreQueries files;

	private final Organisation organisation;

	private final RollOutAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	RollOutService(RollOutRepository rollOuts, RollOutQueries queries, CriterionScoreRepository scores,
			ScoreQueries files, Organisation organisation, RollOutAccess access, BusinessClock clock,
			SampleData sample) {
		this.rollOuts = rollOuts;
		this.queries = queries;
		this.scores = scores;
		this.files = files;
		this.organisation = organisation;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of the communes with their stage in a year, in Vietnamese order; for
	 * people of communes the own ones.
	 * @param search which ones
	 * @param offset how many to pass over
	 * @param limit how many at the most
	 * @return the communes that exist in that year
	 */
	@Transactional(readOnly = true)
	public List<RollOutRow> list(RollOutFilter.Search search, long offset, int limit) {
		return this.queries.list(reach(search.year()), search, offset, limit);
	}

	/**
	 * How many {@link #list} has in all.
	 * @param search which ones
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count(RollOutFilter.Search search) {
		return this.queries.count(reach(search.year()), search);
	}

	/**
	 * How many communes stand at each stage of a year.
	 * @param year năm
	 * @return numbers by stage; communes that did not register are not among them
	 */
	@Transactional(readOnly = true)
	public Map<RollOutStage, Integer> stages(int year) {
		return this.queries.stages(reach(year), year);
	}

	/**
	 * In how many communes the model is in use today: launched this year or before, and
	 * neither ended nor withdrawn since (lũy kế).
	 * @return their number
	 */
	@Transactional(readOnly = true)
	public int running() {
		return this.queries.running(reach(this.clock.today().getYear()));
	}

	/**
	 * The years that have roll-outs or criteria, this year, and from October on the next
	 * one, for which communes register then.
	 * @return the years, latest first
	 */
	@Transactional(readOnly = true)
	public List<Integer> years() {
		this.access.reader();
		Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
		years.addAll(this.queries.years());
		LocalDate today = this.clock.today();
		years.add(today.getYear());
		if (today.getMonthValue() >= REGISTERING_SINCE) {
			years.add(today.getYear() + 1);
		}
		return List.copyOf(years);
	}

	/**
	 * How many own roll-outs wait for this person: to be scored or supplemented for
	 * officers, to be sent for leaders.
	 * @return the number, 0 for people of the district
	 */
	@Transactional(readOnly = true)
	public int waiting() {
		Actor actor = this.access.reader();
		return actor.ownUnits().isEmpty() ? 0 : this.queries.waiting(actor.ownUnits(), actor.is(Role.COMMUNE_LEADER));
	}

	/**
	 * The year of a commune in which to look first: the earliest in which the board waits
	 * for a supplement, else this year.
	 * @param unitId xã
	 * @return the year
	 */
	@Transactional(readOnly = true)
	public int yearOf(long unitId) {
		this.access.reader(unitId);
		return this.queries.owed(unitId).orElseGet(() -> this.clock.today().getYear());
	}

	/**
	 * The page of one commune in a year.
	 * @param unitId xã
	 * @param year năm
	 * @return its registration and steps, possibly none
	 */
	@Transactional(readOnly = true)
	public RollOutDetails get(long unitId, int year) {
		Actor actor = this.access.reader(unitId);
		Optional<RollOut> found = this.rollOuts.findByUnitIdAndYear(unitId, year)
			.filter((one) -> one.stage() != RollOutStage.DRAFT || enters(actor, unitId));
		UnitName unit = found.isPresent() ? lastKnown(unitId, year) : unit(unitId, year);
		Set<RollOutVerb> may = may(actor, unitId, found.orElse(null));
		return found
			.map((one) -> new RollOutDetails(one.id(), one.version(), unitId, unit.name(), year, one.stage(),
					one.registration(), one.steps(), one.sample(), may))
			.orElseGet(() -> new RollOutDetails(null, NOT_BEGUN, unitId, unit.name(), year, null, null, List.of(),
					false, may));
	}

	/**
	 * Writes the registration of a commune, or changes it before it is sent.
	 * @param unitId the own commune; staff may write for any
	 * @param year this year or next
	 * @param version the version that the person saw, {@link #NOT_BEGUN} for a new one
	 * @param registration what it says
	 * @return the new version
	 * @throws Refusal if it has been sent, or the year is neither
	 */
	public int write(long unitId, int year, int version, Registration registration) {
		Actor actor = this.access.reader(unitId);
		NotPermitted.unless(enters(actor, unitId));
		unit(unitId, year);
		requireYear(year);
		boolean behalf = !actor.ownUnits().contains(unitId);
		Registration checked = registration.checked();
		Optional<RollOut> present = this.rollOuts.findByUnitIdAndYear(unitId, year);
		requireSeen(present.orElse(null), version);
		RollOut rollOut = present.orElse(null);
		if (rollOut == null) {
			rollOut = RollOut.draft(unitId, year, checked, this.sample.active(), behalf, actor);
		}
		else {
			rollOut.revise(checked, behalf, actor);
		}
		return this.rollOuts.saveAndFlush(rollOut).version();
	}

	/**
	 * Sends the registration to the district: the leader of the commune, or staff for it.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 */
	public void register(long unitId, int year, int version) {
		step(unitId, year, version, RollOutVerb.REGISTER,
				(rollOut, actor) -> rollOut.register(this.clock.today(), actor));
	}

	/**
	 * Gives a registration back to its commune, to be corrected and sent again.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void giveBack(long unitId, int year, int version, String reason) {
		step(unitId, year, version, RollOutVerb.GIVE_BACK,
				(rollOut, actor) -> rollOut.giveBack(TextRules.reason(reason), this.clock.today(), actor));
	}

	/**
	 * Throws a registration away that was not sent.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 */
	public void discard(long unitId, int year, int version) {
		step(unitId, year, version, RollOutVerb.DISCARD, RollOut::discard);
		this.rollOuts.findByUnitIdAndYear(unitId, year).ifPresent(this.rollOuts::delete);
	}

	/**
	 * Records that a listed commune rolls the model out.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 * @param launch day and document
	 */
	public void launch(long unitId, int year, int version, Launch launch) {
		step(unitId, year, version, RollOutVerb.LAUNCH,
				(rollOut, actor) -> rollOut.launch(launch.checked(this.clock.today()), actor));
	}

	/**
	 * Takes a launch back that was entered wrongly, before anything is scored.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void takeLaunchBack(long unitId, int year, int version, String reason) {
		step(unitId, year, version, RollOutVerb.TAKE_LAUNCH_BACK, (rollOut, actor) -> {
			if (this.scores.existsByRollOutIdAndSelfByIsNotNull(rollOut.id())
					|| !this.files.filesOfScores(rollOut.id()).isEmpty()) {
				throw new Refusal("rollout.error.scored");
			}
			this.scores.deleteByRollOutId(rollOut.id());
			rollOut.takeLaunchBack(TextRules.reason(reason), actor);
		});
	}

	/**
	 * Ends a roll-out before its recognition.
	 * @param unitId xã
	 * @param year năm
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void end(long unitId, int year, int version, String reason) {
		step(unitId, year, version, RollOutVerb.END,
				(rollOut, actor) -> rollOut.end(TextRules.reason(reason), this.clock.today(), actor));
	}

	/**
	 * The communes and years of roll-outs, for links of the log.
	 * @param ids roll-outs
	 * @return commune and year as they stand in an address, by roll-out; those in the
	 * person's scope
	 */
	@Transactional(readOnly = true)
	public Map<Long, String> addressesOf(Set<Long> ids) {
		Actor actor = this.access.reader();
		Map<Long, String> addresses = new HashMap<>();
		this.queries.units(ids).forEach((id, unit) -> {
			if (actor.readsAllUnits() || actor.ownUnits().contains(unit.unitId())) {
				addresses.put(id, unit.unitId() + "?nam=" + unit.year());
			}
		});
		return addresses;
	}

	private void step(long unitId, int year, int version, RollOutVerb verb, BiConsumer<RollOut, Actor> step) {
		Actor actor = this.access.reader(unitId);
		RollOut rollOut = this.rollOuts.findByUnitIdAndYear(unitId, year).orElseThrow(NotPermitted::new);
		NotPermitted.unless(entitled(actor, unitId).contains(verb));
		requireSeen(rollOut, version);
		step.accept(rollOut, actor);
		this.rollOuts.save(rollOut);
	}

	/** What a person may do by role, whatever the stage. */
	private static Set<RollOutVerb> entitled(Actor actor, long unitId) {
		Set<RollOutVerb> verbs = EnumSet.of(RollOutVerb.SHEET);
		boolean leads = actor.isFor(Role.COMMUNE_LEADER, unitId);
		if (enters(actor, unitId)) {
			verbs.addAll(EnumSet.of(RollOutVerb.WRITE, RollOutVerb.DISCARD, RollOutVerb.LAUNCH));
		}
		if (leads || actor.is(Role.STAFF)) {
			verbs.add(RollOutVerb.REGISTER);
		}
		if (actor.is(Role.STAFF, Role.BOARD_LEADER)) {
			verbs.addAll(EnumSet.of(RollOutVerb.GIVE_BACK, RollOutVerb.LAUNCH, RollOutVerb.TAKE_LAUNCH_BACK,
					RollOutVerb.END));
		}
		return verbs;
	}

	private static Set<RollOutVerb> may(Actor actor, long unitId, @Nullable RollOut rollOut) {
		Set<RollOutVerb> now = switch ((rollOut != null) ? rollOut.stage() : RollOutStage.DRAFT) {
			case DRAFT -> (rollOut != null) ? EnumSet.of(RollOutVerb.WRITE, RollOutVerb.REGISTER, RollOutVerb.DISCARD)
					: EnumSet.of(RollOutVerb.WRITE);
			case REGISTERED -> EnumSet.of(RollOutVerb.GIVE_BACK, RollOutVerb.END);
			case LISTED -> EnumSet.of(RollOutVerb.LAUNCH, RollOutVerb.END);
			case ROLLED_OUT -> launched(rollOut, enters(actor, unitId));
			case SUBMITTED, SUPPLEMENT -> EnumSet.of(RollOutVerb.SHEET, RollOutVerb.END);
			default -> (rollOut != null && rollOut.setId() != null) ? EnumSet.of(RollOutVerb.SHEET)
					: EnumSet.noneOf(RollOutVerb.class);
		};
		now.retainAll(entitled(actor, unitId));
		return now;
	}

	/**
	 * Before it is begun, a sheet is opened by those who enter it, and by nobody else.
	 */
	private static Set<RollOutVerb> launched(@Nullable RollOut rollOut, boolean enters) {
		Set<RollOutVerb> verbs = EnumSet.of(RollOutVerb.END, RollOutVerb.TAKE_LAUNCH_BACK);
		if (enters || (rollOut != null && rollOut.setId() != null)) {
			verbs.add(RollOutVerb.SHEET);
		}
		return verbs;
	}

	private static boolean enters(Actor actor, long unitId) {
		return actor.ownUnits().contains(unitId) || actor.is(Role.STAFF);
	}

	private void requireYear(int year) {
		int present = this.clock.today().getYear();
		if (year < present || year > present + 1) {
			throw Refusal.at("year", "rollout.error.register-year", String.valueOf(present),
					String.valueOf(present + 1));
		}
	}

	private static void requireSeen(@Nullable RollOut rollOut, int version) {
		if (((rollOut != null) ? rollOut.version() : NOT_BEGUN) != version) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
	}

	private UnitName unit(long unitId, int year) {
		return this.organisation.unit(unitId, lastDay(year))
			.filter((unit) -> unit.kind().atCommuneLevel())
			.orElseThrow(NotPermitted::new);
	}

	/** A commune that has a roll-out in a year keeps its page, though it ended since. */
	private UnitName lastKnown(long unitId, int year) {
		return Objects.requireNonNull(this.organisation.unitNames(List.of(unitId), lastDay(year)).get(unitId));
	}

	/** The day on which a commune must exist to be in the register of a year. */
	private LocalDate lastDay(int year) {
		LocalDate today = this.clock.today();
		return (year < today.getYear()) ? LocalDate.of(year, 12, 31) : today;
	}

	private RollOutQueries.Reach reach(int year) {
		Actor actor = this.access.reader();
		long district = this.organisation.holder(BodyPurpose.MASS_MOBILISATION, this.clock.today()).unitId();
		return new RollOutQueries.Reach(district, lastDay(year), actor.readsAllUnits() ? Set.of() : actor.ownUnits());
	}

}
