package vn.danvan.report;

import java.util.ArrayList;
import java.util.List;

import vn.danvan.base.text.Messages;
import vn.danvan.base.text.Run;
import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.DocumentContent;

/** Turns the sections of a report into the content of a document. */
final class ReportContent {

	private ReportContent() {
	}

	static DocumentContent of(List<SectionView> sections, List<Annex> annexes, boolean sample) {
		List<Block> blocks = new ArrayList<>();
		for (SectionView section : sections) {
			if (!section.heading().isEmpty()) {
				blocks.add(new Block.Heading(section.level(), section.heading()));
			}
			section.blocks()
				.stream()
				.filter((block) -> !block.text().isBlank())
				.map(ReportContent::block)
				.forEach(blocks::add);
		}
		if (sample) {
			blocks.add(Block.Paragraph.of(Messages.text("report.sample")));
		}
		return new DocumentContent(blocks, annexes);
	}

	private static Block block(ReportBlock block) {
		if (block.kind() == BlockKind.HEADING) {
			return new Block.Heading(2, block.text());
		}
		List<Run> runs = new ArrayList<>();
		if (block.kind() == BlockKind.BULLET) {
			runs.add(new Run("- ", false, false));
		}
		block.runs().forEach((run) -> runs.add(new Run(run.text(), run.bold(), run.italic())));
		return new Block.Paragraph(runs);
	}

}
