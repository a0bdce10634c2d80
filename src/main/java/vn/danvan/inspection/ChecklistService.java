package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.SampleData;
import vn.danvan.base.TextRules;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.security.Role;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;

/**
 * Keeps the checklists, one in use for each kind of unit and law. Staff and leaders of
 * the board draft editions, a leader puts into use what somebody else drafted; it takes
 * the place of the edition before.
 */
@Service
@Transactional
public class ChecklistService {

	private final ChecklistRepository checklists;

	private final ChecklistItems items;

	private final InspectionAccess access;

	private final BusinessClock clock;

	private final SampleData sample;

	ChecklistService(ChecklistRepository checklists, ChecklistItems items, InspectionAccess access, BusinessClock clock,
			SampleData sample) {
		this.checklists = checklists;
		this.items = items;
		this.access = access;
		this.clock = clock;
		this.sample = sample;
	}

	/**
	 * All checklists, by kind of unit, latest law and edition first; communes and bodies
	 * see those that are or were in use.
	 * @return the checklists
	 */
	@Transactional(readOnly = true)
	public List<ChecklistRow> list() {
		Actor actor = this.access.reader();
		return this.checklists.findAllByOrderByTargetAscInForceFromDescEditionDesc()
			.stream()
			.map(Checklist::row)
			.filter((row) -> visible(actor, row))
			.sorted(Comparator.comparing((row) -> row.law().target()))
			.toList();
	}

	/**
	 * One checklist.
	 * @param id the checklist
	 * @return its page
	 */
	@Transactional(readOnly = true)
	public ChecklistDetails get(long id) {
		Actor actor = this.access.reader();
		Checklist one = found(id);
		NotPermitted.unless(visible(actor, one.row()));
		boolean draft = one.state() == ChecklistState.DRAFT;
		return new ChecklistDetails(one.row(), content(one), draft && InspectionAccess.writes(actor),
				actor.is(Role.BOARD_LEADER) && one.mayBePutInUseBy(actor));
	}

	/**
	 * Begins the next edition of a checklist as a copy.
	 * @param copied the checklist that it begins with
	 * @return the draft
	 * @throws Refusal if a draft for that law and kind of unit exists
	 */
	public long draft(long copied) {
		Actor actor = this.access.writer();
		Checklist model = found(copied);
		return begin(model.law(), content(model), actor);
	}

	/**
	 * Begins the first checklist by another law.
	 * @param law the law and whom it concerns
	 * @param title title of the checklist
	 * @return the empty draft
	 * @throws Refusal if the law has checklists already, its days are not in order, or it
	 * reaches into the days of a later law
	 */
	public long draft(ChecklistLaw law, String title) {
		Actor actor = this.access.writer();
		if (!law.from().isBefore(law.until())) {
			throw Refusal.at("until", "inspection.error.law-days");
		}
		if (!this.checklists.ofLaw(law.target(), law.from()).isEmpty()) {
			throw Refusal.at("from", "inspection.error.law-exists");
		}
		this.checklists.beginningIn(law.target(), law.from(), law.until()).stream().findFirst().ifPresent((next) -> {
			throw Refusal.at("until", "inspection.error.law-overlaps", next.law().title(),
					VietnameseDates.screen(next.law().from()));
		});
		ChecklistLaw checked = new ChecklistLaw(law.target(),
				TextRules.title("law", law.title(), ChecklistLaw.TITLE_MAX), law.from(), law.until());
		return begin(checked, new ChecklistContent(title, GradeRule.USUAL, List.of()).checked(), actor);
	}

	/**
	 * Rewrites a draft.
	 * @param id the checklist
	 * @param version the version that the person saw
	 * @param content what stands in it now
	 * @return the new version
	 * @throws Refusal if it is in use, or something in it is not allowed
	 */
	public int revise(long id, int version, ChecklistContent content) {
		Actor actor = this.access.writer();
		Checklist one = found(id);
		one.requireVersion(version);
		ChecklistContent checked = content.checked();
		one.revise(checked, actor);
		this.items.write(id, checked.items());
		return this.checklists.saveAndFlush(one).version();
	}

	/**
	 * Puts a draft into use, in place of the edition before; from now on it is frozen. An
	 * earlier law that was still in force ends where this one begins.
	 * @param id the checklist
	 * @param version the version that the person saw
	 * @throws Refusal if it is in use already, has no items, or was begun or changed last
	 * by the person
	 */
	public void putInUse(long id, int version) {
		Actor actor = this.access.leader();
		Checklist one = found(id);
		one.requireVersion(version);
		one.putInUse(content(one), this.clock.today(), actor);
		this.checklists.ofLaw(one.law().target(), one.law().from())
			.stream()
			.filter((other) -> other.state() == ChecklistState.IN_USE && other.id() != id)
			.forEach((other) -> {
				other.replaced(actor);
				this.checklists.saveAndFlush(other);
			});
		this.checklists.endedBy(one.law().target(), one.law().from()).forEach((earlier) -> {
			earlier.lawEnds(one.law().from(), actor);
			this.checklists.saveAndFlush(earlier);
		});
		this.checklists.saveAndFlush(one);
	}

	/**
	 * Throws a draft away.
	 * @param id the checklist
	 * @param version the version that the person saw
	 */
	public void discard(long id, int version) {
		Actor actor = this.access.writer();
		Checklist one = found(id);
		one.requireVersion(version);
		one.discard(actor);
		this.checklists.saveAndFlush(one);
		this.items.delete(id);
		this.checklists.delete(one);
	}

	/**
	 * The checklists by which a period is judged: by the laws that were in force in it,
	 * not by that of today. A period over the change of the law has both.
	 * @param target loại đơn vị
	 * @param from the first day of the period
	 * @param until the first day after it
	 * @return in the order of the laws
	 * @throws Refusal if for some day of the period no checklist is in use
	 */
	List<Checklist> ruling(TargetKind target, LocalDate from, LocalDate until) {
		List<Checklist> ruling = this.checklists.inUse(target, from, until);
		LocalDate covered = from;
		for (Checklist one : ruling) {
			if (one.law().from().isAfter(covered)) {
				break;
			}
			covered = one.law().until();
		}
		if (covered.isBefore(until)) {
			throw new Refusal("inspection.error.no-checklist", InspectedPeriod.text(from, until));
		}
		return ruling;
	}

	private long begin(ChecklistLaw law, ChecklistContent content, Actor actor) {
		List<Checklist> editions = this.checklists.ofLaw(law.target(), law.from());
		if (editions.stream().anyMatch((one) -> one.state() == ChecklistState.DRAFT)) {
			throw new Refusal("inspection.error.draft-exists", law.title());
		}
		int edition = editions.stream().mapToInt((one) -> one.row().edition()).max().orElse(0) + 1;
		Checklist draft = this.checklists
			.saveAndFlush(Checklist.draft(law, edition, content, this.sample.active(), actor));
		this.items.write(draft.id(), content.items());
		return draft.id();
	}

	private ChecklistContent content(Checklist one) {
		return new ChecklistContent(one.title(), one.rule(), this.items.of(one.id()));
	}

	private Checklist found(long id) {
		return this.checklists.findById(id).orElseThrow(NotPermitted::new);
	}

	private static boolean visible(Actor actor, ChecklistRow row) {
		return row.state() != ChecklistState.DRAFT || actor.readsAllRecords();
	}

}
