package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentForm.Attestor;

/** Writes Biên bản kiểm tra, which three people sign. */
final class MinutesText {

	private final InspectionDetails details;

	private final @Nullable InspectionSheet sheet;

	private final MinutesEntry entry;

	private final String decision;

	private final List<Block> blocks = new ArrayList<>();

	private MinutesText(InspectionDetails details, @Nullable InspectionSheet sheet, MinutesEntry entry,
			String decision) {
		this.details = details;
		this.sheet = sheet;
		this.entry = entry;
		this.decision = decision;
	}

	/**
	 * The minutes of a visit that was held.
	 * @param details the inspection
	 * @param sheet the completed checklist, or null at inspections of conduct
	 * @param entry what no step records
	 * @param decision the decision on the team as it is cited
	 */
	static PaperText of(InspectionDetails details, @Nullable InspectionSheet sheet, MinutesEntry entry,
			String decision) {
		return new MinutesText(details, sheet, entry, decision).text();
	}

	/** Who signs, from left to right. */
	static List<Attestor> attestors(InspectionDetails details, MinutesEntry entry) {
		return List.of(new Attestor(Messages.text("inspection.document.sign-unit"), entry.representative()),
				new Attestor(Messages.text("inspection.document.sign-secretary"),
						NoticeText.who(details, Duty.SECRETARY)),
				new Attestor(Messages.text("inspection.document.sign-head"), NoticeText.who(details, Duty.HEAD)));
	}

	private PaperText text() {
		InspectionRow row = this.details.row();
		InspectionRequest request = this.details.request();
		String unit = PaperWords.unit(row.targetKind(), row.target());
		String matter = PaperWords.matter(row.kind());
		String held = VietnameseDates.cited(Objects.requireNonNull(this.details.steps().heldOn()));
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.minutes-opening",
				PaperWords.time(this.entry.from()), held, NoticeText.where(request, unit), row.team(), matter, unit,
				PaperWords.period(request.periodFrom(), request.periodLast()))));
		PaperWords.part(this.blocks, "inspection.document.minutes-1");
		people();
		PaperWords.part(this.blocks, "inspection.document.minutes-2");
		PaperWords.section(this.blocks, "inspection.document.minutes-decision");
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.minutes-announced",
				NoticeText.who(this.details, Duty.HEAD), this.decision)));
		PaperWords.section(this.blocks, "inspection.document.minutes-report");
		this.blocks.add(Paragraph.of(report(this.details.steps())));
		PaperWords.section(this.blocks, "inspection.document.minutes-check");
		check();
		PaperWords.section(this.blocks, "inspection.document.minutes-opinions");
		PaperWords.lines(this.blocks, this.entry.opinions());
		PaperWords.section(this.blocks, "inspection.document.minutes-conclusion");
		findings(this.details.findings());
		PaperWords.sample(this.blocks, this.details.sample());
		this.blocks.add(Paragraph
			.of(Messages.text("inspection.document.minutes-closing", PaperWords.time(this.entry.until()), held)));
		return new PaperText(Messages.text("inspection.document.minutes-subject", matter, unit), this.blocks, List.of(),
				List.of());
	}

	private void people() {
		PaperWords.section(this.blocks, "inspection.document.minutes-team");
		NoticeText.team(this.blocks, this.details.team());
		PaperWords.section(this.blocks, "inspection.document.minutes-unit");
		Integer present = this.details.steps().present();
		Integer absent = this.details.steps().absent();
		if (present != null) {
			this.blocks.add(Paragraph
				.of((absent == null) ? Messages.text("inspection.document.minutes-present", PaperWords.count(present))
						: Messages.text("inspection.document.minutes-absent", PaperWords.count(present),
								PaperWords.count(absent))));
		}
		List<String> attendants = this.entry.attendants().lines().filter((line) -> !line.isBlank()).toList();
		if (attendants.isEmpty()) {
			Messages.text("inspection.document.minutes-room")
				.lines()
				.forEach((line) -> this.blocks.add(Paragraph.dash(line)));
		}
		PaperWords.list(this.blocks, attendants);
	}

	private String report(InspectionSteps steps) {
		LocalDate came = steps.reportedOn();
		LocalDate due = steps.reportDue();
		if (came != null) {
			return Messages.text(
					steps.late() ? "inspection.document.minutes-report-late"
							: "inspection.document.minutes-report-came",
					VietnameseDates.cited(came), (due != null) ? VietnameseDates.cited(due) : "");
		}
		return (steps.noReportReason() != null)
				? Messages.text("inspection.document.minutes-report-none",
						ReportOutline.bareEnd(steps.noReportReason()))
				: Messages.text("inspection.document.minutes-report-told");
	}

	private void check() {
		if (this.sheet == null) {
			counts(this.blocks, this.details.counts());
			return;
		}
		this.blocks.add(Paragraph
			.of(Messages.text("inspection.document.minutes-checked", PaperWords.count(this.sheet.lines().size()))));
		this.blocks.add(ScoreTable.of(this.sheet));
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.minutes-score",
				PaperWords.score(this.sheet.score().points(), this.sheet.score().outOf()),
				Messages.label(Objects.requireNonNull(this.sheet.grade())))));
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.rule", this.sheet.rule().text())));
	}

	/** What was counted at an inspection of conduct, by group, without names. */
	static void counts(List<Block> blocks, Map<ConductCount, Integer> counts) {
		if (counts.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.no-violation")));
			return;
		}
		for (ConductCount.CountGroup group : ConductCount.CountGroup.values()) {
			List<String> found = counts.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().group() == group)
				.sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
				.map((entry) -> Messages.text("inspection.document.counted", Messages.label(entry.getKey()),
						PaperWords.count(entry.getValue())))
				.toList();
			blocks.add(Paragraph.dash(Messages.text("inspection.document.counted-group", Messages.label(group),
					found.isEmpty() ? Messages.text("inspection.document.none") : String.join("; ", found))));
		}
	}

	private void findings(Findings findings) {
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.strengths")));
		PaperWords.lines(this.blocks, findings.strengths());
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.shortcomings")));
		PaperWords.lines(this.blocks, findings.shortcomings());
	}

}
