package vn.danvan.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyPurpose;
import vn.danvan.organisation.Organisation;

/** Opens, locks, closes and reopens reporting periods, and reminds who is missing. */
@Service
@Transactional
public class PeriodService {

	private final PeriodRepository periods;

	private final SheetQueries sheets;

	private final Organisation organisation;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	PeriodService(PeriodRepository periods, SheetQueries sheets, Organisation organisation, Actors actors,
			BusinessClock clock, SampleData sample) {
		this.periods = periods;
		this.sheets = sheets;
		this.organisation = organisation;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * One page of periods, latest first.
	 * @param page number of the page, from 0
	 * @param size rows on a page
	 * @return the periods
	 */
	@Transactional(readOnly = true)
	public List<PeriodRow> list(int page, int size) {
		participant();
		return this.periods.latest(PageRequest.of(page, size)).stream().map(ReportingPeriod::row).toList();
	}

	/**
	 * How many periods there are.
	 * @return the number
	 */
	@Transactional(readOnly = true)
	public int count() {
		participant();
		return this.periods.count();
	}

	/**
	 * One period.
	 * @param id the period
	 * @return the period
	 */
	@Transactional(readOnly = true)
	public PeriodRow get(long id) {
		participant();
		return find(id).row();
	}

	/**
	 * The half-year that a leader wants to see today: the latest that has begun.
	 * @return the period, empty when none was opened
	 */
	@Transactional(readOnly = true)
	public Optional<PeriodRow> current() {
		participant();
		return this.periods.begun(PeriodKind.HALF_YEAR, this.clock.today(), PageRequest.of(0, 1))
			.stream()
			.findFirst()
			.map(ReportingPeriod::row);
	}

	/**
	 * Opens a period.
	 * @param request kind, rule, days and deadline
	 * @return its id
	 * @throws Refusal if it exists, or its days do not fit
	 */
	public long open(PeriodRequest request) {
		Actor actor = leader();
		try {
			return this.periods.saveAndFlush(ReportingPeriod.open(request, this.sample.active(), actor)).id();
		}
		catch (DataIntegrityViolationException twice) {
			throw Refusal.at("number", "figures.error.period-exists");
		}
	}

	/**
	 * Locks a period: nothing is entered until it is reopened or closed.
	 * @param id the period
	 * @param version the version that the person saw
	 */
	public void lock(long id, int version) {
		Actor actor = leader();
		ReportingPeriod period = seen(id, version);
		period.lock(actor);
		this.periods.save(period);
	}

	/**
	 * Closes a period: from now on a change is a revision with a reason.
	 * @param id the period
	 * @param version the version that the person saw
	 */
	public void close(long id, int version) {
		Actor actor = leader();
		ReportingPeriod period = seen(id, version);
		period.close(actor);
		this.periods.save(period);
	}

	/**
	 * Opens a locked or closed period again.
	 * @param id the period
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void reopen(long id, int version, String reason) {
		Actor actor = leader();
		ReportingPeriod period = seen(id, version);
		period.reopen(TextRules.reason(reason), actor);
		this.periods.save(period);
	}

	/**
	 * Reminds all communes that have not sent their sheet, with one notice each.
	 * @param id the period
	 * @return how many communes are reminded
	 */
	public int remind(long id) {
		Actor actor = this.actors.current();
		actor.require(Role.STAFF, Role.BOARD_LEADER);
		ReportingPeriod period = find(id);
		if (!period.span().kind().collectsSheets()) {
			throw new Refusal("figures.error.no-sheet", period.label());
		}
		int missing = missingUnits(period).size();
		period.remind(missing, actor);
		this.periods.save(period);
		return missing;
	}

	/** The communes of which nothing counts yet. */
	List<Long> missingUnits(ReportingPeriod period) {
		return this.sheets.missingUnits(period.id(), district(period.lastDay()), period.lastDay());
	}

	ReportingPeriod find(long id) {
		return this.periods.findById(id).orElseThrow(NotPermitted::new);
	}

	long district(LocalDate day) {
		return this.organisation.holder(BodyPurpose.MASS_MOBILISATION, day).unitId();
	}

	private ReportingPeriod seen(long id, int version) {
		ReportingPeriod period = find(id);
		period.requireVersion(version);
		return period;
	}

	private Actor leader() {
		Actor actor = this.actors.current();
		actor.require(Role.BOARD_LEADER);
		return actor;
	}

	private void participant() {
		Actor actor = this.actors.current();
		if (!actor.readsAllRecords() && actor.ownUnits().isEmpty()) {
			throw new NotPermitted();
		}
	}

}
