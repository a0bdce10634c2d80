package vn.danvan.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands in a section.
 *
 * @param blocks đoạn, from top to bottom
 * @param seen the sentences that once stood here, so that a deleted one stays deleted
 */
public record SectionContent(List<ReportBlock> blocks, Set<String> seen) {

	public SectionContent {
		blocks = List.copyOf(blocks);
		seen = new TreeSet<>(seen);
	}

	static SectionContent of(List<Sentence> sentences) {
		return new SectionContent(sentences.stream().map(ReportBlock::of).toList(),
				sentences.stream().map(Sentence::code).collect(Collectors.toSet()));
	}

	/**
	 * The section after figures were collected anew: untouched sentences follow the
	 * figures, changed ones stay and show that their figure moved, gone ones go, new ones
	 * come last.
	 */
	SectionContent refreshed(List<Sentence> sentences) {
		Map<String, Sentence> now = new LinkedHashMap<>();
		sentences.forEach((sentence) -> now.put(sentence.code(), sentence));
		List<ReportBlock> next = new ArrayList<>();
		for (ReportBlock block : this.blocks) {
			Sentence sentence = (block.sentence() != null) ? now.get(block.sentence()) : null;
			if (sentence != null) {
				next.add(block.refreshed(sentence));
			}
			else if (block.sentence() == null || block.edited()) {
				next.add(block);
			}
		}
		Set<String> known = new TreeSet<>(this.seen);
		sentences.stream().filter((sentence) -> known.add(sentence.code())).map(ReportBlock::of).forEach(next::add);
		return new SectionContent(next, known);
	}

	/** How many blocks say something else than their figures now. */
	long moved() {
		return this.blocks.stream().filter((block) -> block.latest() != null).count();
	}

}
