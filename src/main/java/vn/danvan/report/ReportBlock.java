package vn.danvan.report;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.danvan.base.text.Run;

/**
 * Một đoạn của báo cáo: written by the system from figures, by a person, or by the system
 * and then changed by a person. Changed text stays when figures are refreshed.
 *
 * @param kind kiểu đoạn
 * @param runs what it says
 * @param sentence the sentence of the outline that it was made of, or null
 * @param generated what the system last wrote there, or null
 * @param latest what the system would write now, when that differs and a person has
 * changed the text; else null
 * @param codes the figures that stand in it
 */
public record ReportBlock(BlockKind kind, List<Run> runs, @Nullable String sentence, @Nullable String generated,
		@Nullable String latest, List<String> codes) {

	/** Longest text of a block. */
	public static final int TEXT_MAX = 5000;

	public ReportBlock {
		runs = List.copyOf(runs);
		codes = List.copyOf(codes);
	}

	/**
	 * A block that a person adds.
	 * @param kind kiểu đoạn
	 * @param text what it says
	 * @return the block
	 */
	public static ReportBlock own(BlockKind kind, String text) {
		return new ReportBlock(kind, List.of(new Run(text, false, false)), null, null, null, List.of());
	}

	static ReportBlock of(Sentence sentence) {
		return new ReportBlock(sentence.kind(), List.of(new Run(sentence.text(), false, false)), sentence.code(),
				sentence.text(), null, sentence.codes());
	}

	/**
	 * What it says, without style.
	 * @return the text
	 */
	public String text() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	/**
	 * Says whether a person has changed what the system wrote.
	 * @return true also for blocks that a person added
	 */
	public boolean edited() {
		return generated == null || !generated.equals(text())
				|| runs.stream().anyMatch((run) -> run.bold() || run.italic());
	}

	/**
	 * The same block with other text.
	 * @param text what it says
	 * @return the block
	 */
	public ReportBlock withRuns(List<Run> text) {
		return new ReportBlock(kind, text, sentence, generated, latest, codes);
	}

	/**
	 * The same block of another kind.
	 * @param other kiểu đoạn
	 * @return the block
	 */
	public ReportBlock withKind(BlockKind other) {
		return new ReportBlock(other, runs, sentence, generated, latest, codes);
	}

	/**
	 * Takes what the system would write now.
	 * @return the block with the new sentence
	 */
	public ReportBlock takeLatest() {
		return (latest == null) ? this
				: new ReportBlock(kind, List.of(new Run(latest, false, false)), sentence, latest, null, codes);
	}

	/**
	 * Keeps the own text and says no more that the figure moved.
	 * @return the block
	 */
	public ReportBlock keepOwn() {
		return (latest == null) ? this : new ReportBlock(kind, runs, sentence, latest, null, codes);
	}

	/** The block after figures were collected anew. */
	ReportBlock refreshed(Sentence now) {
		if (now.text().equals(generated)) {
			return new ReportBlock(kind, runs, sentence, generated, null, now.codes());
		}
		if (!edited()) {
			return new ReportBlock(kind, List.of(new Run(now.text(), false, false)), sentence, now.text(), null,
					now.codes());
		}
		return new ReportBlock(kind, runs, sentence, generated, now.text(), now.codes());
	}

}
