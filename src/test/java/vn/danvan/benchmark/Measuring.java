package vn.danvan.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.danvan.testing.Stage;

/**
 * Measures an operation beside its floor: the same statements with the same parameters by
 * plain JDBC, every row read. Medians of {@value #RUNS} runs after {@value #WARM_UP} and
 * at least a second to warm up, as a server that has run for a while.
 */
final class Measuring {

	static final int RUNS = 30;

	static final int WARM_UP = 15;

	private static final long WARM_UP_NANOS = 1_000_000_000;

	private final Stage stage;

	private final RecordedStatements recorded;

	private final Map<String, Double> smallest = new HashMap<>();

	Measuring(Stage stage, RecordedStatements recorded) {
		this.stage = stage;
		this.recorded = recorded;
	}

	/** Prints a line for each operation, beside what it took at the first size. */
	void print(PrintStream out, int size, Map<String, Operation> operations) {
		for (Map.Entry<String, Operation> one : operations.entrySet()) {
			Measured measured = measure(one.getValue());
			double first = this.smallest.computeIfAbsent(one.getKey(), (name) -> measured.millis());
			out.printf(Locale.ROOT, "| %d | %s | %.2f | %.2f | %.2f | %d | %.2f |%n", size, one.getKey(),
					measured.millis(), measured.floor(), measured.millis() / measured.floor(), measured.statements(),
					measured.millis() / first);
		}
	}

	private Measured measure(Operation operation) {
		double[] millis = new double[1];
		this.stage.run(operation.person(), () -> {
			millis[0] = medianOf(operation.action());
			this.recorded.record(operation.action());
		});
		return new Measured(millis[0], medianOf(this.recorded::replay), this.recorded.size());
	}

	private static double medianOf(Runnable work) {
		long warm = System.nanoTime() + WARM_UP_NANOS;
		for (int run = 0; run < WARM_UP || System.nanoTime() < warm; run++) {
			work.run();
		}
		List<Double> times = new ArrayList<>();
		for (int run = 0; run < RUNS; run++) {
			long begin = System.nanoTime();
			work.run();
			times.add((System.nanoTime() - begin) / 1e6);
		}
		return median(times);
	}

	static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	/**
	 * What is measured.
	 *
	 * @param person the account that does it
	 * @param action what it does
	 */
	record Operation(String person, Runnable action) {
	}

	/**
	 * What was measured.
	 *
	 * @param millis the operation in ms
	 * @param floor its statements by plain JDBC in ms
	 * @param statements how many statements it has
	 */
	private record Measured(double millis, double floor, int statements) {
	}

}
