package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvan.base.Refusal;
import vn.danvan.base.security.NotPermitted;
import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.time.BusinessClock;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentService;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;

/**
 * Makes "Báo cáo tiến độ thực hiện kế hoạch phối hợp" out of the records of a plan, with
 * the annex table of tasks.
 */
@Service
@Transactional
public class ProgressReport {

	private static final int MOST_COMMUNES = 5000;

	private static final int MOST_TASKS = 500;

	private static final int MOST_LATE = 100_000;

	private final PlanRepository plans;

	private final OverviewService overview;

	private final TaskQueries tasks;

	private final AssignmentQueries assignments;

	private final DocumentService documents;

	private final PlanAccess access;

	private final BusinessClock clock;

	ProgressReport(PlanRepository plans, OverviewService overview, TaskQueries tasks, AssignmentQueries assignments,
			DocumentService documents, PlanAccess access, BusinessClock clock) {
		this.plans = plans;
		this.overview = overview;
		this.tasks = tasks;
		this.assignments = assignments;
		this.documents = documents;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * Prepares the report of today as a draft document.
	 * @param planId an issued plan
	 * @return the document's id
	 */
	public long prepare(long planId) {
		this.access.writer();
		Plan plan = this.plans.findById(planId).orElseThrow(NotPermitted::new);
		if (plan.row().state() != PlanState.ISSUED) {
			throw new Refusal("plan.error.not-issued");
		}
		LocalDate today = this.clock.today();
		String subject = Messages.text("plan.report.subject", String.valueOf(plan.year()),
				VietnameseDates.cited(today));
		return this.documents.prepare(new DocumentDraft(DocumentType.REPORT, plan.leadBodyId(), subject,
				content(plan, this.overview.get(planId, MOST_COMMUNES), today),
				List.of(Messages.text("plan.report.recipients").split("\\|")),
				new DocumentDraft.Source(Plan.SUBJECT, planId), today));
	}

	private DocumentContent content(Plan plan, Overview figures, LocalDate today) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Messages.text("plan.report.opening", plan.title(), symbolOf(plan))));
		blocks.add(new Heading(1, Messages.text("plan.report.general")));
		general(blocks, figures.total(), today);
		blocks.add(new Heading(1, Messages.text("plan.report.by-content")));
		figures.contents().forEach((share) -> blocks.add(Paragraph.dash(sentence(share))));
		blocks.add(new Heading(1, Messages.text("plan.report.by-commune")));
		blocks.add(communes(figures.communes()));
		blocks.add(new Heading(1, Messages.text("plan.report.late")));
		late(blocks, plan.id());
		blocks.add(new Heading(1, Messages.text("plan.report.requests")));
		blocks.add(Paragraph.dash(Messages.text("plan.report.request-units")));
		blocks.add(Paragraph.dash(Messages.text("plan.report.request-board")));
		if (plan.sample()) {
			blocks.add(Paragraph.of(Messages.text("plan.report.sample")));
		}
		Annex annex = new Annex(Messages.text("plan.report.annex-title", String.valueOf(plan.year())),
				List.of(annexTable(plan.id())));
		return new DocumentContent(blocks, List.of(annex));
	}

	private static String symbolOf(Plan plan) {
		PlanRow row = plan.row();
		return (row.symbol() != null && row.issuedOn() != null)
				? Messages.text("plan.report.cited", row.symbol(), VietnameseDates.cited(row.issuedOn())) : "";
	}

	private static void general(List<Block> blocks, Overview.Share total, LocalDate today) {
		blocks.add(Paragraph.of(Messages.text("plan.report.total", VietnameseDates.cited(today),
				count(total.assigned()), count(total.done()), rate(total))));
		blocks
			.add(Paragraph.of(Messages.text((total.overdue() == 0) ? "plan.report.none-late" : "plan.report.some-late",
					count(total.waiting()), count(total.overdue()))));
	}

	private static String sentence(Overview.Share share) {
		String base = Messages.text("plan.report.share", share.name(), count(share.done()), count(share.assigned()),
				rate(share));
		return base + (share.overdue() == 0 ? "." : Messages.text("plan.report.share-late", count(share.overdue())));
	}

	private static Table communes(List<Overview.Share> communes) {
		List<Column> columns = List.of(new Column(Messages.text("plan.report.column.number"), 8, Align.CENTRE),
				new Column(Messages.text("plan.report.column.commune"), 38, Align.LEFT),
				new Column(Messages.text("plan.report.column.assigned"), 14, Align.RIGHT),
				new Column(Messages.text("plan.report.column.done"), 14, Align.RIGHT),
				new Column(Messages.text("plan.report.column.waiting"), 14, Align.RIGHT),
				new Column(Messages.text("plan.report.column.overdue"), 12, Align.RIGHT));
		List<List<String>> rows = new ArrayList<>();
		for (Overview.Share share : communes) {
			rows.add(List.of(String.valueOf(rows.size() + 1), share.name(), String.valueOf(share.assigned()),
					String.valueOf(share.done()), String.valueOf(share.waiting()), String.valueOf(share.overdue())));
		}
		return new Table(columns, rows);
	}

	private void late(List<Block> blocks, long planId) {
		List<AssignmentRow> late = new ArrayList<>();
		for (OwedBy owedBy : OwedBy.HALVES) {
			late.addAll(this.assignments.ofPlan(planId, owedBy, AssignmentFilter.OVERDUE, "", 0, MOST_LATE));
		}
		if (late.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("plan.report.nothing-late")));
		}
		late.stream()
			.collect(Collectors.groupingBy((row) -> row.code() + " " + row.title(), LinkedHashMap::new,
					Collectors.toList()))
			.forEach((task,
					rows) -> blocks.add(Paragraph.dash(
							Messages.text("plan.report.late-task", task, VietnameseDates.cited(rows.get(0).deadline()),
									String.join(", ", rows.stream().map(AssignmentRow::owner).toList())))));
	}

	private Table annexTable(long planId) {
		List<Column> columns = List.of(new Column(Messages.text("plan.report.column.number"), 5, Align.CENTRE),
				new Column(Messages.text("plan.report.column.task"), 30, Align.LEFT),
				new Column(Messages.text("plan.report.column.lead"), 14, Align.LEFT),
				new Column(Messages.text("plan.report.column.coordinators"), 17, Align.LEFT),
				new Column(Messages.text("plan.report.column.deadline"), 10, Align.CENTRE),
				new Column(Messages.text("plan.report.column.target"), 13, Align.LEFT),
				new Column(Messages.text("plan.report.column.progress"), 11, Align.LEFT));
		List<List<String>> rows = new ArrayList<>();
		for (TaskRow task : this.tasks.begun(planId, MOST_TASKS)) {
			rows.add(List.of(String.valueOf(rows.size() + 1), task.code() + ". " + task.title(), task.lead(),
					task.coordinators(), deadline(task), task.targetText(), progress(task)));
		}
		return new Table(columns, rows);
	}

	private static String deadline(TaskRow task) {
		return (task.occurrence() == Occurrence.ONCE) ? VietnameseDates.cited(task.deadline())
				: Messages.label(task.occurrence());
	}

	private static String progress(TaskRow task) {
		return Messages.text("plan.report.progress", task.done(), task.assigned())
				+ ((task.overdue() == 0) ? "" : Messages.text("plan.report.progress-late", task.overdue()));
	}

	private static String rate(Overview.Share share) {
		String percent = VietnameseNumbers.percent(share.done(), share.assigned());
		return (percent != null) ? percent : Messages.text("plan.nothing-arisen");
	}

	private static String count(int number) {
		return VietnameseNumbers.counted(number);
	}

}
