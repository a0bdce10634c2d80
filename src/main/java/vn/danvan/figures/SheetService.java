package vn.danvan.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.StaleVersion;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.Actors;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.submission.Rights;
import vn.danvan.submission.SubmissionState;
import vn.danvan.submission.SubmissionView;

/** Figure sheets: entered, handed over, submitted, returned, accepted, corrected. */
@Service
@Transactional
public class SheetService {

	/** The version of a sheet that nobody has saved yet. */
	public static final int NOT_BEGUN = -1;

	private final SheetRepository sheets;

	private final SheetQueries queries;

	private final SheetValues values;

	private final SheetDrafts drafts;

	private final SheetTemplates templates;

	private final PeriodService periods;

	private final Organisation organisation;

	private final AccountDirectory directory;

	private final Actors actors;

	private final BusinessClock clock;

	private final SampleData sample;

	SheetService(SheetRepository sheets, SheetQueries queries, SheetValues values, SheetDrafts drafts,
			SheetTemplates templates, PeriodService periods, Organisation organisation, AccountDirectory directory,
			Actors actors, BusinessClock clock, SampleData sample) {
		this.sheets = sheets;
		this.queries = queries;
		this.values = values;
		this.drafts = drafts;
		this.templates = templates;
		this.periods = periods;
		this.organisation = organisation;
		this.directory = directory;
		this.actors = actors;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * The sheet of a commune for a period, begun or not.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @return everything that its page shows
	 * @throws NotPermitted if it lies outside the person's scope
	 */
	@Transactional(readOnly = true)
	public SheetDetails get(long periodId, long unitId) {
		Opened opened = open(periodId, unitId);
		FigureSheet sheet = opened.sheet();
		boolean begun = opened.begun();
		Rights rights = rights(opened);
		Long by = sheet.submission().enteredBy();
		Map<Long, String> names = (by != null) ? this.directory.names(List.of(by)) : Map.of();
		boolean correct = sheet.submission().state() == SubmissionState.ACCEPTED
				&& opened.period().state() != PeriodState.LOCKED
				&& (sheet.owner().is(opened.actor()) || opened.actor().is(Role.STAFF));
		return new SheetDetails(begun ? sheet.id() : null, begun ? sheet.version() : NOT_BEGUN, opened.period().row(),
				opened.unit(), this.templates.get(sheet.templateId()),
				begun ? readable(sheet, rights, opened.actor()) : Map.of(),
				rights.enter() ? this.values.previous(periodId, unitId) : Map.of(), sheet.revision(),
				sheet.correctionReason(), SubmissionView.of(sheet.submission(), names, rights), correct,
				this.drafts.find(periodId, unitId, opened.actor().accountId()).orElse(null), sheet.sample());
	}

	/**
	 * Keeps what a person is typing, as typed; nothing is checked.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param kept the cells
	 */
	public void keepDraft(long periodId, long unitId, KeptSheet kept) {
		Opened opened = open(periodId, unitId);
		NotPermitted.unless(opened.sheet().owner().is(opened.actor()) || opened.actor().is(Role.STAFF));
		kept.typed().forEach((code, text) -> TextRules.optional(code, text, 40));
		this.drafts.keep(periodId, unitId, opened.actor().accountId(), kept);
	}

	/**
	 * Throws away what a person has typed and not saved.
	 * @param periodId kỳ
	 * @param unitId xã
	 */
	public void forgetDraft(long periodId, long unitId) {
		Opened opened = open(periodId, unitId);
		this.drafts.forget(periodId, unitId, opened.actor().accountId());
	}

	/**
	 * Saves the sheet; cells may still be empty.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the form shows
	 * @param typed the filled cells by code
	 * @return the new version
	 * @throws SheetRefusal if cells hold wrong numbers
	 * @throws SheetCollision if somebody else saved since
	 */
	public int enter(long periodId, long unitId, int version, Map<String, BigDecimal> typed) {
		Opened opened = open(periodId, unitId);
		NotPermitted.unless(rights(opened).enter());
		requireSeen(opened, version);
		FigureSheet sheet = opened.sheet();
		opened.period().requireOpenFor(sheet);
		SheetTemplate template = this.templates.get(sheet.templateId());
		Map<String, BigDecimal> checked = SheetRules.cells(template, typed);
		if (!opened.begun()) {
			sheet = firstSave(sheet, opened.period());
		}
		sheet.enter(checked.size(), template.columns().size(), !sheet.owner().is(opened.actor()), opened.actor());
		this.sheets.saveAndFlush(sheet);
		this.values.write(sheet.id(), sheet.revision(), checked);
		this.drafts.forget(periodId, unitId, opened.actor().accountId());
		return sheet.version();
	}

	/**
	 * Hands the saved sheet to the commune's leader.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @throws SheetRefusal if cells are empty or do not agree
	 */
	public void handOver(long periodId, long unitId, int version) {
		Opened opened = open(periodId, unitId);
		NotPermitted.unless(rights(opened).handOver());
		requireSeen(opened, version);
		opened.period().requireOpenFor(opened.sheet());
		requireComplete(opened);
		opened.sheet().handOver(opened.actor());
		this.sheets.save(opened.sheet());
	}

	/**
	 * Gives the sheet back to the officer of the own commune.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void sendBack(long periodId, long unitId, int version, String reason) {
		Opened opened = open(periodId, unitId);
		NotPermitted.unless(rights(opened).sendBack());
		requireSeen(opened, version);
		opened.sheet().sendBack(TextRules.reason(reason), opened.actor());
		this.sheets.save(opened.sheet());
	}

	/**
	 * Approves the sheet for the commune and sends it to the district.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @throws SheetRefusal if cells are empty or do not agree
	 */
	public void submit(long periodId, long unitId, int version) {
		Opened opened = open(periodId, unitId);
		NotPermitted.unless(rights(opened).submit());
		requireSeen(opened, version);
		FigureSheet sheet = opened.sheet();
		if (sheet.submission().state() != SubmissionState.HANDED_OVER) {
			opened.period().requireOpenFor(sheet);
		}
		else if (opened.period().state() == PeriodState.LOCKED) {
			throw new Refusal("figures.error.locked", opened.period().label());
		}
		requireComplete(opened);
		sheet.submit(opened.actor(), this.clock.today());
		this.sheets.save(sheet);
	}

	/**
	 * Returns a submitted sheet to the commune.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @param reason what must be put right
	 */
	public void giveBack(long periodId, long unitId, int version, String reason) {
		Opened opened = decided(periodId, unitId, version);
		opened.sheet().giveBack(TextRules.reason(reason), opened.actor());
		this.sheets.save(opened.sheet());
	}

	/**
	 * Accepts a submitted sheet.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 */
	public void accept(long periodId, long unitId, int version) {
		Opened opened = decided(periodId, unitId, version);
		opened.sheet().accept(opened.actor(), this.clock.today());
		this.sheets.save(opened.sheet());
	}

	/**
	 * Begins a correction of an accepted sheet: a new revision with the present numbers.
	 * Printed reports stand; figures change when the revision is sent.
	 * @param periodId kỳ
	 * @param unitId xã
	 * @param version the version that the person saw
	 * @param reason why
	 */
	public void correct(long periodId, long unitId, int version, String reason) {
		Opened opened = open(periodId, unitId);
		FigureSheet sheet = opened.sheet();
		NotPermitted.unless(sheet.owner().is(opened.actor()) || opened.actor().is(Role.STAFF));
		requireSeen(opened, version);
		if (opened.period().state() == PeriodState.LOCKED) {
			throw new Refusal("figures.error.locked", opened.period().label());
		}
		int before = sheet.revision();
		sheet.correct(TextRules.reason(reason), opened.actor());
		this.sheets.saveAndFlush(sheet);
		this.values.copy(sheet.id(), before, sheet.revision());
	}

	/**
	 * The periods and communes of sheets, for links of the log.
	 * @param ids the sheets
	 * @return where their pages are, those in the person's scope
	 */
	@Transactional(readOnly = true)
	public Map<Long, SheetAddress> addressesOf(Set<Long> ids) {
		Actor actor = this.actors.current();
		Map<Long, SheetAddress> addresses = new HashMap<>(this.queries.addresses(ids));
		addresses.values()
			.removeIf((address) -> !actor.readsAllRecords() && !actor.ownUnits().contains(address.unitId()));
		return addresses;
	}

	private Opened decided(long periodId, long unitId, int version) {
		Opened opened = open(periodId, unitId);
		opened.actor().require(Role.STAFF, Role.BOARD_LEADER);
		requireSeen(opened, version);
		return opened;
	}

	/** The sheet with its period and commune, after the scope was checked. */
	private Opened open(long periodId, long unitId) {
		Actor actor = this.actors.current();
		NotPermitted.unless(actor.readsAllRecords() || actor.ownUnits().contains(unitId));
		ReportingPeriod period = this.periods.find(periodId);
		if (!period.span().kind().collectsSheets()) {
			throw new Refusal("figures.error.no-sheet", period.label());
		}
		UnitName unit = this.organisation.unit(unitId, period.lastDay())
			.filter((one) -> one.kind().atCommuneLevel())
			.orElseThrow(NotPermitted::new);
		return this.sheets.findByPeriodIdAndUnitId(periodId, unitId)
			.map((sheet) -> new Opened(actor, period, unit, sheet.of(period), true))
			.orElseGet(
					() -> new Opened(
							actor, period, unit, FigureSheet.begin(period,
									this.templates.inForce(period.lastDay()).id(), unitId, this.sample.active()),
							false));
	}

	/**
	 * The numbers of the present revision, or for the board those that count meanwhile.
	 */
	private Map<String, BigDecimal> readable(FigureSheet sheet, Rights rights, Actor actor) {
		if (rights.content()) {
			return this.values.read(sheet.id(), sheet.revision());
		}
		Integer counted = sheet.countedRevision();
		return (counted != null && actor.readsAllRecords()) ? this.values.read(sheet.id(), counted) : Map.of();
	}

	private FigureSheet firstSave(FigureSheet sheet, ReportingPeriod period) {
		try {
			return this.sheets.saveAndFlush(sheet).of(period);
		}
		catch (DataIntegrityViolationException twice) {
			throw new StaleVersion(Messages.text("base.somebody"));
		}
	}

	private static Rights rights(Opened opened) {
		return Rights.of(opened.actor(), opened.sheet().owner(), opened.sheet().submission());
	}

	private void requireComplete(Opened opened) {
		if (!opened.begun()) {
			throw new Refusal("submission.error.nothing-entered");
		}
		FigureSheet sheet = opened.sheet();
		List<SheetProblem> problems = SheetRules.problems(this.templates.get(sheet.templateId()),
				this.values.read(sheet.id(), sheet.revision()));
		if (!problems.isEmpty()) {
			throw new SheetRefusal(problems);
		}
	}

	private void requireSeen(Opened opened, int version) {
		int present = opened.begun() ? opened.sheet().version() : NOT_BEGUN;
		if (present != version) {
			Long by = opened.sheet().submission().enteredBy();
			String name = (by != null) ? this.directory.names(List.of(by)).getOrDefault(by, "") : "";
			Map<String, BigDecimal> theirs = opened.begun()
					? this.values.read(opened.sheet().id(), opened.sheet().revision()) : Map.of();
			throw new SheetCollision(name, present, theirs);
		}
	}

	/**
	 * Where the page of a sheet is.
	 *
	 * @param periodId kỳ
	 * @param unitId xã
	 */
	public record SheetAddress(long periodId, long unitId) {
	}

	private record Opened(Actor actor, ReportingPeriod period, UnitName unit, FigureSheet sheet, boolean begun) {
	}

}
