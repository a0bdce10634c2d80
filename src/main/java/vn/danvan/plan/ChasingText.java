package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseNumbers;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentDraft;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Column;
import vn.danvan.document.Urgency;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;

/** Writes the letters that chase: what is late, and what is asked for. */
@Component
class ChasingText {

	private static final String PLAN = "Kế hoạch ";

	private final Organisation organisation;

	ChasingText(Organisation organisation) {
		this.organisation = organisation;
	}

	/** One letter each, in this order. */
	List<DocumentDraft> letters(Plan plan, Map<TaskOwner, List<LateTask>> late, LocalDate today, LocalDate by) {
		String board = this.organisation.body(plan.leadBodyId(), today).map(BodyName::name).orElse("");
		List<DocumentDraft> letters = new ArrayList<>();
		late.forEach((owner, tasks) -> letters.add(letter(plan, board, owner, tasks, today, by)));
		return letters;
	}

	private static DocumentDraft letter(Plan plan, String board, TaskOwner owner, List<LateTask> tasks, LocalDate today,
			LocalDate by) {
		String name = tasks.getFirst().owner();
		boolean commune = owner.bodyId() == null;
		String whom = commune ? Messages.text("plan.chasing.to-commune", VietnameseText.lowerFirst(name)) : name;
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Messages.text("plan.chasing.opening", cited(plan), board)));
		blocks.add(Paragraph.of(Messages.text("plan.chasing.late", VietnameseDates.cited(today),
				commune ? VietnameseText.lowerFirst(name) : name, VietnameseNumbers.counted(tasks.size()))));
		blocks.add(table(tasks, today));
		blocks.add(Paragraph.of(Messages.text("plan.chasing.ask", board, whom, VietnameseDates.cited(by))));
		blocks.add(Paragraph.of(Messages.text("plan.chasing.difficulties", board)));
		if (plan.sample()) {
			blocks.add(Paragraph.of(Messages.text("plan.chasing.sample")));
		}
		return new DocumentDraft(DocumentType.LETTER, plan.leadBodyId(),
				Messages.text("plan.chasing.subject", String.valueOf(plan.year())),
				new DocumentContent(blocks, List.of()), List.of(Messages.text("plan.chasing.recipients").split("\\|")),
				new DocumentDraft.Source(Plan.SUBJECT, plan.id()), today,
				new DocumentForm(List.of(whom), Urgency.NORMAL, "", List.of(), null, null));
	}

	/** The plan with number and date, as documents cite it for the first time. */
	private static String cited(Plan plan) {
		PlanRow row = plan.row();
		String symbol = row.symbol();
		LocalDate date = row.issuedOn();
		if (symbol == null || date == null) {
			return plan.title();
		}
		return plan.title().startsWith(PLAN)
				? Messages.text("plan.chasing.cited", symbol, VietnameseDates.cited(date),
						plan.title().substring(PLAN.length()))
				: plan.title() + " " + Messages.text("plan.report.cited", symbol, VietnameseDates.cited(date));
	}

	private static Table table(List<LateTask> tasks, LocalDate today) {
		List<Column> columns = List.of(new Column(Messages.text("plan.report.column.number"), 6, Align.CENTRE),
				new Column(Messages.text("plan.report.column.task"), 42, Align.LEFT),
				new Column(Messages.text("plan.report.column.deadline"), 15, Align.CENTRE),
				new Column(Messages.text("plan.chasing.column.days"), 13, Align.CENTRE),
				new Column(Messages.text("plan.chasing.column.result"), 24, Align.LEFT));
		List<List<String>> rows = new ArrayList<>();
		for (LateTask task : tasks) {
			rows.add(List.of(String.valueOf(rows.size() + 1), task.text(), VietnameseDates.cited(task.deadline()),
					VietnameseNumbers.format(task.days(today)), task.result()));
		}
		return new Table(columns, rows);
	}

}
