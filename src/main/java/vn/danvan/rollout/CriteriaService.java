package vn.danvan.rollout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.figures.FigureService;
import vn.danvan.figures.Indicator;

/**
 * Keeps the criteria sets, one a year: staff and leaders of the board draft them, a
 * leader puts into use what somebody else drafted, and from then on nothing in it
 * changes.
 */
@Service
@Transactional
public class CriteriaService {

	/** Longest title of a set. */
	public static final int TITLE_MAX = CriteriaSet.TITLE_MAX;

	private static final int EARLIEST_YEAR = 1990;

	private static final int LATEST_YEAR = 2100;

	private final CriteriaSetRepository sets;

	private final CriteriaRows rows;

	private final AccountDirectory directory;

	private final RollOutAccess access;

	private final FigureService figures;

	private final BusinessClock clock;

	private final SampleData sample;

	CriteriaService(CriteriaSetRepository sets, CriteriaRows rows, AccountDirectory directory, RollOutAccess access,
			FigureService figures, BusinessClock clock, SampleData sample) {
		this.sets = sets;
		this.rows = rows;
		this.directory = directory;
		this.access = access;
		this.figures = figures;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * All sets, latest year first; communes see those in use.
	 * @return the sets
	 */
	@Transactional(readOnly = true)
	public List<CriteriaSetRow> list() {
		Actor actor = this.access.reader();
		return this.sets.findAllByOrderByYearDesc()
			.stream()
			.map(CriteriaSet::row)
			.filter((row) -> visible(actor, row))
			.toList();
	}

	/**
	 * One set with everything in it.
	 * @param id the set
	 * @return its page
	 */
	@Transactional(readOnly = true)
	public CriteriaDetails get(long id) {
		Actor actor = this.access.reader();
		CriteriaSet set = this.sets.findById(id)
			.filter((one) -> visible(actor, one.row()))
			.orElseThrow(NotPermitted::new);
		boolean draft = set.row().state() == CriteriaState.DRAFT;
		return new CriteriaDetails(set.row(), this.rows.read(id),
				this.directory.names(Set.of(set.draftedBy())).getOrDefault(set.draftedBy(), ""), draft && writes(actor),
				actor.is(Role.BOARD_LEADER) && set.mayBePutInUseBy(actor));
	}

	/**
	 * The set in use for a year.
	 * @param year năm
	 * @return the set, or empty while none is in use
	 */
	@Transactional(readOnly = true)
	public Optional<CriteriaSetRow> inUse(int year) {
		this.access.reader();
		return this.sets.inUse(year);
	}

	/**
	 * Begins the set of a year.
	 * @param year năm, without a set so far
	 * @param title its title
	 * @param copied the set whose content it begins with, or null for an empty one
	 * @return the new set
	 * @throws Refusal if the year has a set
	 */
	public long draft(int year, String title, @Nullable Long copied) {
		Actor actor = this.access.writer();
		if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
			throw Refusal.at("year", "rollout.error.year", String.valueOf(EARLIEST_YEAR), String.valueOf(LATEST_YEAR));
		}
		this.sets.findByYear(year).ifPresent((present) -> {
			throw Refusal.at("year", "rollout.error.set-exists", String.valueOf(year));
		});
		CriteriaSet set = this.sets.saveAndFlush(
				CriteriaSet.draft(year, TextRules.title("title", title, TITLE_MAX), this.sample.active(), actor));
		if (copied != null) {
			NotPermitted.unless(this.sets.existsById(copied));
			this.rows.write(set.id(), this.rows.read(copied));
		}
		return set.id();
	}

	/**
	 * Rewrites a draft.
	 * @param id the set
	 * @param version the version that the person saw
	 * @param title its title
	 * @param criteria what stands in it now
	 * @return the new version
	 * @throws Refusal if it is in use, or something in it is not allowed
	 */
	public int revise(long id, int version, String title, Criteria criteria) {
		Actor actor = this.access.writer();
		CriteriaSet set = this.sets.findById(id).orElseThrow(NotPermitted::new);
		set.requireVersion(version);
		Criteria checked = criteria.checked();
		requireSources(checked);
		set.revise(TextRules.title("title", title, TITLE_MAX), actor);
		this.rows.write(id, checked);
		return this.sets.saveAndFlush(set).version();
	}

	/**
	 * Puts a draft into use; from now on it is frozen, and the communes of its year are
	 * scored with it.
	 * @param id the set
	 * @param version the version that the person saw
	 * @throws Refusal if it is in use already, cannot be scored with, or was begun or
	 * changed last by the person
	 */
	public void putInUse(long id, int version) {
		Actor actor = this.access.leader();
		CriteriaSet set = this.sets.findById(id).orElseThrow(NotPermitted::new);
		set.requireVersion(version);
		set.putInUse(this.rows.read(id), this.clock.today(), actor);
		this.sets.save(set);
	}

	/**
	 * Throws a draft away.
	 * @param id the set
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		CriteriaSet set = this.sets.findById(id).orElseThrow(NotPermitted::new);
		set.requireVersion(version);
		set.discard(actor);
		this.sets.save(set);
		this.rows.delete(id);
		this.sets.delete(set);
	}

	private void requireSources(Criteria criteria) {
		List<Criterion> fed = criteria.all().stream().filter((one) -> one.source() == ScoreSource.INDICATOR).toList();
		if (!fed.isEmpty()) {
			Map<String, Indicator> known = this.figures.indicators();
			for (Criterion one : fed) {
				Indicator indicator = known.get(one.sources().iterator().next());
				if (indicator == null || !Criterion.mayBeFedBy(indicator)) {
					throw Refusal.at("sources", "rollout.error.sources", one.code());
				}
			}
		}
	}

	private static boolean visible(Actor actor, CriteriaSetRow row) {
		return row.state() == CriteriaState.IN_USE || actor.readsAllUnits();
	}

	private static boolean writes(Actor actor) {
		return actor.is(Role.STAFF, Role.BOARD_LEADER);
	}

}
