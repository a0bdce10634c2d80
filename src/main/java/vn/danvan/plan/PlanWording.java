package vn.danvan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.Table;
import vn.danvan.document.Table.Align;
import vn.danvan.document.Table.Cell;
import vn.danvan.document.Table.Column;
import vn.danvan.organisation.BodyName;
import vn.danvan.organisation.Organisation;
import vn.danvan.programme.LegalBases;
import vn.danvan.programme.Party;
import vn.danvan.programme.ProgrammeDetails;

/**
 * The text of a yearly plan as an official document: the programme that it carries out,
 * mục đích, the contents with their tasks, tổ chức thực hiện, and the annex of tasks.
 */
@Component
class PlanWording {

	private static final int MOST_TASKS = 5000;

	private final TaskQueries tasks;

	private final LegalBases bases;

	private final Organisation organisation;

	PlanWording(TaskQueries tasks, LegalBases bases, Organisation organisation) {
		this.tasks = tasks;
		this.bases = bases;
		this.organisation = organisation;
	}

	DocumentContent content(Plan plan, Optional<ProgrammeDetails> programme, LocalDate day) {
		List<TaskRow> all = this.tasks.named(plan.id(), MOST_TASKS)
			.stream()
			.filter((task) -> !task.withdrawn())
			.toList();
		Map<Integer, String> titles = new LinkedHashMap<>();
		programme.ifPresent((one) -> one.contents().forEach((item) -> titles.put(item.number(), item.title())));
		List<Block> blocks = new ArrayList<>();
		programme.ifPresent((one) -> this.bases.of(one.request().legalBases())
			.forEach((basis) -> blocks.add(Paragraph.basis(Messages.text("plan.document.basis", basis.citation())))));
		blocks.add(Paragraph.of(opening(plan, programme, day)));
		blocks.add(new Heading(1, Messages.text("plan.document.part-1")));
		paragraphs(blocks, plan.request().purpose(), "plan.purpose-preset");
		blocks.add(new Heading(1, Messages.text("plan.document.part-2")));
		byContent(all).forEach((number, tasks) -> {
			blocks.add(new Heading(2, heading(number, titles)));
			tasks.forEach((task) -> blocks.add(Paragraph.dash(sentence(task))));
		});
		blocks.add(new Heading(1, Messages.text("plan.document.part-3")));
		organisation(blocks, plan, programme, day);
		if (plan.sample()) {
			blocks.add(Paragraph.of(Messages.text("plan.document.sample")));
		}
		Annex annex = new Annex(Messages.text("plan.document.annex", String.valueOf(plan.year())),
				List.of(annex(byContent(all), titles)), Annex.Orientation.LANDSCAPE);
		return new DocumentContent(blocks, List.of(annex));
	}

	private String opening(Plan plan, Optional<ProgrammeDetails> programme, LocalDate day) {
		String year = String.valueOf(plan.year());
		if (programme.isEmpty()) {
			return Messages.text("plan.document.opening-alone", name(plan.leadBodyId(), day), year);
		}
		ProgrammeDetails details = programme.get();
		String parties = String.join(Messages.text("plan.document.and"),
				details.request().parties().stream().map((party) -> name(party.bodyId(), day)).toList());
		LocalDate signed = details.row().signedOn();
		String cited = (details.row().symbol() != null && signed != null)
				? Messages.text("plan.document.cited", details.row().symbol(), VietnameseDates.cited(signed)) : "";
		return Messages.text("plan.document.opening", details.row().title(), cited, parties, year);
	}

	private static Map<Integer, List<TaskRow>> byContent(List<TaskRow> tasks) {
		Map<Integer, List<TaskRow>> grouped = new TreeMap<>();
		tasks.forEach((task) -> {
			Integer number = (task.contentNumber() != null) ? task.contentNumber() : Integer.valueOf(Integer.MAX_VALUE);
			grouped.computeIfAbsent(number, (key) -> new ArrayList<>()).add(task);
		});
		return grouped;
	}

	private static String heading(int number, Map<Integer, String> titles) {
		return titles.containsKey(number) ? number + ". " + titles.get(number)
				: Messages.text("plan.document.other-tasks");
	}

	private static String sentence(TaskRow task) {
		String target = task.targetText().isBlank() ? ""
				: Messages.text("plan.document.target", inWords(task.targetText().strip()));
		return Messages.text("plan.document.task", task.title(), target, task.lead(), when(task));
	}

	/** Signs are for tables; a sentence says them. */
	private static String inWords(String target) {
		return target.replace(Direction.AT_LEAST.sign(), Messages.text("plan.document.at-least"))
			.replace(Direction.AT_MOST.sign(), Messages.text("plan.document.at-most"));
	}

	private static String when(TaskRow task) {
		return (task.occurrence() == Occurrence.ONCE)
				? Messages.text("plan.document.before", VietnameseDates.cited(task.deadline()))
				: VietnameseText.lowerFirst(Messages.label(task.occurrence()));
	}

	private void organisation(List<Block> blocks, Plan plan, Optional<ProgrammeDetails> programme, LocalDate day) {
		int number = 0;
		for (Party party : programme.map((one) -> one.request().parties()).orElse(List.of())) {
			number++;
			blocks.add(new Heading(2, number + ". " + name(party.bodyId(), day)));
			paragraphs(blocks, party.duties(), "plan.document.duties-preset");
		}
		number++;
		blocks.add(new Heading(2, number + ". " + Messages.text("plan.document.bodies")));
		blocks.add(Paragraph.of(Messages.text("plan.document.bodies-duty")));
		number++;
		blocks.add(new Heading(2, number + ". " + Messages.text("plan.document.communes")));
		blocks.add(Paragraph.of(Messages.text("plan.document.communes-duty")));
		number++;
		blocks.add(new Heading(2, number + ". " + Messages.text("plan.regime")));
		paragraphs(blocks, plan.request().reportingRegime(), "plan.regime-preset");
	}

	private static Table annex(Map<Integer, List<TaskRow>> grouped, Map<Integer, String> titles) {
		List<Column> columns = List.of(new Column(Messages.text("plan.report.column.number"), 5, Align.CENTRE),
				new Column(Messages.text("plan.document.column-task"), 32, Align.LEFT),
				new Column(Messages.text("plan.report.column.lead"), 14, Align.LEFT),
				new Column(Messages.text("plan.report.column.coordinators"), 17, Align.LEFT),
				new Column(Messages.text("plan.document.column-deadline"), 11, Align.CENTRE),
				new Column(Messages.text("plan.task.product"), 13, Align.LEFT),
				new Column(Messages.text("plan.document.column-note"), 8, Align.LEFT));
		List<List<Cell>> rows = new ArrayList<>();
		int number = 0;
		for (Map.Entry<Integer, List<TaskRow>> group : grouped.entrySet()) {
			rows.add(List.of(new Cell(heading(group.getKey(), titles), columns.size(), 1, true)));
			for (TaskRow task : group.getValue()) {
				number++;
				rows.add(List
					.of(String.valueOf(number), task.title(), task.lead(), task.coordinators(), deadline(task),
							task.product(), task.targetText().strip())
					.stream()
					.map(Cell::of)
					.toList());
			}
		}
		return new Table(columns, List.of(), rows);
	}

	private static String deadline(TaskRow task) {
		return (task.occurrence() == Occurrence.ONCE) ? VietnameseDates.cited(task.deadline())
				: Messages.label(task.occurrence());
	}

	private static void paragraphs(List<Block> blocks, String text, String presetKey) {
		String said = text.isBlank() ? Messages.text(presetKey) : text;
		said.lines().filter((line) -> !line.isBlank()).forEach((line) -> blocks.add(Paragraph.of(line)));
	}

	private String name(long body, LocalDate day) {
		return this.organisation.letterhead(body, day)
			.map((one) -> one.fullName())
			.or(() -> this.organisation.body(body, day).map(BodyName::name))
			.orElse("");
	}

}
