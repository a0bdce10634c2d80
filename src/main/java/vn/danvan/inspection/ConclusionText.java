package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.followup.FollowUpRow;

/** Writes Thông báo kết luận kiểm tra. */
final class ConclusionText {

	private ConclusionText() {
	}

	/**
	 * The conclusion of an inspection with minutes and findings.
	 * @param details the inspection
	 * @param recommendations what the unit must do
	 * @param rule cách xếp loại in words, empty at inspections of conduct
	 * @param issuer cơ quan ban hành
	 * @param board through which the unit reports back
	 */
	static PaperText of(InspectionDetails details, List<FollowUpRow> recommendations, String rule, String issuer,
			String board) {
		InspectionRow row = details.row();
		InspectionSteps steps = details.steps();
		String unit = PaperWords.unit(row.targetKind(), row.target());
		String matter = PaperWords.matter(row.kind());
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of(Messages.text("inspection.document.conclusion-opening", row.team(),
				VietnameseDates.cited(Objects.requireNonNull(steps.heldOn())), matter, unit,
				PaperWords.period(details.request().periodFrom(), details.request().periodLast()),
				VietnameseDates.cited(Objects.requireNonNull(steps.minutesOn())), issuer)));
		PaperWords.part(blocks, "inspection.document.conclusion-1");
		PaperWords.section(blocks, "inspection.document.conclusion-strengths");
		PaperWords.lines(blocks, details.findings().strengths());
		PaperWords.section(blocks, "inspection.document.conclusion-shortcomings");
		PaperWords.lines(blocks, details.findings().shortcomings());
		PaperWords.section(blocks, "inspection.document.conclusion-causes");
		PaperWords.lines(blocks, details.findings().causes().isBlank() ? Messages.text("inspection.document.no-causes")
				: details.findings().causes());
		PaperWords.part(blocks, (row.kind() == InspectionKind.DEMOCRACY) ? "inspection.document.conclusion-2"
				: "inspection.document.conclusion-2-conduct");
		judgement(blocks, details, rule, unit);
		PaperWords.part(blocks, "inspection.document.conclusion-3");
		demands(blocks, recommendations, unit, board);
		PaperWords.sample(blocks, details.sample());
		return new PaperText(Messages.text("inspection.document.conclusion-subject", matter, unit), blocks, List.of(),
				PaperWords.recipients("inspection.document.conclusion-recipients", row.target()));
	}

	private static void judgement(List<Block> blocks, InspectionDetails details, String rule, String unit) {
		InspectionSteps steps = details.steps();
		if (steps.points() != null && steps.outOf() != null && details.row().grade() != null) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.conclusion-grade", unit,
					PaperWords.score(steps.points(), steps.outOf()), Messages.label(details.row().grade()))));
			blocks.add(Paragraph.of(Messages.text("inspection.document.rule", rule)));
			return;
		}
		if (steps.present() != null) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.conclusion-people",
					PaperWords.count(steps.present()), PaperWords.count(Objects.requireNonNullElse(steps.absent(), 0)),
					PaperWords.count(steps.handled()))));
		}
		MinutesText.counts(blocks, details.counts());
	}

	private static void demands(List<Block> blocks, List<FollowUpRow> recommendations, String unit, String board) {
		if (recommendations.isEmpty()) {
			blocks.add(Paragraph.of(Messages.text("inspection.document.no-demand", unit)));
			return;
		}
		int number = 0;
		for (FollowUpRow one : recommendations) {
			number++;
			blocks.add(Paragraph.of(Messages.text("inspection.document.demand", String.valueOf(number),
					ReportOutline.bareEnd(one.content()), PaperWords.owner(one.owner()),
					VietnameseDates.cited(one.dueOn()))));
		}
		LocalDate last = recommendations.stream().map(FollowUpRow::dueOn).max(Comparator.naturalOrder()).orElseThrow();
		blocks.add(Paragraph
			.of(Messages.text("inspection.document.report-back", unit, board, VietnameseDates.cited(last))));
	}

}
