package vn.danvan.document.print;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.danvan.document.Annex;
import vn.danvan.document.Block;
import vn.danvan.document.Block.Paragraph;
import vn.danvan.document.DocumentContent;
import vn.danvan.document.DocumentForm;
import vn.danvan.document.DocumentType;
import vn.danvan.document.print.Composer.Request;
import vn.danvan.organisation.Standing;

/**
 * Measures the making of pages in a heap of 512 MB: 300 pages beside bare JasperReports,
 * and 150 letters. Run by {@code ./mvnw -q -Pbenchmark-pages process-test-classes}.
 */
public final class PagesBenchmark {

	private static final int RUNS = 30;

	private static final int WARM_UP = 5;

	private static final int TABLES = 300;

	private static final int ROWS = 14;

	private static final int LETTERS = 150;

	private static final double MEGABYTE = 1024 * 1024;

	private PagesBenchmark() {
	}

	public static void main(String[] arguments) {
		PrintStream out = System.out;
		out.printf(Locale.ROOT, "heap at most %.0f MB%n%n", Runtime.getRuntime().maxMemory() / MEGABYTE);
		out.println("| operation | ms | bare JasperReports ms | ratio | peak heap MB |");
		out.println("|---|---:|---:|---:|---:|");
		longAnnex(out);
		letters(out);
	}

	private static void longAnnex(PrintStream out) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			blocks.add(Samples.progress(ROWS));
		}
		PrintedDocument document = Samples.COMPOSER.compose(Samples.of(DocumentType.REPORT, Samples.BOARD, "dài",
				new DocumentContent(List.of(Paragraph.of("Kèm phụ lục.")), List.of(new Annex("Dài", blocks))),
				DocumentForm.PLAIN, Samples.signedBy(Samples.BOARD, Standing.HEAD, "TRƯỞNG BAN")));
		BarePages bare = BarePages.of(Samples.PDF, document);
		List<Double> ours = new ArrayList<>();
		List<Double> floor = new ArrayList<>();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			double other = millis(bare::fillAndExport);
			double own = millis(() -> Samples.PDF.print(document));
			if (run >= WARM_UP) {
				ours.add(own);
				floor.add(other);
			}
		}
		int pages = bare.pages();
		bare = null;
		double peak = peak(() -> Samples.PDF.print(document));
		out.printf(Locale.ROOT, "| annex of %d pages to PDF | %.0f | %.0f | %.2f | %.0f |%n", pages, median(ours),
				median(floor), median(ours) / median(floor), peak);
	}

	private static void letters(PrintStream out) {
		Request letter = Samples.letter(Samples.COMMITTEE,
				Samples.signedBy(Samples.COMMITTEE, Standing.DEPUTY, "PHÓ BÍ THƯ"));
		Runnable batch = () -> {
			for (int i = 0; i < LETTERS; i++) {
				Samples.PDF.print(Samples.COMPOSER.compose(letter));
			}
		};
		batch.run();
		double once = millis(batch);
		double peak = peak(batch);
		out.printf(Locale.ROOT, "| %d letters, one after the other: %.0f a second | %.0f | | | %.0f |%n", LETTERS,
				LETTERS / once * 1000, once, peak);
	}

	private static double peak(Runnable action) {
		System.gc();
		List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
		pools.forEach(MemoryPoolMXBean::resetPeakUsage);
		action.run();
		return pools.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
	}

	private static double millis(Runnable action) {
		long begin = System.nanoTime();
		action.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

}
