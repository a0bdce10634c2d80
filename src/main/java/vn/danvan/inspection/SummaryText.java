package vn.danvan.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.danvan.base.text.Messages;
import vn.danvan.base.time.VietnameseDates;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;

/** Writes Báo cáo tổng hợp kết quả kiểm tra of a phase or a year. */
final class SummaryText {

	private final Round round;

	private final List<Block> blocks = new ArrayList<>();

	private SummaryText(Round round) {
		this.round = round;
	}

	/**
	 * The report on a round in which something was inspected.
	 * @param round the phase or year
	 * @param shortcomings what units miss most often, most frequent first
	 * @param counts what was counted at inspections of conduct
	 * @param issuer cơ quan ban hành
	 * @param today the day of the figures
	 * @param sample minh họa
	 */
	static PaperText of(Round round, List<FrequentShortcoming> shortcomings, Map<ConductCount, Integer> counts,
			String issuer, LocalDate today, boolean sample) {
		return new SummaryText(round).text(shortcomings, counts, issuer, today, sample);
	}

	private PaperText text(List<FrequentShortcoming> shortcomings, Map<ConductCount, Integer> counts, String issuer,
			LocalDate today, boolean sample) {
		String matter = PaperWords.matter(this.round.kind());
		boolean democracy = this.round.kind() == InspectionKind.DEMOCRACY;
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-opening", issuer, matter,
				this.round.named(), VietnameseDates.cited(today))));
		PaperWords.part(this.blocks, "inspection.document.summary-1");
		progress();
		if (democracy) {
			reports();
			PaperWords.part(this.blocks, "inspection.document.summary-2");
			grades();
			PaperWords.part(this.blocks, "inspection.document.summary-3");
			shortcomings(shortcomings);
		}
		else {
			PaperWords.part(this.blocks, "inspection.document.summary-2-conduct");
			people();
			PaperWords.part(this.blocks, "inspection.document.summary-3-conduct");
			MinutesText.counts(this.blocks, counts);
		}
		PaperWords.part(this.blocks, "inspection.document.summary-4");
		recommendations();
		PaperWords.part(this.blocks, "inspection.document.summary-5");
		next();
		PaperWords.sample(this.blocks, sample);
		return new PaperText(Messages.text("inspection.document.summary-subject", matter, this.round.named()),
				this.blocks,
				List.of(new Annex(Messages.text("inspection.document.summary-annex", matter, this.round.named()),
						List.of(GradeTables.all(this.round)), Annex.Orientation.LANDSCAPE)),
				PaperWords.recipients("inspection.document.summary-recipients"));
	}

	private void progress() {
		List<RoundRow> held = this.round.held();
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-held", PaperWords.count(held.size()),
				PaperWords.count(this.round.rows().size()), Round.byKind(held),
				PaperWords.count(this.round.count(InspectionState.CONCLUDED)))));
		long ahead = this.round.rows().stream().filter((row) -> row.state().ahead()).count();
		if (ahead > 0) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-ahead", PaperWords.count(ahead))));
		}
		List<String> cancelled = names(
				this.round.rows().stream().filter((row) -> row.state() == InspectionState.CANCELLED).toList());
		if (!cancelled.isEmpty()) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-cancelled",
					PaperWords.count(cancelled.size()), String.join(", ", cancelled))));
		}
	}

	private void reports() {
		List<RoundRow> held = this.round.held();
		List<RoundRow> late = held.stream().filter((row) -> row.report().late()).toList();
		List<RoundRow> none = held.stream().filter((row) -> row.report().none() != null).toList();
		long inTime = held.stream().filter((row) -> row.report().inTime()).count();
		List<String> said = new ArrayList<>(
				List.of(Messages.text("inspection.document.reports-in-time", PaperWords.count(inTime))));
		if (!late.isEmpty()) {
			said.add(Messages.text("inspection.document.reports-late", PaperWords.count(late.size())));
		}
		if (!none.isEmpty()) {
			said.add(Messages.text("inspection.document.reports-none", PaperWords.count(none.size())));
		}
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-reports", String.join(", ", said))));
		late.forEach((row) -> this.blocks.add(Paragraph.dash(Messages.text("inspection.document.summary-late",
				row.name(), VietnameseDates.cited(Objects.requireNonNull(row.report().came())),
				VietnameseDates.cited(Objects.requireNonNull(row.report().due()))))));
		none.forEach((row) -> this.blocks.add(Paragraph.dash(Messages.text("inspection.document.summary-none",
				row.name(), ReportOutline.bareEnd(Objects.requireNonNullElse(row.report().none(), ""))))));
	}

	private void grades() {
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-grades",
				PaperWords.count(this.round.count(InspectionState.CONCLUDED)))));
		this.blocks.add(GradeTables.groups(this.round));
		List<String> open = names(
				this.round.held().stream().filter((row) -> row.state() != InspectionState.CONCLUDED).toList());
		if (!open.isEmpty()) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-open",
					PaperWords.count(open.size()), String.join(", ", open))));
		}
	}

	private void shortcomings(List<FrequentShortcoming> shortcomings) {
		if (shortcomings.isEmpty()) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.no-shortcoming")));
		}
		int number = 0;
		for (FrequentShortcoming one : shortcomings) {
			number++;
			List<String> said = new ArrayList<>();
			if (one.missed() > 0) {
				said.add(Messages.text("inspection.document.missed", PaperWords.count(one.missed())));
			}
			if (one.partly() > 0) {
				said.add(Messages.text("inspection.document.partly", PaperWords.count(one.partly())));
			}
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.shortcoming", String.valueOf(number),
					one.title(), one.basis(), String.join(", ", said), PaperWords.count(one.asked()))));
		}
	}

	private void people() {
		int present = 0;
		int absent = 0;
		int handled = 0;
		for (RoundRow row : this.round.held()) {
			present += row.people().present();
			absent += row.people().absent();
			handled += row.people().handled();
		}
		long unannounced = this.round.held().stream().filter(RoundRow::unannounced).count();
		this.blocks.add(Paragraph.of(Messages.text("inspection.document.summary-people",
				PaperWords.count(this.round.held().size()), PaperWords.count(unannounced), PaperWords.count(present),
				PaperWords.count(absent), PaperWords.count(handled))));
	}

	private void recommendations() {
		RoundRow.Recommendations some = this.round.recommendations();
		if (some.all() == 0) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.no-recommendation")));
			return;
		}
		this.blocks.add(Paragraph.of(Messages.text(
				(some.late() > 0) ? "inspection.document.summary-recommendations"
						: "inspection.document.summary-on-time",
				PaperWords.count(some.all()), PaperWords.count(some.all() - some.open()), PaperWords.count(some.open()),
				PaperWords.count(some.late()))));
		this.round.rows()
			.stream()
			.filter((row) -> row.recommendations().late() > 0)
			.forEach((row) -> this.blocks.add(Paragraph.dash(Messages.text("inspection.document.summary-overdue",
					row.name(), PaperWords.count(row.recommendations().late())))));
	}

	private void next() {
		long ahead = this.round.rows().stream().filter((row) -> row.state().ahead()).count();
		long unconcluded = this.round.held().stream().filter((row) -> row.state() != InspectionState.CONCLUDED).count();
		int open = this.round.recommendations().open();
		if (ahead > 0) {
			this.blocks.add(Paragraph.dash(Messages.text("inspection.document.next-visits", PaperWords.count(ahead))));
		}
		if (unconcluded > 0) {
			this.blocks.add(Paragraph
				.dash(Messages.text("inspection.document.next-conclusions", PaperWords.count(unconcluded))));
		}
		if (open > 0) {
			this.blocks
				.add(Paragraph.dash(Messages.text("inspection.document.next-recommendations", PaperWords.count(open))));
		}
		if (ahead == 0 && unconcluded == 0 && open == 0) {
			this.blocks.add(Paragraph.of(Messages.text("inspection.document.next-none")));
		}
	}

	private static List<String> names(List<RoundRow> rows) {
		return rows.stream().map((row) -> PaperWords.unit(row.target(), row.name())).toList();
	}

}
