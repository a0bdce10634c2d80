package vn.danvan.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.VietnameseText;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Heading;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentType;

/** Writes Kế hoạch kiểm tra with its outline of reports and its schedule. */
final class PlanText {

	private final PlanFacts facts;

	private final InspectionPlanRequest plan;

	private final String issuer;

	private final String matter;

	private final List<Block> blocks = new ArrayList<>();

	private PlanText(PlanFacts facts, String issuer) {
		this.facts = facts;
		this.plan = facts.schedule().plan();
		this.issuer = issuer;
		this.matter = PaperWords.matter(this.plan.kind());
	}

	/**
	 * The text of a plan that visits at least one unit.
	 * @param facts the plan
	 * @param issuer cơ quan ban hành
	 */
	static PaperText of(PlanFacts facts, String issuer) {
		return new PlanText(facts, issuer).text();
	}

	private PaperText text() {
		String year = String.valueOf(this.plan.year());
		this.blocks
			.add(Paragraph.of(Messages.text("inspection.document.plan-opening", this.issuer, this.matter, year)));
		PaperWords.part(this.blocks, "inspection.document.plan-1");
		PaperWords.lines(this.blocks, this.plan.purpose().isBlank()
				? Messages.text("inspection.document.purpose-preset", this.matter) : this.plan.purpose());
		PaperWords.part(this.blocks, "inspection.document.plan-2");
		contents();
		PaperWords.part(this.blocks, "inspection.document.plan-3");
		timetable();
		PaperWords.part(this.blocks, "inspection.document.plan-4");
		people();
		PaperWords.part(this.blocks, "inspection.document.plan-5");
		duties();
		PaperWords.sample(this.blocks, this.facts.sample());
		return new PaperText(DocumentType.PLAN.subjectOf(this.plan.title()), this.blocks, annexes(),
				PaperWords.recipients("inspection.document.plan-recipients"));
	}

	private void contents() {
		PaperWords.section(this.blocks, "inspection.document.plan-contents");
		if (democracy()) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.contents-democracy")));
			Stream<String> parts = this.facts.parts().values().stream().flatMap(List::stream);
			PaperWords.list(this.blocks, parts.map(ReportOutline::bare).distinct().toList());
		}
		else {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.contents-conduct",
					Stream.of(ConductCount.values())
						.filter((count) -> count.group() == ConductCount.CountGroup.VIOLATIONS)
						.map((count) -> Messages.label(count).toLowerCase(VietnameseText.VIETNAMESE))
						.collect(Collectors.joining(", ")))));
		}
		PaperWords.section(this.blocks, "inspection.document.plan-targets");
		this.facts.units()
			.forEach((kind, units) -> this.blocks.add(Paragraph.dash(Messages.text("inspection.document.targets",
					Messages.label(kind), PaperWords.count(units.size()), String.join(", ", units)))));
		PaperWords.section(this.blocks, "inspection.document.plan-method");
		PaperWords.dashes(this.blocks,
				democracy() ? "inspection.document.method-democracy" : "inspection.document.method-conduct");
		PaperWords.section(this.blocks, "inspection.document.plan-period");
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-period-text",
				PaperWords.period(this.plan.periodFrom(), this.plan.periodLast()))));
	}

	private void timetable() {
		PaperWords.section(this.blocks, "inspection.document.plan-when");
		for (int i = 0; i < this.plan.phases().size(); i++) {
			Phase phase = this.plan.phases().get(i);
			this.blocks.add(Paragraph.dash(Messages.text("inspection.document.plan-phase", phase.title(),
					VietnameseDates.cited(phase.fromDay()), VietnameseDates.cited(phase.lastDay()),
					PaperWords.count(this.facts.schedule().visits().get(i).size()))));
		}
		PaperWords.section(this.blocks, "inspection.document.plan-where");
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-where-text")));
	}

	private void people() {
		PaperWords.section(this.blocks, "inspection.document.plan-team");
		if (this.facts.teams().isEmpty()) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-no-team")));
		}
		this.facts.teams().forEach((team) -> NoticeText.team(this.blocks, team));
		PaperWords.section(this.blocks, "inspection.document.plan-units");
		this.facts.units().keySet().forEach((kind) -> {
			this.blocks.add(new Heading(Heading.DEEPEST,
					Messages.text("inspection.document.plan-bring", Messages.label(kind))));
			NoticeText.attendants(this.blocks, kind);
		});
	}

	private void duties() {
		this.blocks.add(new Heading(2, "1. " + this.issuer));
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-issuer-duty")));
		PaperWords.section(this.blocks, "inspection.document.plan-team-duties");
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-team-duty", this.issuer)));
		PaperWords.section(this.blocks, "inspection.document.plan-unit-duties");
		this.blocks.add(Paragraph.of(Messages.text(
				democracy() ? "inspection.document.plan-unit-duty" : "inspection.document.plan-unit-duty-conduct",
				PaperWords.count(Notice.REPORT_DAYS))));
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.plan-closing", this.issuer)));
	}

	private List<Annex> annexes() {
		List<Annex> annexes = new ArrayList<>();
		if (democracy()) {
			annexes.add(ReportOutline.annex(this.facts.parts(),
					PaperWords.period(this.plan.periodFrom(), this.plan.periodLast()), List.of()));
		}
		annexes.add(new Annex(Messages.text("inspection.document.schedule"),
				List.of(ScheduleTable.of(this.facts.schedule())), Annex.Orientation.PORTRAIT));
		return annexes;
	}

	private boolean democracy() {
		return this.plan.kind() == InspectionKind.DEMOCRACY;
	}

}
