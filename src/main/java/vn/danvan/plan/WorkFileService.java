package vn.danvan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.account.AccountDirectory;
import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.organisation.UnitName;
import vn.danvan.workbook.CellProblems;
import vn.danvan.workbook.SheetLine;
import vn.danvan.workbook.WorkbookFile;
import vn.danvan.workbook.WorkbookReading;

/**
 * The way through Excel for communes with bad lines: the own assignments as a file, which
 * is filled in offline, compared, and stored line by line as the person chooses.
 */
@Service
@Transactional
public class WorkFileService {

	private final AssignmentQueries queries;

	private final AssignmentRepository assignments;

	private final ProgressDrafts drafts;

	private final WorkFileTemplate template;

	private final PlanAccess access;

	private final AccountDirectory directory;

	private final Organisation organisation;

	private final BusinessClock clock;

	WorkFileService(AssignmentQueries queries, AssignmentRepository assignments, ProgressDrafts drafts,
			WorkFileTemplate template, PlanAccess access, AccountDirectory directory, Organisation organisation,
			BusinessClock clock) {
		this.queries = queries;
		this.assignments = assignments;
		this.drafts = drafts;
		this.template = template;
		this.access = access;
		this.directory = directory;
		this.organisation = organisation;
		this.clock = clock;
	}

	/**
	 * The file of what this person's commune or body still has to report.
	 * @return the bytes of the file
	 * @throws Refusal if nothing is to be reported
	 */
	@Transactional(readOnly = true)
	public byte[] download() {
		Actor actor = owner();
		List<AssignmentRow> rows = this.queries.owed(actor.ownUnits(), actor.ownBodies(), AssignmentFilter.TO_DO, 0,
				WorkColumn.LINES_MAX);
		if (rows.isEmpty()) {
			throw new Refusal("plan.work-file.error.nothing-owed");
		}
		Map<Long, Assignment> own = own(actor, rows.stream().map(AssignmentRow::id).toList());
		List<Assignment> ordered = rows.stream().map((row) -> own.get(row.id())).filter(Objects::nonNull).toList();
		String owners = rows.stream().map(AssignmentRow::owner).distinct().collect(Collectors.joining(", "));
		return this.template.write(owners, ordered, this.clock.today());
	}

	/**
	 * Compares a filled file with what is stored.
	 * @param content the bytes of the file
	 * @return what it would change, and all problems at once
	 * @throws Refusal if the file as a whole cannot be used: unreadable, of another
	 * commune or body, or of another year
	 */
	@Transactional(readOnly = true)
	public WorkFileReading preview(byte[] content) {
		Actor actor = owner();
		CellProblems problems = new CellProblems();
		Map<WorkKey, SheetLine> lines = new LinkedHashMap<>();
		WorkbookReading reading;
		try (WorkbookFile file = WorkbookFile.open(content)) {
			reading = file.read(WorkColumn.layout(), null, problems, (line) -> key(line, lines));
		}
		lines.keySet().forEach((key) -> require(key, actor));
		Map<Long, Assignment> own = own(actor, lines.keySet().stream().map(WorkKey::id).toList());
		List<Long> people = own.values()
			.stream()
			.map(Assignment::enteredBy)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		WorkLines compared = new WorkLines(own, this.directory.names(people), this.clock.today());
		lines.forEach(compared::read);
		return new WorkFileReading(compared.lines(), compared.unchanged(), problems.list(), problems.count(),
				reading.notes());
	}

	/**
	 * Stores chosen lines as entered reports, not yet sent; all of them or none.
	 * @param chosen lines of a preview
	 * @return how many were stored
	 * @throws Refusal if one of them has changed since the preview
	 */
	public int apply(List<WorkFileLine> chosen) {
		Actor actor = owner();
		if (chosen.isEmpty()) {
			throw new Refusal("plan.work-file.error.nothing-chosen");
		}
		Map<Long, Assignment> own = own(actor, chosen.stream().map(WorkFileLine::id).toList());
		List<Assignment> changed = new ArrayList<>();
		for (WorkFileLine line : chosen) {
			Assignment assignment = own.get(line.id());
			NotPermitted.unless(assignment != null);
			if (assignment.version() != line.version()) {
				throw new Refusal("plan.work-file.error.changed", line.code());
			}
			assignment.enter(ProgressRules.checked(line.entry(), assignment.task(), this.clock.today()), false, actor);
			changed.add(assignment);
		}
		this.assignments.saveAll(changed);
		this.assignments.flush();
		this.drafts.forget(chosen.stream().map(WorkFileLine::id).toList(), actor.accountId());
		return changed.size();
	}

	/** The column in which a result is filled in. */
	static WorkColumn measured(Measure measure) {
		return switch (measure) {
			case QUANTITY -> WorkColumn.QUANTITY;
			case JUDGED_PERCENT -> WorkColumn.PERCENT;
			case MILESTONES -> WorkColumn.MILESTONES;
		};
	}

	/** Numbers of milestones as they stand in the file; 0 for none of them. */
	static String milestones(@Nullable Set<Integer> numbers) {
		if (numbers == null) {
			return "";
		}
		return numbers.isEmpty() ? "0"
				: numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining("; "));
	}

	private Actor owner() {
		Actor actor = this.access.participant();
		NotPermitted.unless(!actor.ownUnits().isEmpty() || !actor.ownBodies().isEmpty());
		return actor;
	}

	private Map<Long, Assignment> own(Actor actor, List<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.assignments.issued(ids)
					.stream()
					.filter((one) -> !this.access.onBehalf(actor, one))
					.collect(Collectors.toMap(Assignment::id, Function.identity()));
	}

	private static void key(SheetLine line, Map<WorkKey, SheetLine> lines) {
		Optional<WorkKey> key = WorkKey.parse(line.text(WorkColumn.KEY.key()));
		if (key.isEmpty()) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.no-key");
			return;
		}
		Optional<SheetLine> twin = lines.entrySet()
			.stream()
			.filter((one) -> one.getKey().id() == key.get().id())
			.map(Map.Entry::getValue)
			.findFirst();
		if (twin.isPresent()) {
			line.problem(WorkColumn.CODE.key(), "plan.work-file.error.twice", String.valueOf(twin.get().row()));
		}
		else {
			lines.put(key.get(), line);
		}
	}

	private void require(WorkKey key, Actor actor) {
		int year = this.clock.today().getYear();
		if (key.madeOn().getYear() != year) {
			throw new Refusal("plan.work-file.error.other-year", String.valueOf(key.madeOn().getYear()),
					String.valueOf(year));
		}
		if (!actor.ownUnits().contains(key.ownerId()) && !actor.ownBodies().contains(key.ownerId())) {
			String name = this.organisation.unit(key.ownerId(), key.madeOn())
				.map(UnitName::name)
				.or(() -> this.organisation.body(key.ownerId(), key.madeOn()).map(BodyName::name))
				.orElseGet(() -> Messages.text("plan.work-file.another"));
			throw new Refusal("plan.work-file.error.other-owner", name);
		}
	}

}
