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
 * plain JDBC, every row read. Medians of {@value #RUNS} runs after {@value #WARM_UP} to
 * warm up.
 */
final class Measuring {

	static final int RUNS = 30;

	static final int WARM_UP = 15;

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
		List<Double> times = new ArrayList<>();
		this.stage.run(operation.person(), () -> {
			for (int run = 0; run < WARM_UP + RUNS; run++) {
				long begin = System.nanoTime();
				operation.action().run();
				if (run >= WARM_UP) {
					times.add((System.nanoTime() - begin) / 1e6);
				}
			}
			this.recorded.record(operation.action());
		});
		List<Double> floor = new ArrayList<>();
		for (int run = 0; run < WARM_UP + RUNS; run++) {
			long begin = System.nanoTime();
			this.recorded.replay();
			if (run >= WARM_UP) {
				floor.add((System.nanoTime() - begin) / 1e6);
			}
		}
		return new Measured(median(times), median(floor), this.recorded.size());
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
