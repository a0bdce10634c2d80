package vn.danvan.plan;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.Actor;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.workbook.CellProblems;
import vn.danvan.workbook.WorkbookFile;
import vn.danvan.workbook.WorkbookReading;

/**
 * Imports the tasks of a draft plan from an Excel file: a template, a preview that names
 * every problem by row and column, and the import itself, all or nothing.
 */
@Service
@Transactional
public class TaskImportService {

	private final PlanRepository plans;

	private final DraftPlans drafts;

	private final TaskQueries queries;

	private final TaskRules rules;

	private final TaskNames.Finder names;

	private final TaskTemplate template;

	private final TaskImportWriter writer;

	private final PlanAccess access;

	TaskImportService(PlanRepository plans, DraftPlans drafts, TaskQueries queries, TaskRules rules,
			TaskNames.Finder names, TaskTemplate template, TaskImportWriter writer, PlanAccess access) {
		this.plans = plans;
		this.drafts = drafts;
		this.queries = queries;
		this.rules = rules;
		this.names = names;
		this.template = template;
		this.writer = writer;
		this.access = access;
	}

	/**
	 * A file to fill in, with the lists of the plan.
	 * @param planId the plan, a draft
	 * @return the bytes of the file
	 */
	@Transactional(readOnly = true)
	public byte[] template(long planId) {
		this.access.writer();
		Plan plan = draft(planId);
		return this.template.write(plan.row(), this.names.of(plan));
	}

	/**
	 * Reads a file without storing anything.
	 * @param planId the plan, a draft
	 * @param fileName name of the file
	 * @param content its bytes
	 * @param sheet name of the sheet, or null for the only one that fits
	 * @return the tasks as they will be, and all problems at once
	 * @throws Refusal if the file as a whole cannot be read;
	 * {@link vn.danvan.workbook.ChooseSheet} if it has several fitting sheets
	 */
	@Transactional(readOnly = true)
	public TaskImport preview(long planId, String fileName, byte[] content, @Nullable String sheet) {
		this.access.writer();
		Plan plan = draft(planId);
		TaskLines lines = new TaskLines(plan, this.names.of(plan), this.rules.of(plan), this.queries.codes(planId));
		CellProblems problems = new CellProblems();
		try (WorkbookFile file = WorkbookFile.open(content)) {
			WorkbookReading reading = file.read(TaskColumn.layout(), sheet, problems, lines::read);
			if (reading.lines() == 0 && problems.count() == 0) {
				problems.add(null, "plan.import.error.nothing");
			}
			if (lines.assignments() > TaskImport.ASSIGNMENTS_MAX) {
				problems.add(null, "plan.import.error.too-many", lines.assignments(), TaskImport.ASSIGNMENTS_MAX);
			}
			return new TaskImport(planId, VietnameseText.line(fileName), reading.sheet(), reading.lines(),
					lines.tasks(), lines.assignments(), problems.list(), problems.count(), reading.notes());
		}
	}

	/**
	 * Stores what a preview showed, all or nothing. The rules are asked again, since
	 * plan, units and bodies may have changed meanwhile.
	 * @param previewed what the person saw
	 * @param progress hears how far it is, and may call it off
	 * @return how many tasks were stored
	 */
	public int apply(TaskImport previewed, ImportProgress progress) {
		Actor actor = this.access.writer();
		Plan plan = this.drafts.hold(previewed.planId());
		if (!previewed.ready()) {
			throw new Refusal("plan.import.error.not-ready");
		}
		TaskRules.Checks checks = this.rules.of(plan);
		Set<String> codes = new HashSet<>(this.queries.codes(plan.id()));
		for (ImportedTask task : previewed.tasks()) {
			again(task, checks, codes);
		}
		plan.tasksImported(previewed.tasks().size(), previewed.fileName(), actor);
		this.plans.save(plan);
		this.writer.write(plan, previewed.tasks(), checks, progress, actor);
		return previewed.tasks().size();
	}

	private static void again(ImportedTask task, TaskRules.Checks checks, Set<String> codes) {
		try {
			TaskRequest request = checks.task(task.request());
			checks.given(request, task.allotments());
			if (!codes.add(request.code())) {
				throw Refusal.at("code", "plan.error.code-taken", request.code());
			}
		}
		catch (Refusal refusal) {
			throw new Refusal("plan.import.error.changed", String.valueOf(task.row()),
					String.valueOf(refusal.getMessage()));
		}
	}

	private Plan draft(long id) {
		Plan plan = this.plans.findById(id).orElseThrow(NotPermitted::new);
		plan.requireDraft();
		return plan;
	}

}
