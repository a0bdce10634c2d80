package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.time.BusinessClock;

/**
 * Phiếu kiểm tra: lays the checklists of the laws in force in the inspected period, takes
 * answers in any order and as often as they arrive, and lets somebody choose where two
 * people contradict each other.
 */
@Service
@Transactional
public class ChecklistSheetService {

	/** Most answers at once. */
	public static final int MOST_ANSWERS = 500;

	private final InspectionRepository inspections;

	private final InspectionRights rights;

	private final InspectionAccess access;

	private final InspectionQueries queries;

	private final ChecklistService checklists;

	private final ChecklistRepository stored;

	private final ChecklistItems items;

	private final ChecklistLines rows;

	private final BusinessClock clock;

	ChecklistSheetService(InspectionRepository inspections, InspectionRights rights, InspectionAccess access,
			InspectionQueries queries, ChecklistService checklists, ChecklistRepository stored, ChecklistItems items,
			ChecklistLines rows, BusinessClock clock) {
		this.inspections = inspections;
		this.rights = rights;
		this.access = access;
		this.queries = queries;
		this.checklists = checklists;
		this.stored = stored;
		this.items = items;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * The sheet of an inspection with the answers so far, in a constant number of
	 * statements. Before the visit it shows the items by which it will be judged.
	 * @param inspectionId the inspection
	 * @return the sheet; without lines where no checklist is in use or none applies
	 */
	@Transactional(readOnly = true)
	public InspectionSheet sheet(long inspectionId) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.readable(inspectionId, actor);
		NotPermitted.unless(one.request().kind() == InspectionKind.DEMOCRACY
				&& (one.state().ahead() || this.rights.maySeeAnswers(actor, one)));
		Map<Long, List<ChecklistLine>> lines = this.rows.lines(inspectionId);
		List<InspectionSheet.Part> parts = lines.isEmpty() ? blank(one)
				: this.stored.findByIdInOrderByInForceFrom(lines.keySet())
					.stream()
					.map((list) -> part(list, lines.getOrDefault(list.id(), List.of())))
					.toList();
		InspectionRequest request = one.request();
		String period = (request.periodFrom() != null && request.periodLast() != null)
				? InspectedPeriod.text(request.periodFrom(), request.periodLast().plusDays(1)) : "";
		return new InspectionSheet(inspectionId, this.queries.one(inspectionId).target(), period, parts,
				one.state() == InspectionState.DONE && this.rights.mayCarryOut(actor, one));
	}

	/**
	 * Takes answers. Each is taken once, however often it arrives; what its author had
	 * not seen of others stays beside it until somebody chooses.
	 * @param inspectionId the inspection
	 * @param given the answers, at most {@value #MOST_ANSWERS}
	 * @return the lines as they stand now
	 * @throws Refusal if the visit has not begun or the minutes are signed, an answer
	 * does not suit its item, or the person belongs to the unit; then none is taken
	 */
	public List<ChecklistLine> answer(long inspectionId, List<GivenAnswer> given) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.answerable(inspectionId, actor);
		if (given.size() > MOST_ANSWERS) {
			throw new Refusal("inspection.error.most-answers", MOST_ANSWERS);
		}
		Set<Long> answered = new HashSet<>();
		for (GivenAnswer answer : given.stream().sorted(Comparator.comparing(GivenAnswer::lineId)).toList()) {
			ChecklistItem item = this.rows.item(inspectionId, answer.lineId()).orElseThrow(NotPermitted::new);
			this.rows.lock(answer.lineId());
			if (!this.rows.arrived(answer.key())) {
				one.requireOpenChecklist();
				this.rows.add(answer.checked(item), actor.accountId(), this.clock.instant());
			}
			answered.add(answer.lineId());
		}
		return this.rows.lines(inspectionId)
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((line) -> answered.contains(line.id()))
			.toList();
	}

	/**
	 * Lets one of several answers to an item stand.
	 * @param inspectionId the inspection
	 * @param lineId the line
	 * @param answerId the answer that stands from now on
	 * @throws Refusal if it is not among those that compete now
	 */
	public void choose(long inspectionId, long lineId, long answerId) {
		Actor actor = this.access.reader();
		Inspection one = this.rights.answerable(inspectionId, actor);
		one.requireOpenChecklist();
		ChecklistItem item = this.rows.item(inspectionId, lineId).orElseThrow(NotPermitted::new);
		this.rows.lock(lineId);
		if (!this.rows.choose(lineId, answerId)) {
			throw new Refusal("inspection.error.not-rival");
		}
		one.of(this.queries.one(inspectionId).target()).settled(item.code(), actor);
		this.inspections.save(one);
	}

	/** Lays the lines of the laws in force in the inspected period, once. */
	void lay(Inspection one) {
		if (one.request().kind() == InspectionKind.DEMOCRACY && !this.rows.laid(one.id())) {
			InspectionRequest request = one.request();
			this.rows.lay(one.id(),
					this.checklists
						.ruling(request.target(), Objects.requireNonNull(request.periodFrom()),
								Objects.requireNonNull(request.periodLast()).plusDays(1))
						.stream()
						.map(Checklist::id)
						.toList());
		}
	}

	private List<InspectionSheet.Part> blank(Inspection one) {
		InspectionRequest request = one.request();
		if (request.periodFrom() == null || request.periodLast() == null) {
			return List.of();
		}
		List<Checklist> ruling = this.stored.inUse(request.target(), request.periodFrom(),
				request.periodLast().plusDays(1));
		Map<Long, List<ChecklistItem>> known = this.items.of(ruling.stream().map(Checklist::id).toList());
		return ruling.stream().map((list) -> {
			List<ChecklistLine> lines = new ArrayList<>();
			known.getOrDefault(list.id(), List.of())
				.forEach((item) -> lines.add(new ChecklistLine(0, item, null, null, "", 0, 0, List.of())));
			return part(list, lines);
		}).toList();
	}

	private static InspectionSheet.Part part(Checklist list, List<ChecklistLine> lines) {
		return new InspectionSheet.Part(list.title(), list.law().title(), list.rule(), lines);
	}

}
